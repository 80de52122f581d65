import { z } from 'zod'
import { KindOf, Moment, SeverityOf, TopicOf } from './inbox.ts'

const Identity = z.object({
  id: z.string(),
  network: z.string(),
  handle: z.string(),
  name: z.string(),
  audience: z.number().nullable(),
  bio: z.string().nullable(),
  /** Since when the account is on its network, or null where that is not known. */
  since: Moment.nullable(),
})

const Lookalike = Identity.extend({
  personId: z.string(),
  because: z.array(z.enum(['handle', 'name'])),
})

const PersonCase = z.object({
  id: z.string(),
  openedAt: Moment,
  network: z.string(),
  kind: KindOf,
  severity: SeverityOf,
  topic: TopicOf,
  category: z.enum(['open', 'waiting', 'later', 'resolved']),
  outcome: z.enum(['thanked', 'updated', 'deleted', 'angrier']).nullable(),
})
export type PersonCase = z.infer<typeof PersonCase>

/** Who somebody is: facts, each of which one can trace to the posts behind it (C30). */
export const PersonPage = z.object({
  id: z.string(),
  identities: z.array(Identity).min(1),
  lookalikes: z.array(Lookalike),
  joins: z.array(z.object({ id: z.string(), by: z.string(), at: Moment, handles: z.array(z.string()).readonly() })),
  heardSince: Moment,
  /** Of their last 500 posts, those that stand. */
  posts: z.number(),
  languages: z.array(z.object({ language: z.string(), posts: z.number() })),
  /** The hour from which they write most of their posts, in the company's zone, or null. */
  writesFrom: z.number().nullable(),
  cases: z.array(PersonCase),
  notes: z.array(z.object({ id: z.string(), by: z.string(), at: Moment, text: z.string(), mine: z.boolean() })),
})
export type PersonPage = z.infer<typeof PersonPage>

export const PersonPost = z.object({
  id: z.string(),
  network: z.string(),
  text: z.string(),
  language: z.string().nullable(),
  at: Moment,
  url: z.string().nullable(),
  /** Written to us alone. */
  inPrivate: z.boolean(),
  caseId: z.string().nullable(),
  deletedAt: Moment.nullable(),
})
export type PersonPost = z.infer<typeof PersonPost>
export const PersonPostsQuery = z.strictObject({ after: z.string().max(200).optional() })
export const PersonPosts = z.object({ rows: z.array(PersonPost), next: z.string().nullable() })
export type PersonPosts = z.infer<typeof PersonPosts>

export const PersonRow = z.object({
  id: z.string(),
  name: z.string(),
  handle: z.string(),
  network: z.string(),
  audience: z.number().nullable(),
  heardSince: Moment,
  cases: z.number(),
  /** How many handles are joined in this person. */
  handles: z.number(),
})
export type PersonRow = z.infer<typeof PersonRow>
export const PeopleQuery = z.strictObject({
  begins: z.string().max(200).optional(),
  after: z.string().max(200).optional(),
})
export const PeoplePage = z.object({ rows: z.array(PersonRow), next: z.string().nullable() })
export type PeoplePage = z.infer<typeof PeoplePage>

export const JoinPerson = z.strictObject({ other: z.uuid() })
export const Joined = z.object({ id: z.string() })
export type Joined = z.infer<typeof Joined>
