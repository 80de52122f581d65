import { z } from 'zod'
import { storable } from '../domain/storable.ts'
import { Moment } from './inbox.ts'
import { RoleOf } from './role.ts'
import { Email } from './session.ts'

const Teammate = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: RoleOf,
  away: z.boolean(),
  here: z.boolean(),
  seenAt: Moment.nullable(),
  owes: z.number(),
  late: z.number(),
  /** How many cases go to somebody else when they leave. */
  cases: z.number(),
  factor: z.boolean(),
})
export type Teammate = z.infer<typeof Teammate>

const Invitation = z.object({
  id: z.string(),
  email: z.string(),
  role: RoleOf,
  by: z.string(),
  endsAt: Moment,
  over: z.boolean(),
})
export type Invitation = z.infer<typeof Invitation>

const TeamEvent = z.object({
  id: z.string(),
  at: Moment,
  by: z.string().nullable(),
  code: z.enum([
    'invited',
    'invited-again',
    'withdrawn',
    'joined',
    'role',
    'removed',
    'reset-link',
    'factor-off',
    'provider',
    'provider-off',
    'renamed',
  ]),
  params: z.record(z.string(), z.string()),
})
export type TeamEvent = z.infer<typeof TeamEvent>

export const TeamPage = z.object({
  people: z.array(Teammate),
  /** Empty for whoever may not invite. */
  invitations: z.array(Invitation),
  /** What was done to the team lately; empty for whoever may not. */
  events: z.array(TeamEvent),
})
export type TeamPage = z.infer<typeof TeamPage>

export const Invite = z.strictObject({ email: Email, role: RoleOf })
export type Invite = z.infer<typeof Invite>

/** A link to copy. It is shown once: the desk keeps only its hash. */
export const CopiedLink = z.object({ link: z.string(), endsAt: Moment })
export type CopiedLink = z.infer<typeof CopiedLink>

export const SetRole = z.strictObject({ role: RoleOf })

export const RemoveFromTeam = z.strictObject({
  /** Who has their cases from now on; null: nobody yet. */
  to: z.uuid().nullable(),
})
export const Removed = z.object({ cases: z.number() })

const Domain = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^[a-z\d-]+(\.[a-z\d-]+)+$/, 'field-domain')

/** The company's own sign-in, as an owner sees it: its secret is never shown again. */
export const ProviderPage = z.object({
  /** To be registered with the provider. */
  back: z.string(),
  provider: z
    .object({
      issuer: z.string(),
      clientId: z.string(),
      button: z.string(),
      domains: z.array(z.string()),
      joinsAs: z.enum(['agent', 'trainee']).nullable(),
    })
    .nullable(),
})
export type ProviderPage = z.infer<typeof ProviderPage>

export const SetProvider = z.strictObject({
  issuer: z
    .string()
    .trim()
    .max(500)
    .regex(/^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/, 'field-issuer'),
  clientId: z.string().trim().min(1, 'field-client-id').max(300),
  /** Null keeps the one that is stored. */
  clientSecret: z.string().trim().min(1).max(1000).nullable(),
  button: z.string().trim().min(1, 'field-button').max(60).transform(storable),
  domains: z.array(Domain).min(1, 'field-domains').max(20),
  joinsAs: z.enum(['agent', 'trainee']).nullable(),
})
export type SetProvider = z.infer<typeof SetProvider>
