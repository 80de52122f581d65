import { MINUTE, type Instant, type Millis } from '../instant.ts'
import { isOpen, type Obligation, type ObligationKind } from '../obligation/obligation.ts'

/** A promise that ends this soon is not slept on (C13): it wakes its case, and keeps it from being put away. */
export const ABOUT_TO_BREAK: Millis = 15 * MINUTE

type Owed = Pick<Obligation, 'kind' | 'due' | 'opens'>

/** When it has to be in sight: a call at the time from which we may call. */
export const inSight = ({ due, opens }: Pick<Owed, 'due' | 'opens'>): Instant => opens ?? due

/** The promise that ends first before a case would come back, or null. `until` is null for: until they write. */
export function endsBefore<One extends Owed>(owed: readonly One[], until: Instant | null): One | null {
  const first = owed.toSorted((a, b) => inSight(a) - inSight(b))[0]
  return first && (until === null || inSight(first) < until) ? first : null
}

/** The promise that keeps a case from being put away now, or null. */
export const tooSoon = <One extends Owed>(owed: readonly One[], now: Instant): One | null =>
  endsBefore(owed, now + ABOUT_TO_BREAK + 1)

/** What stays owed when a case is resolved, without a word: it is owed because the case is solved. */
const STAYS: readonly ObligationKind[] = ['follow_up', 'ask_for_update']

/** What is still owed and must be done, or explained, before a case is resolved. */
export const blocksResolving = <One extends Obligation>(owed: readonly One[]): One[] =>
  owed.filter((one) => isOpen(one) && !STAYS.includes(one.kind))

export const staysOwed = (kind: ObligationKind): boolean => STAYS.includes(kind)
