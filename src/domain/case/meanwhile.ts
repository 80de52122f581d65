import type { Instant } from '../instant.ts'

/** What a writer had on the screen: the newest of ours and of theirs, and when theirs last changed. */
export interface Seen {
  readonly ours: string | null
  readonly theirs: string | null
  readonly changed: Instant | null
}

/** Something of ours in a case: a post, or a reply that is on its way. It may be known by either id. */
export interface Ours {
  readonly ids: readonly string[]
  readonly by: string
  readonly at: Instant
}

export interface Theirs {
  readonly id: string
  readonly at: Instant
  readonly editedAt: Instant | null
  readonly deletedAt: Instant | null
}

/** What happened that the writer has not seen. */
export type Meanwhile =
  | { readonly what: 'answered'; readonly by: string; readonly id: string; readonly at: Instant }
  | { readonly what: 'wrote' | 'edited' | 'deleted'; readonly id: string; readonly at: Instant }

/**
 * Nobody answers twice unseen, and nobody answers words that are no longer there: the first thing that stands in the
 * way, or null. Both lists in the order of their time.
 */
export function meanwhile(seen: Seen, ours: readonly Ours[], theirs: readonly Theirs[]): Meanwhile | null {
  const last = ours.at(-1)
  if (last && !last.ids.includes(seen.ours ?? ''))
    return { what: 'answered', by: last.by, id: last.ids[0]!, at: last.at }
  const newest = theirs.findLast(({ deletedAt }) => deletedAt === null)
  if (newest && newest.id !== seen.theirs && isAfter(newest, theirs, seen.theirs))
    return { what: 'wrote', id: newest.id, at: newest.at }
  const changes = theirs.flatMap(({ id, editedAt, deletedAt }) => [
    ...(deletedAt === null ? [] : [{ what: 'deleted' as const, id, at: deletedAt }]),
    ...(deletedAt !== null || editedAt === null ? [] : [{ what: 'edited' as const, id, at: editedAt }]),
  ])
  const latest = changes.toSorted((a, b) => b.at - a.at)[0]
  return latest && latest.at > (seen.changed ?? 0) ? latest : null
}

/** Where the post that was seen last is gone, an older one becomes the newest: that is no news. */
function isAfter(post: Theirs, all: readonly Theirs[], seenId: string | null): boolean {
  const seen = all.findIndex(({ id }) => id === seenId)
  return seen === -1 || all.indexOf(post) > seen
}
