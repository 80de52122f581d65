import { z } from 'zod'
import { storable } from '../domain/storable.ts'
import { Moment, ObligationKind } from './inbox.ts'

const Said = (most: number, missing: string) => z.string().trim().min(1, missing).max(most).transform(storable)

export const PromiseMade = z.strictObject({
  what: Said(200, 'Say what you promised: "the suitcase at her door".'),
  /** Epoch milliseconds. */
  due: z.int().positive(),
})
export type PromiseMade = z.infer<typeof PromiseMade>

export const Waive = z.strictObject({
  reason: Said(500, 'Say why it is not owed any more: somebody will ask.'),
})

/** That it was done, where the desk cannot see it. */
export const KeepOwed = z.strictObject({
  words: z.string().trim().max(2_000).transform(storable).default(''),
  /** For a follow-up: whether it is really solved. */
  solved: z.boolean().default(true),
})
export type KeepOwed = z.input<typeof KeepOwed>

const At = z.int().positive().max(8.64e15)
/** A call that they agreed to. */
export const CallAgreed = z.strictObject({
  opens: At.nullable(),
  due: At,
  agreedBy: Said(80, 'Say who agreed to the call.'),
  agreedAt: At,
  words: Said(300, 'Say how they agreed, in their words.'),
})
export type CallAgreed = z.infer<typeof CallAgreed>

export const SetTopic = z.strictObject({ topic: z.string().max(40) })

export const SetAway = z.strictObject({ away: z.boolean() })
export const WentAway = z.object({
  /** How many cases went back to nobody. */
  back: z.number(),
})

export const Notice = z.object({
  id: z.string(),
  what: z.enum(['close', 'late', 'went back', 'for you', 'other reader']),
  at: Moment,
  caseId: z.string(),
  kind: ObligationKind,
  from: Moment,
  due: Moment,
  opens: Moment.nullable(),
  name: z.string(),
  handle: z.string(),
})
export type Notice = z.infer<typeof Notice>
export const Notices = z.object({ notices: z.array(Notice) })
export type Notices = z.infer<typeof Notices>
export const NoticesTold = z.strictObject({ ids: z.array(z.uuid()).max(500) })
