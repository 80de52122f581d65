import { z } from 'zod'
import type { Category } from '../domain/case/standing.ts'
import { storable } from '../domain/storable.ts'
import { KindOf, Moment, SeverityOf } from './inbox.ts'

export const CategoryOf = z.enum(['open', 'waiting', 'later', 'resolved']) satisfies z.ZodType<Category>

/** Where a case stands: the team's name for it, and what the name does. */
const StatusOf = z.object({
  name: z.string(),
  category: CategoryOf,
  since: Moment.nullable(),
  /** When it comes back by itself; null where it is awake, or away until they write. */
  until: Moment.nullable(),
  id: z.string().nullable(),
  /** The names of this category that it may be called by. */
  names: z.array(z.object({ id: z.string(), name: z.string() })),
})

/** Another case of the same thread, or of the same person. */
export const NearCase = z.object({
  id: z.string(),
  name: z.string(),
  handle: z.string(),
  kind: KindOf,
  owed: z.boolean(),
  category: CategoryOf,
  /** How it began, in their words. */
  words: z.string(),
  at: Moment,
  sameThread: z.boolean(),
  samePerson: z.boolean(),
})
export type NearCase = z.infer<typeof NearCase>

/** What the owner was told when the case was given to them. */
const HandOver = z.object({
  by: z.string(),
  to: z.object({ id: z.string(), name: z.string() }),
  know: z.string(),
  at: Moment,
})

/** Only our team reads it. */
export const TimelineNote = z.object({
  type: z.literal('note'),
  id: z.string(),
  at: Moment,
  by: z.string(),
  mine: z.boolean(),
  text: z.string(),
})
export type TimelineNote = z.infer<typeof TimelineNote>

/** The part of a case's page that says how it is worked on. */
export const caseWork = {
  status: StatusOf,
  /** Set where this case was put together with another, or taken back into it: everything is there. */
  goneInto: z.string().nullable(),
  near: z.array(NearCase),
  labels: z.array(z.object({ id: z.string(), name: z.string() })),
  handOver: HandOver.nullable(),
}

const Words = (most: number) => z.string().trim().max(most).transform(storable)

const NO_REASON = 'Say why it is not owed any more: somebody will ask.'

export const ResolveCase = z.strictObject({
  /** What is given up with it, each with its reason. */
  waive: z.array(z.strictObject({ id: z.uuid(), reason: Words(500).refine((why) => why !== '', NO_REASON) })).max(50),
})
export type ResolveCase = z.infer<typeof ResolveCase>
/** Another of the team's names for where it stands, of the same category. */
export const NameCase = z.strictObject({ status: z.uuid() })
export const SnoozeCase = z.strictObject({
  /** Null: until they write. */
  until: z.int().min(0).max(8.64e15).nullable(),
})
export const HandOverCase = z.strictObject({
  /** Null: nobody. */
  to: z.uuid().nullable(),
  know: Words(4_000),
})
export type HandOverCase = z.infer<typeof HandOverCase>
export const KeepNote = z.strictObject({
  /** Made by the browser: the same key twice is one note. */
  id: z.uuid(),
  text: Words(20_000).refine((text) => text !== '', 'field-note-empty'),
})
export type KeepNote = z.infer<typeof KeepNote>
export const SplitCase = z.strictObject({ posts: z.array(z.uuid()).min(1).max(500) })
export const MergeCase = z.strictObject({ other: z.uuid() })

/** What takes it back. */
export const Done = z.object({ undo: z.string() })
export type Done = z.infer<typeof Done>
export const SplitDone = Done.extend({ caseId: z.string() })
export type SplitDone = z.infer<typeof SplitDone>

export const Colleagues = z.object({
  agents: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** Asked the desk for something within the last minutes. */
      here: z.boolean(),
    }),
  ),
})
export type Colleagues = z.infer<typeof Colleagues>

export const StandingView = z.enum(['waiting', 'later', 'resolved'])
export type StandingView = z.infer<typeof StandingView>

/** One line of a view of cases that nobody has to act on now. */
export const StandingRow = z.object({
  id: z.string(),
  caseId: z.string(),
  name: z.string(),
  handle: z.string(),
  excerpt: z.string(),
  /** True where that post was written to us alone. */
  inPrivate: z.boolean(),
  caseKind: KindOf,
  severity: SeverityOf,
  readers: z.number().nullable(),
  owner: z.object({ id: z.string(), name: z.string() }).nullable(),
  network: z.string(),
  status: z.string(),
  /** The last word of either side; when it comes back (null: when they write); when it was resolved. */
  at: Moment.nullable(),
})
export type StandingRow = z.infer<typeof StandingRow>
export const StandingQuery = z.strictObject({ view: StandingView, after: z.string().max(200).optional() })
export const StandingPage = z.object({ rows: z.array(StandingRow), next: z.string().nullable() })
export type StandingPage = z.infer<typeof StandingPage>
