import type { Found } from '../../domain/match/evaluate.ts'

/** What an example shows at most, and how much of it stands before the first word that was found. */
const MOST = 600
const BEFORE = 160

/** The part of a long text around what was found first, with the places moved along. */
export function excerptOf(text: string, ...lists: (readonly Found[])[]): { text: string; lists: Found[][] } {
  const first = Math.min(...lists.flat().map(({ from }) => from), text.length)
  const start = text.length <= MOST ? 0 : Math.max(0, Math.min(first - BEFORE, text.length - MOST))
  const end = start + MOST
  const inside = (found: readonly Found[]) =>
    found
      .filter(({ from, to }) => from >= start && to <= end)
      .map((one) => ({ ...one, from: one.from - start, to: one.to - start }))
  // Half of a pair at either edge becomes a sign that can be shown.
  return { text: text.slice(start, end).toWellFormed(), lists: lists.map(inside) }
}
