import type { Role } from '../domain/team/role.ts'
import { kept } from './db.ts'
import type { Tx } from './scope.ts'

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
