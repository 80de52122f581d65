import type { Batch, Sent, Unreadable } from '../../domain/connector.ts'
import type { Author, HeardPost, Parsed } from '../../domain/post.ts'

type Fields = Readonly<Record<string, unknown>>

/** Says what was wrong with the bytes; never leaves this file but as a sentence. */
class Odd extends Error {}

/** One event of the stream to what it says. */
export function parse(raw: Uint8Array): Parsed | Unreadable {
  try {
    const event = fields(fromBytes(raw), 'event')
    const at = instant(event, event['type'] === 'post' ? 'createdAt' : 'at')
    if (event['type'] === 'post') return { says: 'post', post: post(event, at) }
    if (event['type'] === 'edit') return { says: 'edit', remoteId: word(event, 'id'), text: text(event, 'text'), at }
    if (event['type'] === 'delete') return { says: 'delete', remoteId: word(event, 'id'), at }
    return { unreadable: `an event of unknown type ${JSON.stringify(event['type'] ?? null).slice(0, 40)}` }
  } catch (error) {
    return { unreadable: error instanceof Odd ? error.message : String(error) }
  }
}

/** The answer of the stream to bytes, one an event. They are read later, by `parse`. */
export function readStream(body: string): Batch {
  const { events, cursor } = fields(fromText(body), 'answer')
  if (!Array.isArray(events) || typeof cursor !== 'string') throw new Error('the stream answered without its events')
  const encoder = new TextEncoder()
  return { raw: events.map((event: unknown) => encoder.encode(JSON.stringify(event))), cursor }
}

export function readSent(body: string): Sent {
  const made = fields(fromText(body), 'post')
  return { remoteId: word(made, 'id'), url: optional(made, 'url'), at: instant(made, 'createdAt') }
}

export function readPosts(body: string): Sent[] {
  const { posts } = fields(fromText(body), 'answer')
  if (!Array.isArray(posts)) throw new Error('an answer without its posts')
  return posts.map((made: unknown) => readSent(JSON.stringify(made)))
}

function post(event: Fields, at: number): HeardPost {
  const remoteId = word(event, 'id')
  return {
    remoteId,
    threadId: optional(event, 'threadId') ?? remoteId,
    parentId: optional(event, 'parentId'),
    author: author(fields(event['author'], 'author')),
    text: text(event, 'text'),
    language: null,
    url: optional(event, 'url'),
    at,
    ...reader(event),
  }
}

/** A message whose reader cannot be read is none: it must never pass for a public one. */
const reader = (event: Fields): { to?: string } => (event['to'] === undefined ? {} : { to: word(event, 'to') })

function author(who: Fields): Author {
  const handle = word(who, 'handle')
  return {
    remoteId: word(who, 'id'),
    handle,
    name: optional(who, 'name') ?? handle,
    audience: count(who['followers']),
    bio: optional(who, 'bio'),
    since: optional(who, 'since') === null ? null : instant(who, 'since'),
  }
}

function fromBytes(raw: Uint8Array): unknown {
  let said: string
  try {
    said = new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    throw new Odd('not UTF-8')
  }
  return fromText(said)
}

function fromText(said: string): unknown {
  try {
    return JSON.parse(said)
  } catch (error) {
    throw new Odd(`not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function fields(value: unknown, what: string): Fields {
  if (!isFields(value)) throw new Odd(`no ${what}`)
  return value
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function text(from: Fields, name: string): string {
  const value = from[name]
  if (typeof value !== 'string') throw new Odd(`no ${name}`)
  return storable(value)
}

function word(from: Fields, name: string): string {
  const value = text(from, name)
  if (value.trim() === '') throw new Odd(`no ${name}`)
  return value
}

function optional(from: Fields, name: string): string | null {
  const value = from[name]
  return typeof value === 'string' && value.trim() !== '' ? storable(value) : null
}

const count = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null

/** Times come from `toISOString`, and nothing else is taken for one: a day that does not exist rolls over silently. */
function instant(from: Fields, name: string): number {
  const value = word(from, name)
  const at = Date.parse(value)
  if (Number.isNaN(at) || new Date(at).toISOString() !== value)
    throw new Odd(`${name} is no time: ${value.slice(0, 40)}`)
  return at
}

/** Text that a database can hold: no NUL, no half of a letter. */
const storable = (value: string): string => value.replaceAll('\0', '\u2400').toWellFormed()
