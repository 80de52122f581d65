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

/** One reason to take something earlier, and by how much. */
interface Move {
  readonly by: Millis
  readonly because: 'complaint' | 'harm' | 'grave' | 'audience' | 'anger'
}

// Measured with `npm run bench -- queue`: smaller moves change little once a desk is behind, because whatever is late
// already stands before them. Grave comes before any annoyance that fewer than a million may see.
const BY_SEVERITY: Record<Severity, Millis> = { 0: 0, 1: 24 * HOUR, 2: 25 * HOUR, 3: 72 * HOUR }
const CALLED = { 0: 'complaint', 1: 'complaint', 2: 'harm', 3: 'grave' } as const
const ANGER = 30 * MINUTE
/** Fewer readers than this move nothing. */
const FEW_READERS = 1000
const TENFOLD_READERS = 16 * HOUR

/** Why something is taken earlier than it is due, weightiest first. Readers count where they read a complaint. */
export function movesOf({ kind, severity, sentiment, audience }: Weight): Move[] {
  if (UNHURRIED.has(kind)) return []
  const crowd = severity === 0 ? 0 : Math.max(0, Math.log10((audience ?? 0) / FEW_READERS)) * TENFOLD_READERS
  const moves: Move[] = [
    { by: BY_SEVERITY[severity], because: CALLED[severity] },
    { by: Math.round(crowd), because: 'audience' },
    { by: sentiment === -2 ? ANGER : 0, because: 'anger' },
  ]
  return moves.filter(({ by }) => by >= MINUTE)
}

/** Nobody waits in anger for these, and a time that was agreed is kept as it was agreed. */
const UNHURRIED: ReadonlySet<ObligationKind> = new Set(['follow_up', 'thank', 'ask_for_update', 'call_back'])

/**
 * Urgency as an instant (C06–C08): the due time, moved earlier by severity, audience and anger. Ordering by it makes a
 * wait costlier by the minute without anything being recomputed. Never later than due.
 */
export const rankAt = (due: Instant, weight: Weight): Instant =>
  movesOf(weight).reduce((rank, { by }) => rank - by, due)
