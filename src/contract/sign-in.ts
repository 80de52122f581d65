import { z } from 'zod'
import { storable } from '../domain/storable.ts'
import { Moment } from './inbox.ts'
import { RoleOf } from './role.ts'
import { Password } from './session.ts'

/** What the sign-in page shows before anybody is known: the company, and its own sign-in where it has one. */
export const Doors = z.object({
  /** Null where several companies share the desk. */
  company: z.string().nullable(),
  companies: z.array(z.object({ id: z.string(), button: z.string() })),
})
export type Doors = z.infer<typeof Doors>

/** What a link is good for; `open` false with a date where it was good until then. */
export const InvitationPage = z.discriminatedUnion('open', [
  z.object({
    open: z.literal(true),
    company: z.string(),
    email: z.string(),
    role: RoleOf,
    invitedBy: z.string(),
    endsAt: Moment,
  }),
  z.object({ open: z.literal(false), endedAt: Moment.nullable(), ask: z.string().nullable() }),
])
export type InvitationPage = z.infer<typeof InvitationPage>

export const AcceptInvitation = z.strictObject({
  token: z.string().max(200),
  name: z.string().trim().min(1, 'field-your-name').max(120).transform(storable),
  password: Password,
})
export type AcceptInvitation = z.infer<typeof AcceptInvitation>

export const ResetPage = z.object({ open: z.boolean(), email: z.string().nullable() })
export type ResetPage = z.infer<typeof ResetPage>

export const ResetPassword = z.strictObject({ token: z.string().max(200), password: Password })
export type ResetPassword = z.infer<typeof ResetPassword>

/** Where somebody is signed in. */
export const Sessions = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      here: z.boolean(),
      device: z.object({
        kind: z.enum(['phone', 'tablet', 'computer', 'unknown']),
        browser: z.string().nullable(),
        system: z.string().nullable(),
      }),
      createdAt: Moment,
      seenAt: Moment,
    }),
  ),
})
export type Sessions = z.infer<typeof Sessions>

export const ChangePassword = z.strictObject({
  /** Empty where there is none yet. */
  current: z.string().max(1024),
  password: Password,
})
export type ChangePassword = z.infer<typeof ChangePassword>

const Code = z.string().trim().min(6, 'field-code').max(40)

export const WithCode = z.strictObject({ code: Code })

/** How somebody signs in, for their settings. */
export const MySignIn = z.object({
  hasPassword: z.boolean(),
  /** Null while the second factor is off. */
  factor: z.object({ since: Moment, codesLeft: z.number() }).nullable(),
  /** Who switched it off for them, where that was the last that happened to it. */
  switchedOff: z.object({ by: z.string(), at: Moment }).nullable(),
})
export type MySignIn = z.infer<typeof MySignIn>

export const FactorSetup = z.object({ uri: z.string(), key: z.string() })
export type FactorSetup = z.infer<typeof FactorSetup>

/** Shown this once. */
export const RecoveryCodes = z.object({ codes: z.array(z.string()) })
export type RecoveryCodes = z.infer<typeof RecoveryCodes>
