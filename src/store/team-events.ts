import type { Tx } from './scope.ts'

export type TeamCode =
  | 'invited'
  | 'invited-again'
  | 'withdrawn'
  | 'joined'
  | 'role'
  | 'renamed'
  | 'removed'
  | 'reset-link'
  | 'factor-off'
  | 'provider'
  | 'provider-off'

export interface TeamEvent {
  readonly id: string
  readonly at: number
  readonly by: string | null
  readonly code: TeamCode
  readonly params: Readonly<Record<string, string>>
}

export async function addTeamEvent(
  tx: Tx,
  one: { id: string; agentId: string | null; code: TeamCode; params: Readonly<Record<string, string>> },
): Promise<void> {
  await tx.query('insert into team_event (workspace_id, id, agent_id, code, params) values ($1, $2, $3, $4, $5)', [
    tx.workspaceId,
    one.id,
    one.agentId,
    one.code,
    one.params,
  ])
}

/** What was done to the team lately, newest first. */
export async function teamEvents(tx: Tx, limit: number): Promise<TeamEvent[]> {
  const { rows } = await tx.query<TeamEvent>(
    `select team_event.id, at, agent.name as by, code, params
       from team_event left join agent on agent.id = team_event.agent_id
      where team_event.workspace_id = $1 order by at desc, team_event.id desc limit $2`,
    [tx.workspaceId, limit],
  )
  return rows
}

/** Who switched somebody's second factor off last, and when; null where nobody did. */
export async function factorSwitchedOff(tx: Tx, agentId: string): Promise<{ by: string; at: number } | null> {
  const { rows } = await tx.query<{ by: string; at: number }>(
    `select agent.name as by, at
       from team_event join agent on agent.id = team_event.agent_id
      where team_event.workspace_id = $1 and code = 'factor-off' and params ->> 'id' = $2
      order by at desc limit 1`,
    [tx.workspaceId, agentId],
  )
  return rows[0] ?? null
}
