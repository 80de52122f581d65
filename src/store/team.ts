import type { Role } from '../domain/team/role.ts'
import { kept } from './db.ts'
import type { Tx } from './scope.ts'

/** A case that is not over: it is not resolved, or something is owed on it; one that was put into another is no case. */
const HANDED_ON = `not exists (
  select from case_gone gone where gone.workspace_id = care_case.workspace_id and gone.case_id = care_case.id
) and (
  care_case.closed_at is null or exists (
    select from obligation open
     where open.workspace_id = care_case.workspace_id and open.case_id = care_case.id
       and open.kept_at is null and open.void_at is null))`

export interface Teammate {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly away: boolean
  owes: number
  /** Cases that wait for them: what is only followed up does not. */
  cases: number
}

/** Everybody of this workspace, first come first, with how much they owe now. */
export async function team(tx: Tx): Promise<Teammate[]> {
  const { rows } = await tx.query<Teammate>(
    `select agent.id, agent.name, agent.role, agent.away, coalesce(load.owes, 0) as owes, coalesce(load.cases, 0) as cases
       from agent
       left join (select owner_id, count(*) as owes,
                         count(distinct case_id) filter (where obligation.kind not in ('follow_up', 'ask_for_update')) as cases
                    from obligation join care_case on care_case.workspace_id = obligation.workspace_id and care_case.id = obligation.case_id
                   where obligation.workspace_id = $1 and kept_at is null and void_at is null and owner_id is not null
                   group by owner_id) load on load.owner_id = agent.id
      where agent.workspace_id = $1 and agent.left_at is null order by agent.created_at, agent.id`,
    [tx.workspaceId],
  )
  return rows
}

export interface TeamRow extends Teammate {
  readonly email: string
  /** When they last asked the desk for anything; null where they are signed in nowhere. */
  readonly seenAt: number | null
  /** How much of what they owe is late. */
  readonly late: number
  /** How many cases would go to somebody else if they left. */
  readonly cases: number
  readonly factor: boolean
}

/** Everybody as the Team page shows them, by rank. Cases are looked through only for whoever may remove somebody. */
export async function teamRows(tx: Tx, withCases: boolean): Promise<TeamRow[]> {
  const { rows } = await tx.query<TeamRow>(
    `select agent.id, agent.name, agent.email, agent.role, agent.away,
            (select max(seen_at) from session where session.agent_id = agent.id and ended_at is null) as "seenAt",
            coalesce(load.owes, 0) as owes, coalesce(load.late, 0) as late, coalesce(mine.cases, 0) as cases,
            exists (select from second_factor
                     where second_factor.agent_id = agent.id and confirmed_at is not null) as factor
       from agent
       left join (select owner_id, count(*) as owes, count(*) filter (where due_at < now()) as late
                    from obligation join care_case on care_case.workspace_id = obligation.workspace_id and care_case.id = obligation.case_id
                   where obligation.workspace_id = $1 and kept_at is null and void_at is null and owner_id is not null
                   group by owner_id) load on load.owner_id = agent.id
       left join (select owner_id, count(*) as cases from care_case
                   where $2 and care_case.workspace_id = $1 and owner_id is not null and ${HANDED_ON}
                   group by owner_id) mine on mine.owner_id = agent.id
      where agent.workspace_id = $1 and agent.left_at is null
      order by array_position(array['owner', 'lead', 'agent', 'trainee'], agent.role), agent.name, agent.id`,
    [tx.workspaceId, withCases],
  )
  return rows
}

/** The cases of somebody that somebody else must have when they leave, locked. */
export async function casesToHandOn(tx: Tx, agentId: string): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `select id from care_case where care_case.workspace_id = $1 and owner_id = $2 and ${HANDED_ON} order by id for no key update`,
    [tx.workspaceId, agentId],
  )
  return rows.map(({ id }) => id)
}

/** Whether somebody works here still; until the transaction ends they do not leave. */
export async function staysHere(tx: Tx, agentId: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    'select from agent where workspace_id = $1 and id = $2 and left_at is null for share',
    [tx.workspaceId, agentId],
  )
  return rowCount === 1
}

/** Who is here and who is away, without counting what they owe. */
export async function whoIsHere(tx: Tx): Promise<Pick<Teammate, 'id' | 'name' | 'away'>[]> {
  const { rows } = await tx.query<Pick<Teammate, 'id' | 'name' | 'away'>>(
    kept(
      'who is here',
      'select id, name, away from agent where workspace_id = $1 and left_at is null order by created_at, id',
      [tx.workspaceId],
    ),
  )
  return rows
}

export async function setAway(tx: Tx, agentId: string, away: boolean): Promise<boolean> {
  const { rowCount } = await tx.query('update agent set away = $3 where workspace_id = $1 and id = $2 and away <> $3', [
    tx.workspaceId,
    agentId,
    away,
  ])
  return rowCount === 1
}
