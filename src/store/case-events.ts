import { holdCaseOf } from './held.ts'
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

/** Something that somebody did on a case, held with the case until the transaction ends, or null. */
export async function lockDeed(tx: Tx, id: string): Promise<Deed | null> {
  await holdCaseOf(tx, 'case_event', id)
  const { rows } = await tx.query<Deed>(
    `select id, case_id as "caseId", agent_id as "agentId", code, params, undone_at as "undoneAt"
       from case_event where workspace_id = $1 and id = $2 for update`,
    [tx.workspaceId, id],
  )
  return rows[0] ?? null
}

/** The two cases that a deed moved something between; none where it moved nothing. */
export async function casesOfMove(tx: Tx, deedId: string): Promise<string[]> {
  const { rows } = await tx.query<{ cases: string[] }>(
    `select array[from_case, to_case] as cases
       from case_event join case_move on case_move.workspace_id = $1 and case_move.id = (params->>'move')::uuid
      where case_event.workspace_id = $1 and case_event.id = $2`,
    [tx.workspaceId, deedId],
  )
  return rows[0]?.cases ?? []
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
