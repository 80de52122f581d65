import type { Instant } from '../instant.ts'
import { type Obligation, type ObligationKind } from '../obligation/obligation.ts'
import { staysOwed } from './snooze.ts'

export interface CasePost {
  readonly id: string
  readonly remoteId: string
  readonly parentId: string | null
  readonly ours: boolean
  readonly at: Instant
  readonly needsReply: boolean
}

/** What a case holds, as far as moving it asks. */
export interface Holding {
  readonly posts: readonly CasePost[]
  /** Replies of ours, also those not yet out. */
  readonly replies: readonly { readonly id: string; readonly parentId: string }[]
  readonly owed: readonly Obligation[]
}

export interface SplitPlan {
  readonly posts: readonly string[]
  readonly replies: readonly string[]
  readonly obligations: readonly string[]
  /** Since when an answer is owed on the new case, where none could follow. */
  readonly oweFrom: Instant | null
}

/**
 * What goes with chosen posts into a case of its own: our answers to them, and what is owed for them. What is owed
 * follows where nothing that stays waits for it; else the new case owes an answer of its own, from when they wrote.
 * A code where these posts cannot be split off.
 */
export function splitOff(
  holding: Holding,
  chosen: ReadonlySet<string>,
): SplitPlan | 'split-not-all' | 'split-everything' {
  const theirs = holding.posts.filter(({ ours }) => !ours)
  const known = theirs.filter(({ id }) => chosen.has(id))
  if (known.length === 0 || known.length < chosen.size) return 'split-not-all'
  if (known.length === theirs.length) return 'split-everything'
  const going = withAnswers(holding.posts, known)
  const posts = holding.posts.filter(({ id }) => going.has(id))
  const staying = holding.posts.filter(({ id }) => !going.has(id))
  const remote = new Set(posts.map(({ remoteId }) => remoteId))
  const replies = holding.replies.filter(({ parentId }) => remote.has(parentId)).map(({ id }) => id)
  const waits = firstUnanswered(posts)
  const owed = holding.owed.filter(({ kind }) => !staysOwed(kind))
  const follows = waits !== null && owed.length > 0 && firstUnanswered(staying) === null
  return {
    posts: [...going],
    replies,
    obligations: follows ? owed.map(({ id }) => id) : [],
    oweFrom: waits !== null && !follows ? waits.at : null,
  }
}

function withAnswers(posts: readonly CasePost[], chosen: readonly CasePost[]): Set<string> {
  const going = new Map(chosen.map((post) => [post.remoteId, post.id]))
  // Our own second line hangs under our first: as long as one is added, there may be another under it.
  for (let before = -1; before < going.size;) {
    before = going.size
    for (const post of posts)
      if (post.ours && post.parentId !== null && going.has(post.parentId)) going.set(post.remoteId, post.id)
  }
  return new Set(going.values())
}

function firstUnanswered(posts: readonly CasePost[]): CasePost | null {
  const answeredAt = Math.max(...posts.filter(({ ours }) => ours).map(({ at }) => at), Number.NEGATIVE_INFINITY)
  const waiting = posts.filter(({ ours, needsReply, at }) => !ours && needsReply && at > answeredAt)
  return waiting.toSorted((a, b) => a.at - b.at)[0] ?? null
}

/** Each word given is owed by itself, and so is each reply that waits for a second reader. */
const SEVERAL: ReadonlySet<ObligationKind> = new Set(['keep_promise', 'approve'])

/**
 * Two cases become one: where both owe the same kind of thing, the earlier promise stays and the other is void. Returns
 * the ids of those that are void.
 */
export function doubled(one: readonly Obligation[], other: readonly Obligation[]): string[] {
  const first = new Map<ObligationKind, Obligation>()
  const later: string[] = []
  for (const owed of [...one, ...other].toSorted((a, b) => a.due - b.due)) {
    if (SEVERAL.has(owed.kind)) continue
    if (first.has(owed.kind)) later.push(owed.id)
    else first.set(owed.kind, owed)
  }
  return later
}
