import { evaluate, type Found } from '../../domain/match/evaluate.ts'
import { parseQuery } from '../../domain/match/parse.ts'
import type { Query } from '../../domain/match/query.ts'
import { callsOther, isHandle } from '../../domain/triage/addressed.ts'
import type { Parent, Triage, TriageInput } from '../../domain/triage/triage.ts'
import type { NewMention } from '../../store/mentions.ts'
import { searched } from '../queries/searched.ts'
import type { Learned } from './learn.ts'

/** What surrounds new posts: which answer a post of ours, and which stand in a thread of a case. */
export interface Around {
  readonly network: string
  readonly queries: readonly Query[]
  readonly handles: readonly string[]
  readonly parentOf: (post: Learned) => (Parent & { readonly personId: string }) | null
  readonly inThreadOfCase: (post: Learned) => boolean
  /** The rules, and over them what this desk's own decisions taught. */
  readonly judge: (input: TriageInput) => Triage
}

/** The brand queries of a workspace, parsed. One that does not parse is left out and named. */
export function parseQueries(
  stored: readonly { name: string; text: string }[],
  wrong: (name: string, why: string) => void,
): Query[] {
  return stored.flatMap(({ name, text }) => {
    const parsed = parseQuery(text)
    if (!parsed.ok) wrong(name, parsed.why[0])
    return parsed.ok ? [parsed.query] : []
  })
}

/** The mention that a new post of somebody else is, or null where it is not about us. */
export function mentionOf(post: Learned, around: Around): NewMention | null {
  const heard = because(post, around)
  if (!heard) return null
  const { named, ...why } = heard
  const names = [...around.handles.map((handle) => `@${handle}`), ...named]
  const parent = around.parentOf(post)
  const called = named.length > 0 || callsUs(post.text, around.handles)
  const addressed =
    post.to !== undefined || parent?.ours === true || (called && !amongThemselves(post, parent?.personId, names))
  const { text, language, author } = post
  // Followers do not read what is private.
  const audience = post.to === undefined ? author.audience : null
  const triage = around.judge({ text, language, audience, addressed, names, parent })
  return { postId: post.id, ...why, addressed, triage }
}

/** Customers who talk to one another below a post, where our name only stands by: `@dana @northwind midnight, I think`. */
function amongThemselves(post: Learned, parentPersonId: string | undefined, names: readonly string[]): boolean {
  if (post.parentId === null || parentPersonId === post.personId) return false
  return callsOther(post.text, (handle) => names.some((name) => name.toLowerCase() === `@${handle.toLowerCase()}`))
}

/** Why it is about us, and by which handles of ours its words call us. */
interface Heard extends Pick<NewMention, 'because' | 'words'> {
  readonly named: readonly string[]
}

const ADDRESSED: Heard = { because: 'addressed', words: [], named: [] }

function because(post: Learned, around: Around): Heard | null {
  // What is private is about us because it is addressed to us; no brand query looks at it.
  if (post.to !== undefined) return ADDRESSED
  const seen = searched({ ...post, handle: post.author.handle, network: around.network })
  for (const query of around.queries) {
    const match = evaluate(query, seen)
    if (!match) continue
    const words = [...match.words.map((found) => found.words), ...match.fields]
    return { because: 'query', words, named: match.words.flatMap((found) => handleOfOurs(post.text, found)) }
  }
  if (answersUs(post, around) || callsUs(post.text, around.handles)) return ADDRESSED
  return around.inThreadOfCase(post) ? { because: 'thread', words: [], named: [] } : null
}

/**
 * A handle in a brand query is a handle of ours, also on networks where we have no account connected; and so is a word
 * of it that somebody writes as a whole handle.
 */
function handleOfOurs(text: string, { words, from, to }: Found): string[] {
  if (words.startsWith('@')) return [words]
  return isHandle(text, from, to) ? [`@${text.slice(from, to)}`] : []
}

const answersUs = (post: Learned, around: Around): boolean => around.parentOf(post)?.ours ?? false

const callsUs = (text: string, handles: readonly string[]): boolean => {
  const lower = text.toLowerCase()
  return handles.some((handle) =>
    new RegExp(`@${handle.toLowerCase().replaceAll(/[^\p{L}\p{N}_]/gu, '\\$&')}(?![\\p{L}\\p{N}_])`, 'u').test(lower),
  )
}
