import { z } from 'zod'
import { needs } from '../domain/case/private-leg.ts'
import { storable } from '../domain/storable.ts'
import { Moment } from './inbox.ts'

export const AudienceOf = z.enum(['public', 'private'])
/** Who a text is for: each has a draft of its own. */
export const DraftFor = z.enum(['public', 'private', 'note'])
export type DraftFor = z.infer<typeof DraftFor>

/** What stands in private on a case, and whether we may write there. */
export const PrivateSide = z.object({
  /** Why nothing can be written in private now; null where it can. */
  why: z.enum(['no private messages', 'no account', 'the playbook', 'not opened']).nullable(),
  where: z.enum(['public', 'private_for_data', 'offline_too']),
  /** What was needed, since when, and who opened it; null where nobody of us did. */
  opened: z.object({ at: Moment, by: z.string(), need: z.enum(needs), words: z.string() }).nullable(),
})

/** What a writer had on the screen: the newest of ours and of theirs, and when theirs last changed. */
export const Seen = z.strictObject({
  ours: z.string().max(100).nullable(),
  theirs: z.string().max(100).nullable(),
  changed: Moment.nullable(),
})
export type Seen = z.infer<typeof Seen>

export const GoPrivate = z
  .strictObject({ need: z.enum(needs), words: z.string().trim().max(120).transform(storable) })
  .refine(({ need, words }) => need !== 'other' || words !== '', { path: ['words'], message: 'Say what you need.' })
export type GoPrivate = z.infer<typeof GoPrivate>

/** Who is writing now, on which case; each is true until `until`. */
export const Writers = z.object({
  writers: z.array(z.object({ caseId: z.string(), name: z.string(), since: Moment, until: Moment })),
})
export type Writers = z.infer<typeof Writers>
