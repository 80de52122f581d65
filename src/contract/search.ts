import { z } from 'zod'
import type { Outcome } from '../domain/outcome/outcome.ts'
import type { Fault } from '../domain/search/search.ts'
import { Moment, ObligationKind } from './inbox.ts'

export const FoundKind = z.enum(['cases', 'posts', 'people'])
export type FoundKind = z.infer<typeof FoundKind>
export const FoundOrder = z.enum(['newest', 'oldest'])
export type FoundOrder = z.infer<typeof FoundOrder>

export const SearchQuery = z.strictObject({
  q: z.string().max(500, 'field-search-long'),
  /** Where it is not said: the first of these of which something was found. */
  kind: FoundKind.optional(),
  order: FoundOrder.default('newest'),
  after: z.string().max(200).optional(),
})

/** Words where they stand in the text, in UTF-16 units. */
const Place = z.object({ from: z.number(), to: z.number() })

/** A post or a note, with how the case stands that it belongs to. */
export const FoundRow = z.object({
  id: z.string(),
  what: z.enum(['post', 'note']),
  caseId: z.string().nullable(),
  personId: z.string(),
  name: z.string(),
  handle: z.string(),
  /** Who wrote it, where that is not the person whose case it is. */
  by: z.string().nullable(),
  ours: z.boolean(),
  network: z.string(),
  at: Moment,
  text: z.string(),
  /** Between us and them alone. */
  inPrivate: z.boolean(),
  places: z.array(Place).readonly(),
  language: z.string().nullable(),
  category: z.enum(['open', 'waiting', 'later', 'resolved']).nullable(),
  outcome: (z.enum(['thanked', 'updated', 'deleted', 'angrier']) satisfies z.ZodType<Outcome>).nullable(),
  owed: z.object({ kind: ObligationKind, from: Moment, due: Moment }).nullable(),
  mention: z.boolean(),
})
export type FoundRow = z.infer<typeof FoundRow>

export const FoundPerson = z.object({
  id: z.string(),
  personId: z.string(),
  name: z.string(),
  handle: z.string(),
  network: z.string(),
  audience: z.number().nullable(),
  cases: z.number(),
  thanked: z.number(),
  /** When we first heard of them. */
  at: Moment,
  /** In the name, and in the handle. */
  inName: z.array(Place).readonly(),
  inHandle: z.array(Place).readonly(),
  /** What of a note of ours has the words; null where none has. */
  note: z.object({ text: z.string(), places: z.array(Place).readonly() }).nullable(),
})
export type FoundPerson = z.infer<typeof FoundPerson>

const Count = z.object({ count: z.number(), over: z.boolean() })
export type Count = z.infer<typeof Count>

export const SearchFault = z.object({
  code: z.enum([
    'nothing',
    'no-word',
    'unknown-field',
    'no-value',
    'unknown-value',
    'no-language',
    'only-left-out',
    'field-left-out',
  ]),
  from: z.number(),
  to: z.number(),
  words: z.string(),
  choices: z.array(z.string()).readonly(),
  mend: z.string().nullable(),
}) satisfies z.ZodType<Fault>
export type SearchFault = z.infer<typeof SearchFault>

export const SearchAnswer = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    /** Milliseconds on the server. */
    took: z.number(),
    /** With the first page only. */
    counts: z.object({ cases: Count, posts: Count, people: Count }).nullable(),
    kind: FoundKind,
    rows: z.array(FoundRow),
    people: z.array(FoundPerson),
    next: z.string().nullable(),
    proposal: Count.extend({ text: z.string() }).nullable(),
    /** What was heard before is still being made searchable. */
    filling: z.boolean(),
  }),
  z.object({ ok: z.literal(false), fault: SearchFault }),
])
export type SearchAnswer = z.infer<typeof SearchAnswer>
export type SearchResults = Extract<SearchAnswer, { ok: true }>
