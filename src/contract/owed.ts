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

export const SetTopic = z.strictObject({ topic: z.string().max(40) })

export const SetAway = z.strictObject({ away: z.boolean() })
export const WentAway = z.object({
  /** How many cases went back to nobody. */
  back: z.number(),
})

export const Notice = z.object({
  id: z.string(),
  what: z.enum(['close', 'late', 'went back']),
  at: Moment,
  caseId: z.string(),
  kind: ObligationKind,
  from: Moment,
  due: Moment,
  name: z.string(),
  handle: z.string(),
})
export type Notice = z.infer<typeof Notice>
export const Notices = z.object({ notices: z.array(Notice) })
export type Notices = z.infer<typeof Notices>
export const NoticesTold = z.strictObject({ ids: z.array(z.uuid()).max(500) })
