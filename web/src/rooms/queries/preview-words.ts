import type { PreviewRead, QuerySaved } from '../../../../src/contract/queries.ts'
import { words } from '../../words.ts'

export type Tab = 'match' | 'near' | 'gone'
export const TABS: readonly Tab[] = ['match', 'near', 'gone']

/** `Of the last 10,000 posts heard: 128 match · 9 fewer than now · about 12 an hour`. */
export function summary({ of, match, stored, perHour, most }: PreviewRead): string {
  const { preview, readers } = words
  if (of === 0) return preview.nothingHeard
  if (match.count === 0) {
    const word = most ? preview.most(most.words, readers.count(most.count)) : preview.noWord
    return `${preview.nothing(of, readers.count(of))} ${word}`
  }
  const than = stored === null ? null : compared(match.count - stored)
  const rate = perHour === 0 ? preview.rare : preview.perHour(readers.count(perHour))
  const matching = preview.matching(of, readers.count(of), match.count, readers.count(match.count))
  return [matching, than, rate].filter((part) => part !== null).join(' · ')
}

function compared(more: number): string {
  if (more === 0) return words.preview.asNow
  const many = words.readers.count(Math.abs(more))
  return more > 0 ? words.preview.more(many) : words.preview.fewer(many)
}

export function savedWords({ mentions }: Extract<QuerySaved, { saved: true }>): string {
  if (mentions === 0) return words.preview.savedNone
  return mentions === 1 ? words.preview.savedOne : words.preview.saved(words.readers.count(mentions))
}
