import { z } from 'zod'
import { storable } from '../domain/storable.ts'
import type { Wish } from '../domain/triage/correct.ts'
import { KindOf } from './inbox.ts'

/** A person's word on a judgement, one thing at a time. */
export const CorrectJudgement = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('kind'), kind: KindOf }),
  z.strictObject({ what: z.literal('severity'), severity: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
  z.strictObject({
    what: z.literal('needsReply'),
    needsReply: z.enum(['yes', 'no']),
    reason: z.string().trim().max(500).transform(storable).nullable(),
  }),
]) satisfies z.ZodType<Wish>
export type CorrectJudgement = z.infer<typeof CorrectJudgement>

/** `caseId` is the case that it belongs to now; null where none is needed. */
export const Corrected = z.object({ correctionId: z.string(), caseId: z.string().nullable() })
export type Corrected = z.infer<typeof Corrected>
