import { z } from 'zod'
import { caseWork, TimelineNote } from './case-work.ts'
import { AudienceOf, PrivateSide, Seen } from './private.ts'
import { KindOf, Moment, ObligationKind, ReasonOf, SentimentOf, SeverityOf, TopicOf } from './inbox.ts'

const OutcomeOf = z.enum(['thanked', 'updated', 'deleted', 'angrier'])

/** Whoever else of us changed the words before they went, and what their writer had written (C47). */
const Changed = z.object({ by: z.string(), before: z.string() }).nullable()

/** A reply of ours that is under way, or that could not go. `sent` ones stand in the timeline as posts. */
const ReplyState = z.enum(['for_approval', 'queued', 'sending', 'unknown', 'failed'])
export const ReplyUnderWay = z.object({
  id: z.string(),
  state: ReplyState,
  audience: AudienceOf,
  text: z.string(),
  by: z.string(),
  mine: z.boolean(),
  /** Whoever is asked to read it first, or did; null where nobody must. */
  reader: z.string().nullable(),
  /** Whoever asks is that reader. */
  forMe: z.boolean(),
  changed: Changed,
  /** When it goes out (queued), or when the next look or try is (unknown, rate limited); null where a person decides. */
  at: Moment.nullable(),
  /** Since when this state holds. */
  since: Moment,
  /** Why it waits or failed, in a sentence, with what was kept. Null where nothing is wrong. */
  problem: z.string().nullable(),
  /** True where only a person can tell whether it stands there. */
  askPerson: z.boolean(),
})
export type ReplyUnderWay = z.infer<typeof ReplyUnderWay>

export const TimelinePost = z.object({
  type: z.literal('post'),
  id: z.string(),
  ours: z.boolean(),
  /** The person's own case post, or somebody else in the thread. */
  theirs: z.boolean(),
  audience: AudienceOf,
  name: z.string(),
  handle: z.string(),
  /** Which of us wrote it, where it is ours and from this desk. */
  agent: z.string().nullable(),
  changed: Changed,
  /** The reply that it was while it was on its way. */
  replyId: z.string().nullable(),
  text: z.string(),
  language: z.string().nullable(),
  at: Moment,
  heardAt: Moment,
  url: z.string().nullable(),
  edited: z.object({ at: Moment, before: z.string() }).nullable(),
  /** Its author deleted it; the text is gone everywhere. */
  deletedAt: Moment.nullable(),
})
export type TimelinePost = z.infer<typeof TimelinePost>

export const CaseEvent = z.object({
  type: z.literal('event'),
  id: z.string(),
  at: Moment,
  code: z.enum([
    'opened',
    'took',
    'held-reason',
    'for-approval',
    'approved',
    'sent-back',
    'other-reader',
    'sent-unsure',
    'settled',
    'joined',
    'judged',
    'late',
    'routed',
    'unrouted',
    'went-back',
    'promised',
    'call-agreed',
    'kept',
    'waived',
    'unwaived',
    'topic',
    'went-private',
    ...(['resolved', 'resolved-anyway', 'reopened', 'snoozed', 'woke', 'called', 'handed-over'] as const),
    'labelled',
    ...(['split-off', 'split-from', 'merged', 'merged-into'] as const),
  ]),
  by: z.string().nullable(),
  params: z.record(z.string(), z.string()),
  mine: z.boolean(),
  mayUndo: z.boolean(),
  undone: z.boolean(),
})
export type CaseEvent = z.infer<typeof CaseEvent>

export const Owed = z.object({
  id: z.string(),
  kind: ObligationKind,
  from: Moment,
  due: Moment,
  /** When the time that was agreed begins; null where one may begin at once. */
  opens: Moment.nullable(),
  /** Where it stands in the inbox. */
  rankAt: Moment,
  keptAt: Moment.nullable(),
  keptBy: z.string().nullable(),
  /** What we promised, in words; empty where the kind says it all. */
  words: z.string(),
  /** How long was promised, in the time that counts. */
  promised: z.number(),
  counted: z.enum(['open', 'always']),
  /** True where it was broken, also if it was kept afterwards. */
  broken: z.boolean(),
  /** How much of the time that it took we were open; null until it is kept. */
  openFor: z.number().nullable(),
  /** Why it is not owed any more, where a person gave it up. */
  waived: z.object({ by: z.string(), because: z.string() }).nullable(),
  /** For a call: who of them agreed to it, and when; `words` says how. */
  agreed: z.object({ by: z.string(), at: Moment }).nullable(),
})
export type Owed = z.infer<typeof Owed>

export const Draft = z.object({ text: z.string(), answers: z.boolean(), version: z.number(), keptAt: Moment })
export type Draft = z.infer<typeof Draft>

/** A draft, and the version to keep it over; that counts on when a draft was sent. */
const DraftSlot = z.object({ draft: Draft.nullable(), version: z.number() })

export const CasePage = z.object({
  id: z.string(),
  person: z.object({
    id: z.string(),
    name: z.string(),
    handle: z.string(),
    /** The name to call them by; null where there is only a handle. */
    callName: z.string().nullable(),
    audience: z.number().nullable(),
    bio: z.string().nullable(),
    since: Moment.nullable(),
    heardSince: Moment,
    earlierCases: z.number(),
    thanked: z.number(),
  }),
  network: z.string(),
  kind: KindOf,
  severity: SeverityOf,
  sentiment: SentimentOf,
  topic: TopicOf,
  reasons: z.array(ReasonOf).readonly(),
  readers: z.number().nullable(),
  owner: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** What it is about, and who handles that (C10); null where the playbook has no plan for it. */
  plan: z
    .object({
      topic: z.string(),
      name: z.string(),
      handlers: z.array(z.object({ name: z.string(), away: z.boolean() })),
      ask: z.string(),
      offer: z.string(),
    })
    .nullable(),
  /** The playbook suggests a call, if they agree (C27). */
  suggestsCall: z.boolean(),
  /** The kinds that the playbook has plans for. */
  topics: z.array(z.object({ topic: z.string(), name: z.string() })),
  /** Owed first, then kept. */
  owed: z.array(Owed),
  timeline: z.array(z.discriminatedUnion('type', [TimelinePost, CaseEvent, TimelineNote])),
  outcome: z.object({ what: OutcomeOf, at: Moment, after: z.number().nullable() }).nullable(),
  /** Our replies that are not yet on the network, oldest first. */
  underWay: z.array(ReplyUnderWay),
  /** My drafts, by whom they are for. */
  drafts: z.object({ public: DraftSlot, private: DraftSlot, note: DraftSlot }),
  /** What whoever reads this page has seen by it. */
  seen: Seen,
  inPrivate: PrivateSide,
  mayReply: z.object({ may: z.boolean(), why: z.string().nullable() }),
  /** The name under which a public reply stands: `Northwind Air`. */
  replyAs: z.string(),
  ...caseWork,
})
export type CasePage = z.infer<typeof CasePage>
