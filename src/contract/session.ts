import { z } from 'zod'
import { storable } from '../domain/storable.ts'
import type { About } from '../domain/about.ts'
import { RoleOf } from './role.ts'
import { MySettings } from './settings.ts'

export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(/^[^\s@]+@[^\s@]+$/, 'field-email')

/** 1 kB is the most that is hashed: a longer one is refused before any work is done. */
export const Password = z
  .string()
  .min(8, 'field-password-short')
  .refine((text) => new TextEncoder().encode(text).length <= 1024, 'field-password-long')

export const FirstRun = z.strictObject({
  /** The one-time token of the link that the desk printed. */
  token: z.string().max(200),
  company: z.string().trim().min(1, 'field-company').max(120).transform(storable),
  /** What people call the company: words, phrases, handles. */
  names: z.array(z.string().trim().min(1).max(80).transform(storable)).min(1, 'field-names').max(30),
  email: Email,
  password: Password,
})
export type FirstRun = z.infer<typeof FirstRun>

export const SignIn = z.strictObject({ email: z.string().max(254), password: z.string().max(1024) })
export type SignIn = z.infer<typeof SignIn>

/** In, or the second factor is asked for. */
export const SignInNext = z.object({ next: z.enum(['in', 'code']) })
export type SignInNext = z.infer<typeof SignInNext>

/** Six figures, or a recovery code. */
export const SignInCode = z.strictObject({ code: z.string().max(40) })

const AboutNetwork = z.object({
  network: z.string(),
  name: z.string(),
  abilities: z.object({ listen: z.boolean(), reply: z.boolean(), find: z.boolean(), private: z.boolean() }),
  privateReaders: z.enum(['only them', 'servers too']).nullable(),
  connect: z.array(z.enum(['handle', 'name', 'secret'])).readonly(),
  limit: z.object({ max: z.number(), unit: z.enum(['graphemes', 'codepoints', 'utf16', 'bytes']) }).nullable(),
}) satisfies z.ZodType<About>

export const Me = z.object({
  agent: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: RoleOf,
    /** Not here for now: nothing new comes to them. */
    away: z.boolean(),
  }),
  settings: MySettings,
  /** Sends; changes the playbook, brand queries and connections; owns the desk. The server refuses what one may not. */
  may: z.object({ send: z.boolean(), change: z.boolean(), own: z.boolean() }),
  /** First names of those who may: `Alex and Ingrid can change this.` */
  whoMay: z.object({ change: z.array(z.string()), own: z.array(z.string()) }),
  workspace: z.object({ id: z.string(), name: z.string() }),
  networks: z.array(AboutNetwork),
  /** True on the make-believe day: the desk shows its one line on top. */
  demo: z.boolean(),
  /** Where the make-believe network's public page is, or null where it is not mounted. */
  rehearsal: z.string().nullable(),
  version: z.string(),
  /** Where the desk opens: whoever is alone here, or on the make-believe day, sees everything that is owed. */
  home: z.enum(['mine', 'everyone']),
})
export type Me = z.infer<typeof Me>
