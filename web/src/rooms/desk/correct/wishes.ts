import type { CorrectJudgement } from '../../../../../src/contract/judgement.ts'
import type { Kind, Severity } from '../../../../../src/domain/triage/triage.ts'
import type { Action } from '../../../keys.ts'

/** What a post may be called, each by its key. */
export const KINDS: readonly { readonly kind: Kind; readonly key: Action }[] = [
  { kind: 'complaint', key: 'asComplaint' },
  { kind: 'question', key: 'asQuestion' },
  { kind: 'praise', key: 'asPraise' },
  { kind: 'banter', key: 'asBanter' },
  { kind: 'news_or_ad', key: 'asNews' },
  { kind: 'spam', key: 'asSpam' },
]

/** One step graver or less grave; it stays within what a complaint can be. */
export const stepped = (severity: Severity, by: 1 | -1): CorrectJudgement => ({
  what: 'severity',
  severity: Math.min(3, Math.max(1, severity + by)) as 1 | 2 | 3,
})

export const calledKind = (kind: Kind): CorrectJudgement => ({ what: 'kind', kind })
