import type { Known } from '../domain/person/alike.ts'
import type { Outcome } from '../domain/outcome/outcome.ts'
import type { Kind, Severity, Topic } from '../domain/triage/triage.ts'
import { at } from './db.ts'
import type { PageKey } from './inbox.ts'
import type { Tx } from './scope.ts'
import { CATEGORY, WITH_STATUS } from './standing.ts'

export interface IdentityRow extends Known {
  readonly id: string
  readonly personId: string
  readonly handle: string
  readonly audience: number | null
  readonly bio: string | null
  readonly since: number | null
}

const IDENTITY = `
  identity.id, identity.person_id as "personId", identity.network, identity.handle, identity.name, identity.audience,
  identity.bio, identity.since, amends_bare_handle(identity.handle) as "bareHandle"`

/** Whether an `identity` is an account of ours. */
const OURS = `exists (
  select from account
   where account.workspace_id = identity.workspace_id and account.network = identity.network
     and amends_bare_handle(account.handle) = amends_bare_handle(identity.handle))`

/** The handles of a person, the most read first; none where there is no such person. */
export async function identitiesOf(tx: Tx, personId: string): Promise<IdentityRow[]> {
  const { rows } = await tx.query<IdentityRow>(
    `select ${IDENTITY} from identity where workspace_id = $1 and person_id = $2
      order by audience desc nulls last, id`,
    [tx.workspaceId, personId],
  )
  return rows
}

/** Handles of other people that read the same, or whose name does; without those that somebody told apart. 20 at most. */
export async function lookalikes(tx: Tx, personId: string): Promise<IdentityRow[]> {
  const { rows } = await tx.query<IdentityRow>(
    `with mine as (select * from identity where workspace_id = $1 and person_id = $2),
          like_mine as (
            select other.id from mine join identity other
                on other.workspace_id = $1 and amends_bare_handle(other.handle) = amends_bare_handle(mine.handle)
             union
            select other.id from mine join identity other on other.workspace_id = $1 and lower(other.name) = lower(mine.name))
     select ${IDENTITY}
       from identity
      where identity.workspace_id = $1 and identity.id in (select id from like_mine) and identity.person_id <> $2
        and not ${OURS}
        and not exists (select from person_apart
                         where person_apart.workspace_id = $1
                           and one = least($2::uuid, identity.person_id) and other = greatest($2::uuid, identity.person_id))
      order by identity.id limit 20`,
    [tx.workspaceId, personId],
  )
  return rows
}

export interface PersonHabits {
  readonly heardSince: number
  readonly posts: number
  readonly languages: readonly { readonly language: string; readonly posts: number }[]
  /** Posts by hour of the day in the zone that was asked for: 24 counts. */
  readonly byHour: readonly number[]
}

/** When and in what languages somebody writes, by their last 500 posts that we heard. */
export async function habitsOf(tx: Tx, personId: string, zone: string): Promise<PersonHabits | null> {
  const { rows } = await tx.query<PersonHabits>(
    `with said as (
       select post.language, extract(hour from post.at at time zone $3)::int as hour
         from identity join post on post.workspace_id = identity.workspace_id and post.identity_id = identity.id
        where identity.workspace_id = $1 and identity.person_id = $2 and post.deleted_at is null
        order by post.at desc limit 500)
     select heard_at as "heardSince", (select count(*) from said) as posts,
            coalesce((select jsonb_agg(jsonb_build_object('language', language, 'posts', posts) order by posts desc, language)
                        from (select language, count(*) as posts from said where language is not null group by language) spoken),
                     '[]') as languages,
            array(select count(said.hour)::int from generate_series(0, 23) as day (hour)
                    left join said on said.hour = day.hour group by day.hour order by day.hour) as "byHour"
       from person where workspace_id = $1 and id = $2`,
    [tx.workspaceId, personId, zone],
  )
  return rows[0] ?? null
}

export interface PersonCase {
  readonly id: string
  readonly openedAt: number
  readonly network: string
  readonly kind: Kind
  readonly severity: Severity
  readonly topic: Topic
  readonly category: 'open' | 'waiting' | 'later' | 'resolved'
  readonly outcome: Outcome | null
}

/** The cases of a person, newest first, 50 at most; those that went into another are not there. */
export async function casesOfPerson(tx: Tx, personId: string): Promise<PersonCase[]> {
  const { rows } = await tx.query<PersonCase>(
    `select care_case.id, opened_at as "openedAt", network, kind, severity, topic, outcome, ${CATEGORY} as category
       from care_case
       ${WITH_STATUS}
      where care_case.workspace_id = $1 and person_id = $2
        and not exists (select from case_gone
                         where case_gone.workspace_id = care_case.workspace_id and case_gone.case_id = care_case.id)
      order by opened_at desc, care_case.id limit 50`,
    [tx.workspaceId, personId],
  )
  return rows
}

export interface PersonPost {
  readonly id: string
  readonly network: string
  readonly text: string
  readonly language: string | null
  readonly at: number
  readonly url: string | null
  readonly inPrivate: boolean
  readonly caseId: string | null
  readonly deletedAt: number | null
}

/** What a person wrote that we heard, newest first. */
export async function postsOfPerson(
  tx: Tx,
  personId: string,
  after: PageKey | null,
  limit: number,
): Promise<PersonPost[]> {
  const { rows } = await tx.query<PersonPost>(
    `select post.id, post.network, post.text, post.language, post.at, post.url, post.to_id is not null as "inPrivate", post.case_id as "caseId",
            post.deleted_at as "deletedAt"
       from identity join post on post.workspace_id = identity.workspace_id and post.identity_id = identity.id
      where identity.workspace_id = $1 and identity.person_id = $2
        and ($3::timestamptz is null or (post.at, post.id) < ($3, $4::uuid))
      order by post.at desc, post.id desc limit $5`,
    [tx.workspaceId, personId, after ? at(after.at) : null, after?.id ?? null, limit],
  )
  return rows
}

export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly handle: string
  readonly network: string
  readonly audience: number | null
  readonly heardSince: number
  readonly cases: number
  readonly handles: number
}

/** People, those first heard last on top; with `begins`, those whose name or handle begins so. Our own accounts are none. */
export async function people(tx: Tx, begins: string, after: PageKey | null, limit: number): Promise<PersonRow[]> {
  const { rows } = await tx.query<PersonRow>(
    `select person.id, known.name, known.handle, known.network, known.audience, person.heard_at as "heardSince",
            (select count(*) from care_case where care_case.workspace_id = $1 and care_case.person_id = person.id) as cases,
            known.handles
       from person
       join lateral (
            select name, handle, network, audience, count(*) over () as handles
              from identity where identity.workspace_id = $1 and identity.person_id = person.id and not ${OURS}
             order by audience desc nulls last, id limit 1) known on true
      where person.workspace_id = $1
        and ($2 = '' or person.id in (
             select person_id from identity where workspace_id = $1 and lower(name) like $2
              union
             select person_id from identity where workspace_id = $1 and amends_bare_handle(handle) like $2))
        and ($3::timestamptz is null or (person.heard_at, person.id) < ($3, $4::uuid))
      order by person.heard_at desc, person.id desc limit $5`,
    [tx.workspaceId, startsWith(begins), after ? at(after.at) : null, after?.id ?? null, limit],
  )
  return rows
}

/** A pattern of what begins with these words; empty for none. */
const startsWith = (begins: string): string => {
  const bare = begins.trim().replace(/^@/, '').toLowerCase()
  return bare === '' ? '' : `${bare.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
}
