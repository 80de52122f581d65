import { atClock, isClock, isDay } from './clock.ts'
import { dateShapeOf, type DateShape } from './dates.ts'
import { said } from './said.ts'

/** What a line of a file can say. */
export const FIELDS = [
  'id',
  'text',
  'created_at',
  'time',
  'author',
  'author_id',
  'author_name',
  'followers',
  'bio',
  'lang',
  'in_reply_to',
  'thread_id',
  'url',
  'brand',
  'role',
  'inbound',
  'ours',
  'private_to',
  'turns',
] as const
export type Field = (typeof FIELDS)[number]

/** A line with its columns by name; what stands in an object one level down has a name with a dot. */
export type Flat = Readonly<Record<string, unknown>>

/** Which columns say what: the first that is not empty counts. */
export interface Mapping {
  readonly columns: Readonly<Partial<Record<Field, readonly string[]>>>
  readonly dates: DateShape
  /** Nothing tells the day from the month: the person should look. */
  readonly datesGuessed: boolean
  readonly unused: readonly string[]
}

/** Names without their marks and capitals, the best first. */
const NAMES: Record<Field, string> = {
  id: 'idstr id postid tweetid statusid messageid commentid reviewid conversationmessageid remoteid uuid guid uri',
  text: 'fulltext text content body message msg tweet post comment comments review complaint feedback narrative verbatim caption',
  created_at:
    'createdat created createdutc createdtime creationdate publishedat published postedat posted writtenat sentat date datetime timestamp timestampms time epoch ts when',
  time: 'timeofday clocktime clock uhrzeit zeit hour',
  author: 'handle screenname username login nick author user from sender writer customer profile',
  author_id: 'userid authorid fromid senderid customerid profileid accountid',
  author_name: 'name displayname fullname realname',
  followers: 'followers followerscount followercount audience',
  bio: 'bio userdescription',
  lang: 'lang language locale',
  in_reply_to:
    'inreplyto inreplytostatusid inreplytostatusidstr inreplytoid inresponsetotweetid inresponseto replyto replytoid parentid parent',
  thread_id: 'threadid thread conversationid rootid root',
  url: 'url permalink link href uri',
  brand: 'brand company airline account business page target entity',
  role: 'role authorrole sendertype speaker direction',
  inbound: 'inbound isinbound incoming',
  ours: 'ours',
  private_to: 'privateto',
  turns: 'turns messages',
}

/** What stands inside `user`, `author`, … or after that word. */
const OF_AUTHOR: Partial<Record<Field, string>> = {
  author: 'handle screenname username login acct nick',
  author_id: 'idstr id',
  author_name: 'name displayname fullname',
  followers: 'followers followerscount followercount audience',
  bio: 'bio description note',
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

/** How well a column's name says a field: 0 is best, null is not at all. */
function fit(column: string, field: Field): number | null {
  const [outer, inner] = column.split('.', 2) as [string, string?]
  const people = /^(author|user|sender|from|customer|profile|account)(?=.)/
  if (inner !== undefined) return people.test(`${plain(outer)}.`) ? place(OF_AUTHOR[field] ?? '', plain(inner)) : null
  const name = plain(column)
  const exact = place(NAMES[field], name)
  if (exact !== null) return exact
  const after = (prefix: RegExp, names: string) => (prefix.test(name) ? place(names, name.replace(prefix, '')) : null)
  const behind =
    after(people, OF_AUTHOR[field] ?? '') ??
    after(/^(tweet|post|comment|message|review|status|mention|complaint)s?(?=.)/, NAMES[field])
  return behind === null ? null : 100 + behind
}

function place(names: string, name: string): number | null {
  const found = names.split(' ').indexOf(name)
  return found === -1 ? null : found
}

/** Columns by their names; a column says one thing only, except that an address may stand in for an id. */
export function mapByName(
  columns: readonly string[],
  given: Readonly<Partial<Record<Field, string>>> = {},
): Mapping['columns'] {
  const taken = new Set(Object.values(given))
  const found: Partial<Record<Field, readonly string[]>> = {}
  for (const field of FIELDS) {
    const asked = given[field]
    if (asked !== undefined) {
      found[field] = [asked]
      continue
    }
    const fitting = columns
      .flatMap((column) => {
        const rank = taken.has(column) ? null : fit(column, field)
        return rank === null ? [] : [{ column, rank }]
      })
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ column }) => column)
    if (fitting.length === 0) continue
    found[field] = fitting
    for (const column of fitting) taken.add(column)
  }
  if (!found.id && found.url) found.id = found.url
  if (!found.author && found.author_id) found.author = found.author_id
  return found
}

/** The whole mapping, with how times are written. */
export function mapColumns(
  columns: readonly string[],
  samples: readonly Flat[],
  given: { readonly fields?: Readonly<Partial<Record<Field, string>>>; readonly dates?: DateShape } = {},
): Mapping {
  const found = twoForTime(mapByName(columns, given.fields), samples)
  const used = new Set(Object.values(found).flat())
  const { shape, guessed } = dateShapeOf(samples.map((row) => writtenAt(row, found)))
  return {
    columns: found,
    dates: given.dates ?? shape,
    datesGuessed: guessed && given.dates === undefined,
    unused: columns.filter((column) => !used.has(column)),
  }
}

/** Day and time of day stand in two columns where one holds days alone, and another that says "time" holds clock times. */
function twoForTime(found: Mapping['columns'], samples: readonly Flat[]): Mapping['columns'] {
  const all = (column: string, test: (value: unknown) => boolean) => {
    const values = samples.map((row) => row[column]).filter((value) => said(value) !== '')
    return values.length > 0 && values.every(test)
  }
  const dates = found.created_at ?? []
  const days = dates.filter((column) => all(column, isDay))
  const clocks = [...(found.time ?? []), ...dates].filter((column) => all(column, isClock))
  if (days.length === 0 || clocks.length === 0) return found
  return {
    ...found,
    created_at: [...days, ...dates.filter((one) => !days.includes(one) && !clocks.includes(one))],
    time: clocks,
  }
}

/** When a line was written, as its columns say it. */
export function writtenAt(row: Flat, columns: Mapping['columns']): unknown {
  const date = firstOf(row, columns.created_at)
  return columns.time === undefined ? date : atClock(date, firstOf(row, columns.time))
}

/** What the first column of these says that is not empty. */
export function firstOf(row: Flat, columns: readonly string[] = []): unknown {
  for (const column of columns) {
    const value = row[column]
    if (Array.isArray(value) || said(value) !== '') return value
  }
  return undefined
}

/** An object's values by name, objects inside it one level down: `user.screen_name`. */
export function flatten(value: object): Flat {
  const flat: Record<string, unknown> = {}
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) flat[name] = inner
    else for (const [below, deep] of Object.entries(inner)) flat[`${name}.${below}`] = deep
  }
  return flat
}
