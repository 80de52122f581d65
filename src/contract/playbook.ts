import { z } from 'zod'
import type { Difference } from '../domain/playbook/differences.ts'
import type { Playbook } from '../domain/playbook/playbook.ts'
import { storableAll } from '../domain/storable.ts'
import { KindOf, Moment, SeverityOf } from './inbox.ts'
import { RoleOf } from './role.ts'

const Words = (most: number) => z.string().max(most)
const Minutes = z.int().min(0).max(100_000)
const Stretch = z.strictObject({ from: z.int(), to: z.int() })
const Told = z.enum(['leads', 'owners', 'everyone'])
const PromiseRule = z.strictObject({
  networks: z.array(z.string().max(60)).max(50).readonly(),
  kinds: z.array(KindOf).max(6).readonly(),
  severities: z.array(SeverityOf).max(4).readonly(),
  acknowledge: Minutes.nullable(),
  answer: Minutes,
  counted: z.enum(['open', 'always']),
})

const PlaybookBody = z.strictObject({
  zone: z.string().max(60),
  hours: z.array(z.array(Stretch).max(6).readonly()).length(7).readonly().nullable(),
  closed: z
    .array(z.strictObject({ date: z.string().max(10), name: Words(60) }))
    .max(400)
    .readonly(),
  promises: z.array(PromiseRule).min(1).max(50).readonly(),
  within: z.strictObject({
    thank: Minutes,
    followUp: Minutes,
    returnToPublic: Minutes,
    approve: Minutes,
    askForUpdate: Minutes,
  }),
  warnAt: z.number(),
  escalate: z.strictObject({ broken: Told, away: Told }),
  plans: z
    .array(
      z.strictObject({
        topic: z.string().min(1).max(40),
        name: Words(60),
        handlers: z.array(z.uuid()).max(50).readonly(),
        ask: Words(200),
        offer: Words(200),
      }),
    )
    .max(60)
    .readonly(),
  solvers: z
    .array(
      z.strictObject({
        id: z.uuid(),
        languages: z.array(z.string().min(2).max(8)).max(60).readonly(),
        networks: z.array(z.string().max(60)).max(50).readonly(),
        most: z.number().nullable(),
      }),
    )
    .max(1000)
    .readonly(),
  where: z.enum(['public', 'private_for_data', 'offline_too']),
  readFirst: z.strictObject({
    trainees: z.boolean(),
    grave: z.boolean(),
    corrections: z.boolean(),
    reviews: z.boolean(),
  }),
  calls: z.strictObject({ grave: z.boolean() }),
}) satisfies z.ZodType<Playbook>

const Colleague = z.object({
  id: z.string(),
  name: z.string(),
  role: RoleOf,
  away: z.boolean(),
  owes: z.number(),
  cases: z.number(),
})
export type Colleague = z.infer<typeof Colleague>

export const PlaybookPage = z.object({
  version: z.number(),
  body: PlaybookBody,
  changedBy: z.string().nullable(),
  changedAt: Moment.nullable(),
  /** Whether whoever asks may change it. */
  may: z.boolean(),
  team: z.array(Colleague),
  /** The languages that the judge can tell. */
  languages: z.array(z.string()).readonly(),
})
export type PlaybookPage = z.infer<typeof PlaybookPage>

/** A body as it is asked for goes out as it stands; one that comes in is made such that a database can keep it. */
const Asked = PlaybookBody.transform(storableAll)

export const SavePlaybook = z.strictObject({ over: z.int().min(0), body: Asked })
export type SavePlaybook = z.infer<typeof SavePlaybook>
export const PlaybookSaved = z.object({ version: z.number() })

export const TryPlaybook = z.strictObject({ body: Asked })
/** What it would have meant for the last 30 days; null where it cannot be, with the sentence under each field. */
export const PlaybookTried = z.object({
  effect: z
    .object({
      answers: z.number(),
      late: z.number(),
      firstWords: z.number(),
      firstLate: z.number(),
      running: z.number(),
    })
    .nullable(),
  problems: z.record(z.string(), z.string()),
})
export type PlaybookTried = z.infer<typeof PlaybookTried>

export const HistoryQuery = z.strictObject({ before: z.coerce.number().int().positive().optional() })
/** Who changed what and when, newest first. */
export const PlaybookHistory = z.object({
  versions: z.array(
    z.object({
      version: z.number(),
      by: z.string().nullable(),
      at: Moment,
      changes: z.array(z.looseObject({ of: z.string() }) as unknown as z.ZodType<Difference>).readonly(),
    }),
  ),
  more: z.boolean(),
})
export type PlaybookHistory = z.infer<typeof PlaybookHistory>
