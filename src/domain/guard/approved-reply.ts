import type { Draft } from './draft.ts'

declare const approved: unique symbol

/**
 * A reply that the guard has passed. Only `approve.ts` and `seal.ts` make one, so a send that nobody judged does not
 * compile (house rule 5).
 */
export interface ApprovedReply extends Draft {
  readonly [approved]: true
}
