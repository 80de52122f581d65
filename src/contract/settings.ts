import { z } from 'zod'
import { storable } from '../domain/storable.ts'
import type { MySettings as Settings } from '../domain/team/my-settings.ts'

const MinuteOfDay = z.int().min(0).max(1439)
/** A letter, a sign, a named key; with Ctrl, or after g. */
const KeyOf = z.string().regex(/^(?:g |mod\+)?[^\s\p{Cc}]{1,12}$/u)

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

export const MySettings = z.strictObject({
  look: z.enum(['device', 'light', 'dark']),
  rows: z.enum(['roomy', 'tight']),
  language: z.enum(['en', 'de']).nullable(),
  hours: z.union([z.literal(24), z.literal(12)]),
  zone: z.string().max(64).refine(isZone, 'field-zone').nullable(),
  singleKeys: z.boolean(),
  keys: z
    .record(z.string().regex(/^[A-Za-z]\w{0,29}$/), KeyOf)
    .refine((keys) => Object.keys(keys).length <= 200, 'field-keys')
    .refine((keys) => new Set(Object.values(keys)).size === Object.keys(keys).length, 'field-keys'),
  undo: z.union([z.literal(5), z.literal(15), z.literal(30), z.literal('until pressed')]),
  tell: z.strictObject({ late: z.boolean(), mine: z.boolean(), all: z.boolean() }),
  quiet: z.strictObject({ from: MinuteOfDay, to: MinuteOfDay }).nullable(),
}) satisfies z.ZodType<Settings>
export type MySettings = z.infer<typeof MySettings>

/** What one is called, by everybody. */
export const ChangeName = z.strictObject({
  name: z.string().trim().min(1, 'field-your-name').max(120).transform(storable),
})
export type ChangeName = z.infer<typeof ChangeName>

/** One thing or some; what is not named stays. */
export const ChangeSettings = MySettings.partial()
export type ChangeSettings = z.infer<typeof ChangeSettings>
