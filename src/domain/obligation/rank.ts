import { HOUR, MINUTE, type Instant, type Millis } from '../instant.ts'
import { readersWords } from '../person/readers.ts'
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
  readonly because: string
}

// Measured with `npm run bench -- queue`: smaller moves change little once a desk is behind, because whatever is late
// already stands before them. Grave comes before any annoyance that fewer than a million may see.
const BY_SEVERITY: Record<Severity, Millis> = { 0: 0, 1: 24 * HOUR, 2: 25 * HOUR, 3: 72 * HOUR }
const SEVERITY_WORDS: Record<Severity, string> = { 0: '', 1: 'a complaint', 2: 'real harm', 3: 'grave' }
const ANGER = 30 * MINUTE
/** Fewer readers than this move nothing. */
const FEW_READERS = 1000
const TENFOLD_READERS = 16 * HOUR

/** Why something is taken earlier than it is due, weightiest first. Readers count where they read a complaint. */
function movesOf({ kind, severity, sentiment, audience }: Weight): Move[] {
  if (UNHURRIED.has(kind)) return []
  const crowd = severity === 0 ? 0 : Math.max(0, Math.log10((audience ?? 0) / FEW_READERS)) * TENFOLD_READERS
  const moves = [
    { by: BY_SEVERITY[severity], because: SEVERITY_WORDS[severity] },
    { by: Math.round(crowd), because: `${(readersWords(audience) ?? '').replace(/ readers?$/, '')} may see it` },
    { by: sentiment === -2 ? ANGER : 0, because: 'angry' },
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

/** The same aloud: `moved up 72 h: grave · 25 h 50 min: about 41,200 may see it · 30 min: angry`; null where nothing moved. */
export function rankWords(weight: Weight): string | null {
  const words = movesOf(weight).map(({ by, because }) => `${lengthWords(by)}: ${because}`)
  return words.length === 0 ? null : `moved up ${words.join(' · ')}`
}

function lengthWords(length: Millis): string {
  const minutes = Math.floor(length / MINUTE)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ')
}
