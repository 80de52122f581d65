import type { Kind } from '../../../../../src/domain/triage/triage.ts'
import { words } from '../../../words.ts'

const SEVERITY: Record<string, string> = {
  1: 'called this an annoyance',
  2: 'called this real harm',
  3: 'called this grave',
}

/** What a colleague said of a post: "called this grave", "said that no answer is needed: “a joke”". */
export function judgedWords(what: string | undefined, to = '', reason?: string): string {
  if (what === 'severity') return SEVERITY[to] ?? 'judged this anew'
  if (what === 'kind') return `called this ${withArticle(words.triage.kindWithin(to as Kind, 0))}`
  return `said that ${to === 'yes' ? 'it needs an answer' : 'no answer is needed'}${reason ? `: “${reason}”` : ''}`
}

const withArticle = (kind: string): string => (/^(complaint|question)$/.test(kind) ? `a ${kind}` : kind)
