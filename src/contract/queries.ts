import { z } from 'zod'
import { storable } from '../domain/storable.ts'
import { Moment } from './inbox.ts'

/** Longer than any query that a person reads. */
const Text = z.string().max(20_000, 'field-query-long').transform(storable)

export const BrandQuery = z.object({
  id: z.string(),
  name: z.string(),
  text: z.string(),
  version: z.number(),
  changedAt: Moment,
  /** Who changed it last; null where the desk began with it. */
  changedBy: z.string().nullable(),
})
export type BrandQuery = z.infer<typeof BrandQuery>
export const BrandQueries = z.object({ queries: z.array(BrandQuery) })
export type BrandQueries = z.infer<typeof BrandQueries>

export const AskPreview = z.strictObject({ id: z.uuid().nullable(), text: Text })
export type AskPreview = z.infer<typeof AskPreview>

/** Words of the query where they stand in the text, in UTF-16 units. */
const Place = z.object({ words: z.string(), from: z.number(), to: z.number() })

export const Example = z.object({
  id: z.string(),
  name: z.string(),
  handle: z.string(),
  network: z.string(),
  text: z.string(),
  language: z.string().nullable(),
  at: Moment,
  words: z.array(Place).readonly(),
  /** Words that NOT leaves out, and fields that say no. */
  blockedBy: z.array(Place).readonly(),
  fields: z.array(z.string()).readonly(),
})
export type Example = z.infer<typeof Example>

const Sort = z.object({ count: z.number(), examples: z.array(Example).readonly() })

/** What a query would do over the posts heard last, or where it cannot be read. */
export const Preview = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    of: z.number(),
    match: Sort,
    near: Sort,
    gone: Sort,
    stored: z.number().nullable(),
    perHour: z.number(),
    most: z.object({ words: z.string(), count: z.number() }).nullable(),
  }),
  z.object({
    ok: z.literal(false),
    at: z.number(),
    line: z.number(),
    column: z.number(),
    why: z.string(),
    mend: z.object({ text: z.string(), say: z.string() }).nullable(),
  }),
])
export type Preview = z.infer<typeof Preview>
export type PreviewRead = Extract<Preview, { ok: true }>

const Name = z.string().trim().min(1, 'field-query-name').max(120).transform(storable)

export const AddQuery = z.strictObject({ name: Name, text: Text, anyway: z.boolean() })
export type AddQuery = z.infer<typeof AddQuery>
export const ChangeQuery = z.strictObject({ name: Name, text: Text, version: z.number().int(), anyway: z.boolean() })
export type ChangeQuery = z.infer<typeof ChangeQuery>

/** Saved, with how many stored posts became mentions; or asked about first, because it would hear a flood. */
export const QuerySaved = z.discriminatedUnion('saved', [
  z.object({ saved: z.literal(true), id: z.string(), version: z.number(), mentions: z.number() }),
  z.object({ saved: z.literal(false), perHour: z.number() }),
])
export type QuerySaved = z.infer<typeof QuerySaved>

/** The version that was looked at when it was decided. */
export const RemoveQuery = z.strictObject({ version: z.coerce.number().int() })
