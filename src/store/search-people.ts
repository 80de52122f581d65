import { at } from './db.ts'
import type { PageKey } from './inbox.ts'
import type { Tx } from './scope.ts'
import type { Order } from './search-asked.ts'

/** A handle on a network, with what became of the person's cases. */
export interface FoundPerson {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly handle: string
  readonly network: string
  readonly audience: number | null
  readonly cases: number
  readonly thanked: number
  readonly at: number
  /** The newest note of ours that has the words. */
  readonly note: string | null
}

/**
 * Who has the words in a note of ours, by the handle that was heard first: of whoever the person was joined to. `note` is
 * the newest such note.
 */
const NOTED = `noted as materialized (
  select distinct on (first.id) first.id, first.at, person_note.text as note
    from person_note_search words
    join person_note on person_note.workspace_id = $1 and person_note.id = words.person_note_id
   cross join lateral (
         with recursive way as (
           select person_note.person_id as id, 0 as far
            union all
           select person_join.kept, far + 1 from way join person_join
               on person_join.workspace_id = $1 and person_join.joined = way.id and parted_at is null and far < 20)
         select id from way order by far desc limit 1) top
   cross join lateral (
         select identity.id, heard.at from identity
           join identity_search heard on heard.workspace_id = $1 and heard.identity_id = identity.id
          where identity.workspace_id = $1 and identity.person_id = top.id order by heard.at, identity.id limit 1) first
   where words.workspace_id = $1 and words.vector @@ $2::tsquery
   order by first.id, person_note.at desc)`

const HITS = `with ${NOTED}, hit as materialized (
  select identity_id as id, at from identity_search where workspace_id = $1 and vector @@ $2::tsquery
   union select id, at from noted)`

/** Names that many bear are found among so many of the newest. */
const NEAR = 20_000

/** People by what they are called, in the order in which they were first heard. */
export async function peopleFound(
  tx: Tx,
  words: string,
  order: Order,
  after: PageKey | null,
  limit: number,
): Promise<FoundPerson[]> {
  const [past, way] = order === 'newest' ? ['<', 'desc'] : ['>', 'asc']
  const next = `where $3::timestamptz is null or (at, id) ${past} ($3, $4::uuid) order by at ${way}, id ${way} limit $5`
  const near = `with ${NOTED}, near as materialized (
    select identity_id as id, at, vector from identity_search
     where workspace_id = $1 and ($3::timestamptz is null or (at, identity_id) ${past} ($3, $4::uuid))
     order by at ${way}, identity_id ${way} limit ${NEAR}),
  hit as (
    select id, at from near where vector @@ $2::tsquery
     union select id, at from noted where at between (select min(at) from near) and (select max(at) from near))`
  const read = async (hits: string) => {
    const { rows } = await tx.query<FoundPerson>(
      `${hits}
       select identity.id, identity.person_id as "personId", identity.name, identity.handle, identity.network,
              identity.audience, hit.at, (select note from noted where noted.id = identity.id) as note,
              (select count(*) from care_case
                where care_case.workspace_id = $1 and care_case.person_id = identity.person_id) as cases,
              (select count(*) from care_case
                where care_case.workspace_id = $1 and care_case.person_id = identity.person_id and outcome = 'thanked') as thanked
         from (select * from hit ${next}) hit
         join identity on identity.workspace_id = $1 and identity.id = hit.id
        order by hit.at ${way}, hit.id ${way}`,
      [tx.workspaceId, words, after ? at(after.at) : null, after?.id ?? null, limit],
    )
    return rows
  }
  const newest = await read(near)
  return newest.length >= limit ? newest : read(HITS)
}

export async function countPeople(tx: Tx, words: string, most: number): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    `${HITS}
     select count(*) as count
       from (select from hit join identity on identity.workspace_id = $1 and identity.id = hit.id limit $3) counted`,
    [tx.workspaceId, words, most],
  )
  return rows[0]!.count
}

/** Whose handle is one of these; more than anybody has. */
export async function identitiesCalled(tx: Tx, handles: string): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `with hit as materialized (
       select identity_id as id from identity_search where workspace_id = $1 and vector @@ $2::tsquery)
     select identity.id from hit join identity on identity.workspace_id = $1 and identity.id = hit.id limit 200`,
    [tx.workspaceId, handles],
  )
  return rows.map(({ id }) => id)
}

/** How often each of these words stands in a post, counted to `most`; those that stand in none are left out. */
export async function wordsThere(
  tx: Tx,
  words: readonly { word: string; ask: string }[],
  most: number,
): Promise<{ word: string; count: number }[]> {
  const { rows } = await tx.query<{ word: string; count: number }>(
    `select said.word, there.count
       from unnest($2::text[], $3::text[]) as said (word, ask)
      cross join lateral (
            with hit as materialized (
              select post_id from post_search where workspace_id = $1 and vector @@ said.ask::tsquery)
            select count(*) as count
              from (select from hit join post on post.workspace_id = $1 and post.id = hit.post_id limit $4) counted) there
      where there.count > 0
      order by there.count desc, said.word`,
    [tx.workspaceId, words.map(({ word }) => word), words.map(({ ask }) => ask), most],
  )
  return rows
}
