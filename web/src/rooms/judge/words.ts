import type { DecisionsQuery } from '../../../../src/contract/judge.ts'
import type { Head } from '../../../../src/domain/learn/heads.ts'
import type { Kind } from '../../../../src/domain/triage/triage.ts'
import { words } from '../../words.ts'

const NEEDS: Record<string, string> = { yes: 'Needs an answer', optional: 'May have one', no: 'Needs none' }

export const answerWords = (head: Head, answer: string): string =>
  head === 'kind' ? words.triage.kind(answer as Kind, 0) : (NEEDS[answer] ?? answer)

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** Who said it: the rules, or what this desk taught. */
const byWords = (by: DecisionsQuery['by']): string => (by === 'rules' ? 'the rules' : 'what you taught it')

/** What the opened figure is about. */
export function openedWords({ head, by, decided, said, agrees, alone, corrected }: DecisionsQuery): string {
  if (corrected) return 'What you corrected'
  if (alone && agrees === 'yes') return `Where only ${byWords(by)} said what you decided`
  if (agrees === 'yes') return `Where ${byWords(by)} said what you decided`
  if (decided !== undefined && said !== undefined)
    return `You decided “${lower(answerWords(head, decided))}”, ${byWords(by)} said “${lower(answerWords(head, said))}”`
  if (decided !== undefined) return `All that you decided is “${lower(answerWords(head, decided))}”`
  return 'All your decisions'
}
