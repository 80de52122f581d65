import type { Kind } from '../../../../../src/domain/triage/triage.ts'
import { words } from '../../../words.ts'

/** What a colleague said of a post: "Alex called this grave", "Alex said that no answer is needed: “a joke”". */
export function judgedWords(who: string, { what, to = '', reason }: Readonly<Record<string, string>>): string {
  if (what === 'severity') return words.correct.severity(who, to)
  if (what === 'kind') return words.correct.kind(who, to as Kind)
  return words.correct.needs(who, to === 'yes', reason ?? null)
}
