import type { Role } from '../domain/playbook/route.ts'
import type { Tx } from './scope.ts'

export interface Teammate {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly away: boolean
  owes: number
}

/** Everybody of this workspace, first come first, with how much they owe now. */
export async function team(tx: Tx): Promise<Teammate[]> {
  const { rows } = await tx.query<Teammate>(
    `select agent.id, agent.name, agent.role, agent.away,
            (select count(*) from care_case
               join obligation on obligation.workspace_id = care_case.workspace_id and obligation.case_id = care_case.id
                              and obligation.kept_at is null and obligation.void_at is null
              where care_case.workspace_id = $1 and care_case.owner_id = agent.id) as owes
       from agent where agent.workspace_id = $1 order by agent.created_at, agent.id`,
    [tx.workspaceId],
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
