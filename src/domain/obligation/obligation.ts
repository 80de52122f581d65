import type { Instant, Millis } from '../instant.ts'

/** What we can owe on a case. */
export type ObligationKind = 'answer' | 'follow_up'

/** Something that we owe on a case by a time. Open until kept, or void because what made it necessary is gone. */
export interface Obligation {
  readonly id: string
  readonly kind: ObligationKind
  /** When the promise began to run: the network's time of what caused it. */
  readonly from: Instant
  readonly due: Instant
  readonly keptAt: Instant | null
  readonly voidAt: Instant | null
}

/** What a company promises: how long each kind may take. */
export interface Promises {
  readonly answer: Millis
  readonly followUp: Millis
}

export const isOpen = (obligation: Obligation): boolean => obligation.keptAt === null && obligation.voidAt === null
