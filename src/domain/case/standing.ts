import type { NeedsReply } from '../triage/triage.ts'

/** Where a case stands. A team names its statuses as it likes; each is of one of these. */
export type Category = 'open' | 'waiting' | 'later' | 'resolved'

/** The names that a new desk begins with. */
export const DEFAULT_STATUSES: readonly { readonly name: string; readonly category: Category }[] = [
  { name: 'Open', category: 'open' },
  { name: 'Waiting on them', category: 'waiting' },
  { name: 'Later', category: 'later' },
  { name: 'Resolved', category: 'resolved' },
]

export type StandingEvent =
  | { readonly did: 'they wrote'; readonly needsReply: NeedsReply }
  | { readonly did: 'we answered' }

/**
 * Where a case stands after a post. Theirs makes it open, also from its sleep; only thanks and the like leave a case
 * that is answered or resolved as it is. An answer of ours waits on them.
 */
export function standingAfter(event: StandingEvent, now: Category): Category {
  if (event.did === 'we answered') return now === 'resolved' ? 'resolved' : 'waiting'
  const rests = now === 'resolved' || now === 'waiting'
  return rests && event.needsReply !== 'yes' ? now : 'open'
}
