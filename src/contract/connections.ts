import { z } from 'zod'
import { Moment } from './inbox.ts'

const Trouble = z.object({ since: Moment, why: z.string() }).nullable()

export const Connection = z.object({
  id: z.string(),
  network: z.string(),
  /** Our handle and name there; null where it is a file or a feed. */
  handle: z.string().nullable(),
  name: z.string().nullable(),
  can: z.object({ listen: z.boolean(), reply: z.boolean(), find: z.boolean() }),
  heardAt: Moment.nullable(),
  /** Since when nothing can be heard, and why, in the network's own words. */
  deaf: Trouble,
  /** Since when the network does not let us in, and why, in its own words: nothing can be answered. */
  refused: Trouble,
  waiting: z.number(),
  /** 10,000 where there are more. */
  postsToday: z.number(),
  /** The last time of the last day in which it was deaf, and how many posts were fetched afterwards. */
  hole: z.object({ from: Moment, to: Moment, fetched: z.number() }).nullable(),
  /** Cases on its network; 10,000 where there are more. They stay when it is removed. */
  cases: z.number(),
})
export type Connection = z.infer<typeof Connection>
export const Connections = z.object({ connections: z.array(Connection) })
export type Connections = z.infer<typeof Connections>

export const ConnectionEvents = z.object({
  events: z.array(
    z.object({
      id: z.number(),
      at: Moment,
      code: z.enum(['connected', 'deaf', 'hears again', 'refused', 'signed in', 'removed']),
      why: z.string().nullable(),
      since: Moment.nullable(),
      by: z.string().nullable(),
    }),
  ),
})
export type ConnectionEvents = z.infer<typeof ConnectionEvents>

const Secret = z.string().trim().min(1).max(4_000)
export const Connect = z.strictObject({
  network: z.string().max(60),
  handle: z.string().trim().min(1).max(200),
  name: z.string().trim().min(1).max(120),
  secret: Secret,
})
export type Connect = z.infer<typeof Connect>
export const Connected = z.object({ id: z.string() })
export type Connected = z.infer<typeof Connected>
export const SignInAgain = z.strictObject({ secret: Secret })
export const SignedInAgain = z.object({ woken: z.number() })
export type SignedInAgain = z.infer<typeof SignedInAgain>
