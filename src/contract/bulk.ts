import { z } from 'zod'
import type { BulkDeed, Seen, Why } from '../domain/case/bulk.ts'
import { storable } from '../domain/storable.ts'

const LabelNames = z.array(z.string().max(200).transform(storable)).max(20).readonly()

export const LabelCase = z.strictObject({ add: LabelNames, remove: LabelNames })
export type LabelCase = z.infer<typeof LabelCase>

const DeedOf = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('assign'),
    /** Null: nobody. */
    to: z.uuid().nullable(),
    know: z.string().trim().max(4_000).transform(storable),
  }),
  LabelCase.extend({ do: z.literal('label') }),
  z.strictObject({ do: z.literal('snooze'), until: z.int().min(0).max(8.64e15).nullable() }),
  z.strictObject({ do: z.literal('resolve') }),
]) satisfies z.ZodType<BulkDeed>

const SeenCase = z.strictObject({
  caseId: z.uuid(),
  owed: z.uuid().nullable(),
  owner: z.uuid().nullable(),
}) satisfies z.ZodType<Seen>

export const DoToMany = z.strictObject({ deed: DeedOf, cases: z.array(SeenCase).min(1).max(500) })
export type DoToMany = z.infer<typeof DoToMany>

const WhyOf = z.enum([
  'gone',
  'answered',
  'settled',
  'taken',
  'resolved',
  'owes',
  'soon',
  'moved',
]) satisfies z.ZodType<Why>

/** Each case its own result. */
export const DoneToMany = z.object({
  /** What takes it back; null where the case was so already. */
  done: z.array(z.object({ caseId: z.string(), undo: z.string().nullable() })),
  stayed: z.array(
    z.object({
      caseId: z.string(),
      name: z.string(),
      handle: z.string(),
      why: WhyOf,
      /** Whose doing it is. */
      by: z.string().nullable(),
    }),
  ),
})
export type DoneToMany = z.infer<typeof DoneToMany>

export const UndoMany = z.strictObject({ deeds: z.array(z.uuid()).min(1).max(500) })

export const Labels = z.object({ labels: z.array(z.object({ id: z.string(), name: z.string() })) })
export type Labels = z.infer<typeof Labels>
