import { z } from 'zod'
import {
  topics,
  type Kind,
  type Reason,
  type ReasonCode,
  type Sentiment,
  type Severity,
} from '../domain/triage/triage.ts'
import type { ObligationKind as Kinds } from '../domain/obligation/obligation.ts'

export const KindOf = z.enum([
  'complaint',
  'question',
  'praise',
  'banter',
  'news_or_ad',
  'spam',
]) satisfies z.ZodType<Kind>
export const SeverityOf = z.union([
  z.literal(0),
  z.literal(1),
  z.literal(2),
  z.literal(3),
]) satisfies z.ZodType<Severity>
export const SentimentOf = z.union([
  z.literal(-2),
  z.literal(-1),
  z.literal(0),
  z.literal(1),
  z.literal(2),
]) satisfies z.ZodType<Sentiment>
export const TopicOf = z.enum(topics)
export const ReasonOf = z.object({
  code: z.string() as unknown as z.ZodType<ReasonCode>,
  words: z.string().optional(),
  count: z.number().optional(),
}) as z.ZodType<Reason>

/** Epoch milliseconds. */
export const Moment = z.number()

export const ViewName = z.enum(['mine', 'nobody', 'everyone', 'praise'])
export type ViewName = z.infer<typeof ViewName>

/** How many rows stand behind each view. */
export const Counts = z.object({
  mine: z.number(),
  nobody: z.number(),
  everyone: z.number(),
  /** Thanks owed. */
  praise: z.number(),
  noAnswer: z.number(),
  waiting: z.number(),
  later: z.number(),
  resolved: z.number(),
  /** When anything was last heard on any source, or null before the first. */
  heardAt: Moment.nullable(),
  /** How many connections need a person: the network does not let us in, or cannot be heard for two minutes. */
  wrong: z.number(),
  /** Sources that cannot hear right now, each with the exact reason. */
  deaf: z.array(z.object({ network: z.string(), why: z.string(), since: Moment })),
})
export type Counts = z.infer<typeof Counts>

export const ObligationKind = z.enum([
  'acknowledge',
  'answer',
  'return_to_public',
  'keep_promise',
  'follow_up',
  'call_back',
  'thank',
  'approve',
  'ask_for_update',
]) satisfies z.ZodType<Kinds>

/** One line of the inbox: something that we owe. */
export const OwedRow = z.object({
  id: z.string(),
  caseId: z.string(),
  kind: ObligationKind,
  /** When the promise began, and when it ends. */
  from: Moment,
  due: Moment,
  /** When the time that was agreed begins; null where one may begin at once. */
  opens: Moment.nullable(),
  /** Where it stands: the due time, moved by what makes its waiting costlier. */
  rankAt: Moment,
  name: z.string(),
  handle: z.string(),
  /** The words that matter now: their last post. */
  excerpt: z.string(),
  /** True where that post was written to us alone. */
  inPrivate: z.boolean(),
  /** What we promised, where it is a promise; what we last wrote in private, where a return to public is owed. */
  words: z.string(),
  /** Where a second reader is asked: the reply that waits, who wrote it, and who has it (C47). */
  waits: z
    .object({
      text: z.string(),
      inPrivate: z.boolean(),
      by: z.string(),
      reader: z.string().nullable(),
      readerId: z.string().nullable(),
    })
    .nullable(),
  caseKind: KindOf,
  severity: SeverityOf,
  sentiment: SentimentOf,
  reasons: z.array(ReasonOf).readonly(),
  /** How many may read it; null where the network does not say. */
  readers: z.number().nullable(),
  owner: z.object({ id: z.string(), name: z.string() }).nullable(),
  network: z.string(),
  /** One of: they wrote since we last did; their last post was edited; a draft of ours stands. */
  mark: z.enum(['new', 'edited', 'draft']).nullable(),
  answered: z.boolean(),
})
export type OwedRow = z.infer<typeof OwedRow>

export const OwedQuery = z.strictObject({ view: ViewName, after: z.string().max(200).optional() })
export const OwedPage = z.object({ rows: z.array(OwedRow), next: z.string().nullable() })
export type OwedPage = z.infer<typeof OwedPage>

/** A mention that asks for no answer, with the reason (C05). */
export const QuietRow = z.object({
  id: z.string(),
  name: z.string(),
  handle: z.string(),
  text: z.string(),
  /** Written to us alone. */
  inPrivate: z.boolean(),
  at: Moment,
  network: z.string(),
  kind: KindOf,
  reasons: z.array(ReasonOf).readonly(),
  readers: z.number().nullable(),
  url: z.string().nullable(),
  /** Who of us said that it needs no answer, and why; null where the judge did. */
  decided: z.object({ by: z.string(), reason: z.string().nullable() }).nullable(),
})
export type QuietRow = z.infer<typeof QuietRow>
export const QuietQuery = z.strictObject({ after: z.string().max(200).optional() })
export const QuietPage = z.object({ rows: z.array(QuietRow), next: z.string().nullable() })
export type QuietPage = z.infer<typeof QuietPage>
