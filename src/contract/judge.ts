import { z } from 'zod'
import type { Head } from '../domain/learn/heads.ts'
import type { Trust } from '../domain/learn/trust.ts'
import { Moment } from './inbox.ts'

const HeadOf = z.enum(['kind', 'needsReply']) satisfies z.ZodType<Head>
const By = z.enum(['rules', 'learned'])

const TrustOf = z.object({
  decisions: z.number(),
  rules: z.number(),
  learned: z.number(),
  better: z.number(),
  worse: z.number(),
  byChance: z.number(),
  used: z.boolean(),
}) satisfies z.ZodType<Trust>

/** How good one head is, and what is taken for what, by the judge that is used. */
const HeadPage = z.object({
  trust: TrustOf,
  by: By,
  /** Rows: what the team decided, and what was said of it before it was seen. */
  confusion: z.array(z.object({ decided: z.string(), said: z.string(), count: z.number() })),
})
export type HeadPage = z.infer<typeof HeadPage>

export const JudgePage = z.object({
  /** Decisions of the team so far, and how many before the first lesson. */
  decisions: z.number(),
  needed: z.number(),
  /** Null before the first lesson. */
  learned: z
    .object({ at: Moment, decisions: z.number(), corrected: z.number(), kind: HeadPage, needsReply: HeadPage })
    .nullable(),
})
export type JudgePage = z.infer<typeof JudgePage>

export const DecisionsQuery = z.strictObject({
  head: HeadOf,
  by: By,
  decided: z.string().max(20).optional(),
  said: z.string().max(20).optional(),
  agrees: z.enum(['yes', 'no']).optional(),
  /** Where the other of the two judges was wrong: with `agrees`, all that tells them apart. */
  alone: z.literal('yes').optional(),
  /** What a person corrected; else what an answer of ours confirmed is there too. */
  corrected: z.literal('yes').optional(),
  after: z.string().max(200).optional(),
})
export type DecisionsQuery = z.infer<typeof DecisionsQuery>

/** One decision of the team, with the post that it was about. */
export const DecisionRow = z.object({
  id: z.string(),
  at: Moment,
  agent: z.string(),
  /** True where a person corrected it, false where an answer of ours confirmed it. */
  corrected: z.boolean(),
  decided: z.string(),
  said: z.string(),
  name: z.string(),
  handle: z.string(),
  text: z.string(),
  language: z.string().nullable(),
  network: z.string(),
  url: z.string().nullable(),
  caseId: z.string().nullable(),
})
export type DecisionRow = z.infer<typeof DecisionRow>
export const DecisionsPage = z.object({ rows: z.array(DecisionRow), next: z.string().nullable() })
export type DecisionsPage = z.infer<typeof DecisionsPage>
