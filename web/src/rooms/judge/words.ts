import type { DecisionsQuery } from '../../../../src/contract/judge.ts'
import { words } from '../../words.ts'

/** What the opened figure is about. */
export function openedWords({ head, by, decided, said, agrees, alone, corrected }: DecisionsQuery): string {
  const { behind, judge } = words
  if (corrected) return behind.corrected
  if (alone && agrees === 'yes') return behind.onlyAgreed(by)
  if (agrees === 'yes') return behind.agreed(by)
  if (decided !== undefined && said !== undefined)
    return behind.confused(judge.answer(head, decided), by, judge.answer(head, said))
  if (decided !== undefined) return behind.decided(judge.answer(head, decided))
  return behind.all
}
