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
}

const AFTER_CLOSING = 7 * DAY

/**
 * Which case a post belongs to, or null where it begins a new one: the same person in the same thread, or the same
 * person on the same network with an open case or one closed less than 7 days ago. Others who join in a thread get a
 * case of their own.
 */
export function caseOf(
  post: { personId: string; network: string; threadId: string; at: Instant },
  near: readonly NearCase[],
): string | null {
  const theirs = near.filter((one) => one.personId === post.personId && one.network === post.network)
  const inThread = theirs.find((one) => one.threadIds.includes(post.threadId))
  if (inThread) return inThread.id
  const recent = theirs
    .filter((one) => one.closedAt === null || post.at - one.closedAt < AFTER_CLOSING)
    .toSorted((a, b) => b.lastAt - a.lastAt)
  return recent[0]?.id ?? null
}
