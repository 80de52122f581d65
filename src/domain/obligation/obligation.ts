import type { Instant, Millis } from '../instant.ts'

/** What we can owe on a case. */
export type ObligationKind =
  | 'acknowledge'
  | 'answer'
  | 'return_to_public'
  | 'keep_promise'
  | 'follow_up'
  | 'call_back'
  | 'thank'
  | 'approve'
  | 'ask_for_update'

/** Whether a promise runs only while we are open, or day and night. */
export type Counted = 'open' | 'always'

/** Something that we owe on a case by a time. Open until kept, or void because what made it necessary is gone. */
export interface Obligation {
  readonly id: string
  readonly kind: ObligationKind
  /** When the promise began to run: the network's time of what caused it. */
  readonly from: Instant
  readonly due: Instant
  /** For a time that was agreed: before it, nothing can be done. Null where one may begin at once. */
  readonly opens?: Instant | null
  readonly keptAt: Instant | null
  /** When somebody was told that it is close to its end; null before. */
  readonly warnedAt: Instant | null
  /** When the desk saw that it was broken; null while it can still be kept. */
  readonly brokenAt: Instant | null
  readonly voidAt: Instant | null
}

/** A promise as it is given: it keeps these for as long as it runs, whatever the playbook says later. */
export interface Given {
  readonly from: Instant
  readonly due: Instant
  /** From when it can be kept, where that was agreed. */
  readonly opens?: Instant | null
  /** When so much of it is used that somebody should hear of it. */
  readonly warn: Instant
  /** How long was promised, in the time that counts. */
  readonly promised: Millis
  readonly counted: Counted
}

export const isOpen = (obligation: Obligation): boolean => obligation.keptAt === null && obligation.voidAt === null
