import { z } from 'zod'
import { storable } from '../domain/storable.ts'
import type { Strength } from '../domain/guard/finding.ts'
import { AudienceOf, DraftFor, Seen } from './private.ts'

/** Longer than any network takes; the guard says how long this one does. */
const ReplyText = z.string().max(20_000).transform(storable)

export const KeepDraft = z.strictObject({
  audience: DraftFor,
  text: ReplyText,
  answers: z.boolean(),
  /** the version that was read; 0 for a first one */ version: z.int().min(0),
})
export type KeepDraft = z.infer<typeof KeepDraft>
/** What stands after keeping. `conflict` carries what another window of the same person kept meanwhile. */
export const DraftKept = z.object({ version: z.number(), keptAt: z.number() })
export type DraftKept = z.infer<typeof DraftKept>

export const AskFindings = z.strictObject({ audience: AudienceOf, text: ReplyText })
export type AskFindings = z.infer<typeof AskFindings>
const FindingOf = z.object({
  rule: z.string(),
  practices: z.array(z.string()).readonly(),
  strength: z.enum(['forbid', 'hold', 'advise']) satisfies z.ZodType<Strength>,
  from: z.number(),
  to: z.number(),
  why: z.string(),
  mends: z.array(z.object({ label: z.string(), from: z.number(), to: z.number(), text: z.string() })).readonly(),
})
export const Findings = z.object({
  findings: z.array(FindingOf).readonly(),
  /** The soonest time that the words promise: where it stands, the sentence, and until when by the company's clock. */
  promised: z.object({ from: z.number(), to: z.number(), words: z.string(), due: z.number() }).nullable(),
})
export type Findings = z.infer<typeof Findings>

export const SendReply = z.strictObject({
  /** Made by the browser: the same key twice is one reply. */
  once: z.uuid(),
  audience: AudienceOf,
  text: ReplyText,
  /** True: "this answers". False: "only acknowledges". */
  answers: z.boolean(),
  /** Why it goes although a second look was asked for. */
  reason: z.string().trim().max(500).transform(storable).nullable(),
  /** What of it will be owed: what its words promise, what the writer made of that, or nothing. */
  promise: z
    .union([
      z.literal('as read'),
      z.strictObject({ words: z.string().trim().min(1).max(200).transform(storable), due: z.int() }),
      z.null(),
    ])
    .default(null),
  /** Anything newer, of ours or of theirs, stops the send. */
  seen: Seen,
})
export type SendReply = z.infer<typeof SendReply>
/** `goesAt` is null where a second reader must pass it first. */
export const ReplyQueued = z.object({ replyId: z.string(), goesAt: z.number().nullable() })
export type ReplyQueued = z.infer<typeof ReplyQueued>
/** 422: the guard stops it, with its findings. */
export const ReplyStopped = z.object({
  code: z.literal('stopped'),
  message: z.string(),
  findings: z.array(FindingOf).readonly(),
})
export type ReplyStopped = z.infer<typeof ReplyStopped>

export const ApproveReply = z.strictObject({
  seen: Seen,
  /** The words as the second reader changed them, and why they go where the guard asks; null where nothing was changed. */
  changed: z
    .strictObject({ text: ReplyText, reason: z.string().trim().max(500).transform(storable).nullable() })
    .nullable()
    .default(null),
})
export type ApproveReply = z.infer<typeof ApproveReply>
export const SendBackReply = z.strictObject({
  word: z.string().trim().min(1, 'field-word').max(2_000).transform(storable),
})
export type SendBackReply = z.infer<typeof SendBackReply>

/** What a person saw when the desk could not tell: it stands there, or it does not. */
export const SettleReply = z.strictObject({ as: z.enum(['there', 'absent']) })
export type SettleReply = z.infer<typeof SettleReply>
