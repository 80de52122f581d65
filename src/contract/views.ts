import { z } from 'zod'
import { storable } from '../domain/storable.ts'
import { everything, type Filter } from '../domain/view/filter.ts'
import { StandingRow } from './case-work.ts'
import { KindOf, OwedRow, SeverityOf, TopicOf } from './inbox.ts'

const Some = <One extends z.ZodType>(one: One) => z.array(one).max(50).readonly().default([])

/** A part that is left out lets everything through. */
export const FilterOf = z.strictObject({
  among: z.enum(['owed', 'all']).default(everything.among),
  owner: z.union([z.enum(['anyone', 'nobody', 'me']), z.uuid()]).default(everything.owner),
  kinds: Some(KindOf),
  severity: SeverityOf.default(everything.severity),
  topics: Some(TopicOf),
  labels: Some(z.uuid()),
  networks: Some(z.string().max(60)),
  languages: Some(z.string().regex(/^[a-z]{2,3}$/)),
  readers: z.int().min(0).max(1e12).default(0),
  late: z.boolean().default(false),
  words: z.string().trim().max(200).transform(storable).default(''),
}) satisfies z.ZodType<Filter>

/** A whole filter, as the desk answers it. */
const WholeFilter = z.object({
  among: z.enum(['owed', 'all']),
  owner: z.string(),
  kinds: z.array(KindOf).readonly(),
  severity: SeverityOf,
  topics: z.array(TopicOf).readonly(),
  labels: z.array(z.string()).readonly(),
  networks: z.array(z.string()).readonly(),
  languages: z.array(z.string()).readonly(),
  readers: z.number(),
  late: z.boolean(),
  words: z.string(),
}) satisfies z.ZodType<Filter>

/** A filter as it stands in an address. */
const Typed = z
  .string()
  .max(6_000)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue({ code: 'custom', message: 'This filter cannot be read.' })
      return z.NEVER
    }
  })
  .pipe(FilterOf)

/** One of the two: a saved view, or a filter that nobody kept. */
export const FilteredQuery = z.strictObject({
  view: z.uuid().optional(),
  filter: Typed.optional(),
  after: z.string().max(200).optional(),
})

/** What a filter lets through: promises or cases, as it says. */
export const FilteredPage = z.object({
  owed: z.array(OwedRow),
  cases: z.array(StandingRow),
  next: z.string().nullable(),
})
export type FilteredPage = z.infer<typeof FilteredPage>

export const Counted = z.object({
  count: z.number(),
  /** False where there may be more: counting stops before it is slow. */
  exact: z.boolean(),
})
export type Counted = z.infer<typeof Counted>

const Name = z.string().trim().min(1).max(60).transform(storable)

export const SavedView = z.object({
  id: z.string(),
  name: z.string(),
  shared: z.boolean(),
  madeBy: z.object({ id: z.string(), name: z.string() }),
  mayChange: z.boolean(),
  filter: WholeFilter,
})
export type SavedView = z.infer<typeof SavedView>
export const SavedViews = z.object({ views: z.array(SavedView) })
export type SavedViews = z.infer<typeof SavedViews>
export const ViewCounts = z.object({ counts: z.record(z.string(), Counted) })
export type ViewCounts = z.infer<typeof ViewCounts>

export const SaveView = z.strictObject({ name: Name, shared: z.boolean(), filter: FilterOf })
export type SaveView = z.infer<typeof SaveView>
export const ViewSaved = z.object({ id: z.string() })
export const OrderViews = z.strictObject({ ids: z.array(z.uuid()).max(200) })

/** What is offered to choose from: what this desk has really heard. */
export const FilterChoices = z.object({
  agents: z.array(z.object({ id: z.string(), name: z.string() })),
  labels: z.array(z.object({ id: z.string(), name: z.string() })),
  networks: z.array(z.string()),
  languages: z.array(z.string()),
})
export type FilterChoices = z.infer<typeof FilterChoices>

/** Rows that left a list while a hand was in it. */
export const AskBecame = z.strictObject({
  owed: z.array(z.uuid()).max(200),
  cases: z.array(z.uuid()).max(200),
})
const BecameWhat = z.enum(['kept', 'given up', 'put away', 'resolved', 'waiting', 'open', 'with', 'moved', 'settled'])
export const Became = z.object({
  rows: z.array(z.object({ id: z.string(), what: BecameWhat, by: z.string().nullable() })),
})
export type Became = z.infer<typeof Became>
