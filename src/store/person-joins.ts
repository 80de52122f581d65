import type { Tx } from './scope.ts'

export interface PersonJoin {
  readonly id: string
  readonly kept: string
  readonly joined: string
  readonly identities: readonly string[]
  readonly cases: readonly string[]
}

/** The people of `ids` that are there, locked until the transaction ends, in a fixed order: two who join never wait for each other. */
export async function lockPeople(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    'select id from person where workspace_id = $1 and id = any ($2) order by id for update',
    [tx.workspaceId, ids],
  )
  return rows.map(({ id }) => id)
}

/** Makes everything of `joined` belong to `kept`, and writes down what that was. */
export async function joinPeople(
  tx: Tx,
  join: { id: string; kept: string; joined: string; byAgent: string },
): Promise<PersonJoin> {
  const { rows } = await tx.query<PersonJoin>(
    `with identities as (
       update identity set person_id = $3 where workspace_id = $1 and person_id = $4 returning id),
          cases as (
       update care_case set person_id = $3 where workspace_id = $1 and person_id = $4 returning id)
     insert into person_join (workspace_id, id, kept, joined, by_agent, identities, cases)
     values ($1, $2, $3, $4, $5, array(select id from identities), array(select id from cases))
  returning id, kept, joined, identities, cases`,
    [tx.workspaceId, join.id, join.kept, join.joined, join.byAgent],
  )
  return rows[0]!
}

/** A join that stands, locked, or null. */
export async function lockJoin(tx: Tx, id: string): Promise<PersonJoin | null> {
  const { rows } = await tx.query<PersonJoin>(
    `select id, kept, joined, identities, cases from person_join
      where workspace_id = $1 and id = $2 and parted_at is null for update`,
    [tx.workspaceId, id],
  )
  return rows[0] ?? null
}

/**
 * Gives back to `joined` what came from it: its handles, its cases, and the cases that came since and are of its handles
 * alone. Returns the cases that moved.
 */
export async function partPeople(tx: Tx, { id, kept, joined, identities, cases }: PersonJoin): Promise<string[]> {
  // Whoever it was joined to may have been joined to somebody else since.
  const holder = (await joinedTo(tx, kept)) ?? kept
  await tx.query(
    'update identity set person_id = $3 where workspace_id = $1 and id = any ($2::uuid[]) and person_id = $4',
    [tx.workspaceId, identities, joined, holder],
  )
  const moved = await tx.query<{ id: string }>(
    `update care_case set person_id = $3
      where workspace_id = $1 and person_id = $4
        and (id = any ($5::uuid[])
             or exists (select from post
                         where post.workspace_id = $1 and post.case_id = care_case.id and identity_id = any ($2::uuid[]))
                and not exists (select from post
                                  join identity on identity.workspace_id = post.workspace_id and identity.id = post.identity_id
                                 where post.workspace_id = $1 and post.case_id = care_case.id
                                   and post.account_id is null and identity.person_id = $4))
  returning id`,
    [tx.workspaceId, identities, joined, holder, cases],
  )
  await tx.query('update person_join set parted_at = now() where workspace_id = $1 and id = $2', [tx.workspaceId, id])
  return moved.rows.map((row) => row.id)
}

export interface StandingJoin {
  readonly id: string
  readonly by: string
  readonly at: number
  readonly handles: readonly string[]
}

/** A person and all who were joined to them, at however many removes. */
export const BELOW = `
  with recursive below as (
    select $2::uuid as id
     union
    select joined from below join person_join
        on person_join.workspace_id = $1 and person_join.kept = below.id and parted_at is null)`

/** Who was joined to this person and can be parted again, the last one first. */
export async function joinsOf(tx: Tx, personId: string): Promise<StandingJoin[]> {
  const { rows } = await tx.query<StandingJoin>(
    `${BELOW}
     select person_join.id, agent.name as by, person_join.at,
            array(select handle from identity
                   where identity.workspace_id = $1 and identity.id = any (person_join.identities) order by id) as handles
       from person_join join agent on agent.id = person_join.by_agent
      where person_join.workspace_id = $1 and kept in (select id from below) and parted_at is null
      order by person_join.at desc`,
    [tx.workspaceId, personId],
  )
  return rows
}

/** Who this person was joined to, if so: everything of theirs is there. */
export async function joinedTo(tx: Tx, personId: string): Promise<string | null> {
  const { rows } = await tx.query<{ kept: string }>(
    `with recursive way as (
       select kept from person_join where workspace_id = $1 and joined = $2 and parted_at is null
        union
       select next.kept from way join person_join next
           on next.workspace_id = $1 and next.joined = way.kept and next.parted_at is null)
     select kept from way
      where not exists (select from person_join where workspace_id = $1 and joined = way.kept and parted_at is null)`,
    [tx.workspaceId, personId],
  )
  return rows[0]?.kept ?? null
}

export async function tellApart(tx: Tx, one: string, other: string, agentId: string): Promise<void> {
  await tx.query(
    `insert into person_apart (workspace_id, one, other, by_agent)
     values ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), $4) on conflict do nothing`,
    [tx.workspaceId, one, other, agentId],
  )
}

/** Cases of a person, for those who look on. */
export async function caseIdsOf(tx: Tx, personId: string): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    'select id from care_case where workspace_id = $1 and person_id = $2 order by last_at desc limit 100',
    [tx.workspaceId, personId],
  )
  return rows.map(({ id }) => id)
}
