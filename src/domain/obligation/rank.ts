import { HOUR, MINUTE, type Instant, type Millis } from '../instant.ts'
import type { Severity, Sentiment } from '../triage/triage.ts'
import type { ObligationKind } from './obligation.ts'

export interface Weight {
  readonly kind: ObligationKind
  readonly severity: Severity
  readonly sentiment: Sentiment
  /** How many may read it; null where the network does not say. */
  readonly audience: number | null
}

const BY_SEVERITY: Record<Severity, Millis> = { 0: 0, 1: 15 * MINUTE, 2: 45 * MINUTE, 3: 2 * HOUR }

/** Nobody waits in anger for these, and a time that was agreed is kept as it was agreed. */
const UNHURRIED: ReadonlySet<ObligationKind> = new Set(['follow_up', 'thank', 'ask_for_update', 'call_back'])

/**
 * Urgency as an instant (C06–C08): the due time, moved earlier by severity, anger and audience. Ordering by it makes a
 * wait costlier by the minute without anything being recomputed. Ten times the readers move it by 12 minutes.
 */
export function rankAt(due: Instant, weight: Weight): Instant {
  if (UNHURRIED.has(weight.kind)) return due
  const anger = weight.sentiment === -2 ? 20 * MINUTE : 0
  const readers = Math.log10(1 + (weight.audience ?? 0)) * 12 * MINUTE
  return Math.round(due - BY_SEVERITY[weight.severity] - anger - readers)
}
