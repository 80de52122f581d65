import { DAY, type Instant } from '../instant.ts'

/** A case that a new post of a person may belong to. */
export interface NearCase {
  readonly id: string
  readonly personId: string
  readonly network: string
  readonly threadIds: readonly string[]
  readonly closedAt: Instant | null
  /** The last time that either side wrote. */
  readonly lastAt: Instant
  /** The case that this one was put together with, or taken back into: it holds nothing any more. */
  readonly goneInto?: string | null
}

export interface Writes {
  readonly personId: string
  readonly network: string
  readonly threadId: string
  readonly at: Instant
  /** The case of the post that is answered, or null. */
  readonly parentCaseId: string | null
}

const AFTER_CLOSING = 7 * DAY

/**
 * Which case a post belongs to, or null where it begins a new one: the same person in the same thread, or the same
 * person on the same network with an open case or one closed less than 7 days ago. Others who join in a thread get a
 * case of their own. Where a matter was split, so that one thread holds two cases of one person, it is the one whose
 * post is answered, else the one that stands open, else the one written to last. What was put together stays together.
 */
export function caseOf(post: Writes, near: readonly NearCase[]): string | null {
  const theirs = standing(near).filter((one) => one.people.has(post.personId) && one.network === post.network)
  const inThread = theirs
    .filter(({ threadIds }) => threadIds.includes(post.threadId))
    .toSorted((a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null) || b.lastAt - a.lastAt)
  const answered = inThread.find(({ id }) => id === post.parentCaseId)
  if (answered ?? inThread[0]) return (answered ?? inThread[0]!).id
  const recent = theirs
    .filter((one) => one.closedAt === null || post.at - one.closedAt < AFTER_CLOSING)
    .toSorted((a, b) => b.lastAt - a.lastAt)
  return recent[0]?.id ?? null
}

/** The cases that hold something, each with the people of those that went into it. */
function standing(near: readonly NearCase[]): (NearCase & { readonly people: ReadonlySet<string> })[] {
  const byId = new Map(near.map((one) => [one.id, one]))
  const people = new Map(near.map(({ id }) => [id, new Set<string>()]))
  for (const one of near) people.get(endOf(one, byId).id)?.add(one.personId)
  return near.filter(({ goneInto }) => !goneInto).map((one) => ({ ...one, people: people.get(one.id)! }))
}

function endOf(one: NearCase, byId: ReadonlyMap<string, NearCase>): NearCase {
  let end = one
  for (let steps = 0; end.goneInto && steps < byId.size; steps += 1) end = byId.get(end.goneInto) ?? end
  return end
}
