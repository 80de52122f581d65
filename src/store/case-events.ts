import { kept } from './db.ts'
import type { Tx } from './scope.ts'

export interface Deed {
  readonly id: string
  readonly caseId: string
  readonly agentId: string | null
  readonly code: string
  readonly params: Record<string, string>
  readonly undoneAt: number | null
}

/** Something that somebody did on a case, locked until the transaction ends, or null. */
export async function lockDeed(tx: Tx, id: string): Promise<Deed | null> {
  const { rows } = await tx.query<Deed>(
    `select id, case_id as "caseId", agent_id as "agentId", code, params, undone_at as "undoneAt"
       from case_event where workspace_id = $1 and id = $2 for update`,
    [tx.workspaceId, id],
  )
  return rows[0] ?? null
}

export async function markUndone(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.query('update case_event set undone_at = now() where workspace_id = $1 and id = any ($2)', [
    tx.workspaceId,
    ids,
  ])
}

/** Which events of a case were done by this agent, and which were taken back. */
export async function deedsOf(tx: Tx, caseId: string): Promise<Pick<Deed, 'id' | 'agentId' | 'undoneAt'>[]> {
  const { rows } = await tx.query<Pick<Deed, 'id' | 'agentId' | 'undoneAt'>>(
    kept(
      'deeds',
      `select id, agent_id as "agentId", undone_at as "undoneAt" from case_event where workspace_id = $1 and case_id = $2`,
      [tx.workspaceId, caseId],
    ),
  )
  return rows
}

/** Events about one move stand on both of its cases. */
export async function eventsOfMove(tx: Tx, moveId: string, caseIds: readonly string[]): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `select id from case_event where workspace_id = $1 and case_id = any ($2) and params ->> 'move' = $3`,
    [tx.workspaceId, caseIds, moveId],
  )
  return rows.map(({ id }) => id)
}
