import { HOUR, MINUTE, type Instant, type Millis } from '../instant.ts'
import { MOST } from '../playbook/playbook.ts'
import type { Severity, Sentiment } from '../triage/triage.ts'
import type { Obligation, ObligationKind } from './obligation.ts'

/** What of a case says how costly its waiting is. */
export interface CaseWeight {
  readonly severity: Severity
  readonly sentiment: Sentiment
  /** How many may read it; null where the network does not say. */
  readonly audience: number | null
}

export interface Weight extends CaseWeight {
  readonly kind: ObligationKind
}

/** One reason to take something earlier, and by how much. */
interface Move {
  readonly by: Millis
  readonly because: 'complaint' | 'harm' | 'grave' | 'audience' | 'anger'
}

// Grave comes before any annoyance that is due with it, whoever may read that, and when its promise is broken, too.
const BY_SEVERITY: Record<Severity, Millis> = { 0: 0, 1: HOUR, 2: 4 * HOUR, 3: 72 * HOUR }
const CALLED = { 0: 'complaint', 1: 'complaint', 2: 'harm', 3: 'grave' } as const
const ANGER = 30 * MINUTE
/** Fewer readers than this move nothing. */
const FEW_READERS = 1000
const TENFOLD_READERS = 8 * HOUR
/** What is close to its end stands as if it were due so much earlier; a broken answer, so much later. */
const CLOSE: Millis = 4 * HOUR
const GIVES_WAY: Millis = 9 * HOUR

/** Why something is taken earlier than it is due, weightiest first. Readers count where they read a complaint. */
export function movesOf({ kind, severity, sentiment, audience }: Weight): Move[] {
  if (UNHURRIED.has(kind)) return []
  const crowd = severity === 0 ? 0 : Math.max(0, Math.log10((audience ?? 0) / FEW_READERS)) * TENFOLD_READERS
  const moves: Move[] = [
    { by: BY_SEVERITY[severity], because: CALLED[severity] },
    { by: Math.round(crowd), because: 'audience' },
    { by: sentiment === -2 ? ANGER : 0, because: 'anger' },
  ]
  return moves.filter(({ by }) => by >= MINUTE).toSorted((a, b) => b.by - a.by)
}

/** Nobody waits in anger for these, and a time that was agreed is kept as it was agreed. */
const UNHURRIED: ReadonlySet<ObligationKind> = new Set(['follow_up', 'thank', 'ask_for_update', 'call_back'])
/** A first word and an answer once late are late; a word that one of us gave them in person goes on pressing. */
const MAY_GIVE_WAY: ReadonlySet<ObligationKind> = new Set(['acknowledge', 'answer'])
/** A first word is owed so soon that it is always close. */
const IS_CALM: ReadonlySet<ObligationKind> = new Set([...UNHURRIED, 'acknowledge'])

/**
 * Urgency as an instant (C06–C08): the due time, moved earlier by severity, audience and anger. Ordering by it makes a
 * wait costlier by the minute without anything being recomputed. Never later than due.
 */
export const rankAt = (due: Instant, weight: Weight): Instant =>
  movesOf(weight).reduce((rank, { by }) => rank - by, due)

export type Ranked = Pick<Obligation, 'id' | 'kind' | 'from' | 'due' | 'warnedAt' | 'brokenAt'>

/**
 * Where all that is open on one case stands. Worked out when a promise is given, when the watch warns of it, when it
 * breaks, and when the case weighs more or less; in between it is a stored instant.
 *
 * - What is about to break goes before what has hours left: from its warning on, it stands four hours earlier.
 * - What can still be kept goes before what is broken: once neither a first word nor an answer on the case can be kept,
 *   they stand nine hours after the promise, but within the day that is the most on any channel (C11).
 * - Harm, readers and anger move it in every state, so what is grave stays first, and nothing waits for ever (C13).
 * - A first word is never behind its answer, because the answer waits behind it in the same row.
 *
 * Why, and whence the numbers: when more comes in than can be answered, an order that works off what is late first makes
 * everything late. One that puts a class of its own first, whatever is due (until now: each complaint a whole day
 * earlier), breaks the small promises for a day after the rush. `npm run bench -- queue --data DIR` measures it: fitted
 * on one half of the people, confirmed on the other and under other seeds. The sum of both ratios to first-come (readers
 * of an unanswered complaint, broken promises) falls as the two times here grow, and hardly depends on the moves; longer
 * times would leave more to wait for over a day, shorter ones break more promises than first-come where staff is ample.
 */
export function ranksOf(open: readonly Ranked[], weight: CaseWeight): { id: string; rankAt: Instant }[] {
  const words = open.filter(({ kind }) => MAY_GIVE_WAY.has(kind))
  const last = words.every(({ brokenAt }) => brokenAt !== null) ? words.toSorted((a, b) => b.due - a.due)[0] : undefined
  const answer = words.find(({ kind }) => kind === 'answer')
  const standsAt = (one: Ranked): Instant => {
    if (last && MAY_GIVE_WAY.has(one.kind))
      return Math.max(last.due, Math.min(last.due + GIVES_WAY, last.from + MOST * MINUTE))
    const presses = one.warnedAt !== null && !IS_CALM.has(one.kind) && !(one.kind === 'answer' && one.brokenAt !== null)
    const own = presses ? one.due - CLOSE : one.due
    return answer && one.kind === 'acknowledge' ? Math.min(own, standsAt(answer)) : own
  }
  return open.map((one) => ({ id: one.id, rankAt: rankAt(standsAt(one), { ...weight, kind: one.kind }) }))
}

/** What its place says beside its weight: it is about to break or pressing, or gives way to what can still be kept. */
export function placeOf(rank: Instant, due: Instant, weight: Weight): 'close' | 'gives way' | null {
  const plain = rankAt(due, weight)
  // A minute, because two machines may round a logarithm otherwise.
  return rank < plain - MINUTE ? 'close' : rank > plain + MINUTE ? 'gives way' : null
}
