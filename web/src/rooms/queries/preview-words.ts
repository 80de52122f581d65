import type { PreviewRead, QuerySaved } from '../../../../src/contract/queries.ts'
import { words } from '../../words.ts'

export type Tab = 'match' | 'near' | 'gone'

export const TABS: readonly { readonly tab: Tab; readonly name: string; readonly empty: string }[] = [
  { tab: 'match', name: 'Matches', empty: 'No post matches.' },
  { tab: 'near', name: 'Near, but no', empty: 'No post comes near.' },
  { tab: 'gone', name: 'No longer', empty: 'Whatever the saved form matches, this one does too.' },
]

/** `Of the last 10,000 posts heard: 128 match · 9 fewer than now · about 12 an hour`. */
export function summary({ of, match, stored, perHour, most }: PreviewRead): string {
  if (of === 0) return 'Nothing has been heard yet. What matches stands here as soon as posts come in.'
  const posts = of === 1 ? '1 post' : `${words.readers.count(of)} posts`
  if (match.count === 0) {
    const word = most
      ? `The one word that does most: ${most.words}, ${words.readers.count(most.count)}.`
      : 'None of its words is there.'
    return `Nothing among ${posts} matches. ${word}`
  }
  const than = stored === null ? null : compared(match.count - stored)
  const rate = perHour === 0 ? 'fewer than one an hour' : `about ${words.readers.count(perHour)} an hour`
  const matching = `${words.readers.count(match.count)} ${match.count === 1 ? 'matches' : 'match'}`
  return [`Of the last ${posts} heard: ${matching}`, than, rate].filter((part) => part !== null).join(' · ')
}

function compared(more: number): string {
  if (more === 0) return 'as many as now'
  return more > 0 ? `${words.readers.count(more)} more than now` : `${words.readers.count(-more)} fewer than now`
}

export function savedWords({ mentions }: Extract<QuerySaved, { saved: true }>): string {
  if (mentions === 0) return 'Saved. No stored post became a mention.'
  if (mentions === 1) return 'Saved. 1 stored post became a mention, and it is not late.'
  return `Saved. ${words.readers.count(mentions)} stored posts became mentions, none of them late.`
}
