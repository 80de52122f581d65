import type { Count, FoundRow } from '../../../../src/contract/search.ts'
import { when } from '../../moments.ts'
import { words } from '../../words.ts'

/** `1,240`, `over 1,000`. */
export const counted = ({ count, over }: Count): string => {
  const figure = words.readers.count(count)
  return over ? words.search.over(figure) : figure
}

/** How the matter stands: what is owed and by when, or how it ended. */
export function standsWords({ owed, category, outcome, caseId, mention }: FoundRow, now: number): string {
  if (owed) return `${words.owed[owed.kind].within}, ${when(owed, now).words}`
  if (caseId === null) return mention ? words.search.noAnswer : words.search.notAboutUs
  const ended = outcome === null ? null : words.search.ended[outcome]
  if (category === 'resolved') return [words.search.resolved, ended].filter(Boolean).join(', ')
  if (category === 'later') return words.search.later
  return category === 'waiting' ? words.search.waiting : (ended ?? words.search.settled)
}

/** Who wrote it, where that is not the person whose name the row has; a note is told from what others can read. */
export function writtenBy({ what, ours, by }: FoundRow): string | null {
  const { note, noteBy, ours: reply, oursBy, by: written } = words.search
  if (what === 'note') return by === null ? note : noteBy(by)
  if (ours) return by === null ? reply : oursBy(by)
  return by === null ? null : written(by)
}
