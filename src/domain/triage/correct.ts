import type { Kind, NeedsReply, Severity } from './triage.ts'

/** The part of a judgement that a person can change. */
export interface Judgement {
  readonly kind: Kind
  readonly severity: Severity
  readonly needsReply: NeedsReply
}

/** What a person says: one thing at a time, one key. */
export type Wish =
  | { readonly what: 'kind'; readonly kind: Kind }
  | { readonly what: 'severity'; readonly severity: 1 | 2 | 3 }
  | { readonly what: 'needsReply'; readonly needsReply: 'yes' | 'no'; readonly reason: string | null }

/** The judgement after it; null where it cannot be said of this post: only a complaint is grave or slight. */
export function corrected(before: Judgement, wish: Wish): Judgement | null {
  switch (wish.what) {
    case 'kind':
      return asKind(before, wish.kind)
    case 'severity':
      return before.kind === 'complaint' ? { ...before, severity: wish.severity } : null
    case 'needsReply':
      return { ...before, needsReply: wish.needsReply }
    default:
      return wish satisfies never
  }
}

/** What a kind asks of us where nobody said more. */
export function needsOf(kind: Kind, addressed: boolean): NeedsReply {
  if (kind === 'complaint' || kind === 'question') return 'yes'
  return kind === 'praise' && addressed ? 'optional' : 'no'
}

function asKind(before: Judgement, kind: Kind): Judgement {
  if (kind === before.kind) return before
  const severity = kind === 'complaint' ? (before.severity === 0 ? 1 : before.severity) : 0
  return { kind, severity, needsReply: needsOf(kind, true) }
}
