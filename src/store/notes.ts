import { vectorOf } from '../domain/search/vector.ts'
import { kept } from './db.ts'
import type { Tx } from './scope.ts'

export interface StoredNote {
  readonly id: string
  readonly agentId: string
  readonly by: string
  readonly at: number
  readonly text: string
}

/** Notes of a case that were not taken back, oldest first. */
export async function notesOf(tx: Tx, caseId: string): Promise<StoredNote[]> {
  const { rows } = await tx.query<StoredNote>(
    kept(
      'notes',
      `select note.id, agent_id as "agentId", agent.name as by, at, text
       from note join agent on agent.id = note.agent_id
      where note.workspace_id = $1 and case_id = $2 and removed_at is null order by at, note.id`,
      [tx.workspaceId, caseId],
    ),
  )
  return rows
}

/** False where a note with this key is there already. */
export async function addNote(
  tx: Tx,
  note: { id: string; caseId: string; agentId: string; text: string },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `with stored as (
       insert into note (workspace_id, id, case_id, agent_id, text) values ($1, $2, $3, $4, $5)
           on conflict (workspace_id, id) do nothing
    returning id, at)
     insert into note_search (workspace_id, note_id, at, vector) select $1, id, at, $6::tsvector from stored`,
    [tx.workspaceId, note.id, note.caseId, note.agentId, note.text, vectorOf(note.text)],
  )
  return rowCount === 1
}

/** Takes back a note of one's own; the case it was on, or null where it is not there. */
export async function removeNote(tx: Tx, id: string, agentId: string): Promise<string | null> {
  const { rows } = await tx.query<{ caseId: string }>(
    `with gone as (
       update note set removed_at = now() where workspace_id = $1 and id = $2 and agent_id = $3 and removed_at is null
    returning id, case_id),
     words as (delete from note_search using gone where workspace_id = $1 and note_id = gone.id)
     select case_id as "caseId" from gone`,
    [tx.workspaceId, id, agentId],
  )
  return rows[0]?.caseId ?? null
}
