import { vectorOf } from '../domain/search/vector.ts'
import type { StoredNote } from './notes.ts'
import { BELOW } from './person-joins.ts'
import type { Tx } from './scope.ts'

/** Notes on a person, and on whoever was joined to them, that were not taken back; oldest first. */
export async function personNotes(tx: Tx, personId: string): Promise<StoredNote[]> {
  const { rows } = await tx.query<StoredNote>(
    `${BELOW}
     select person_note.id, agent_id as "agentId", agent.name as by, person_note.at, text
       from person_note join agent on agent.id = person_note.agent_id
      where person_note.workspace_id = $1 and removed_at is null
        and person_id in (select id from below)
      order by person_note.at, person_note.id`,
    [tx.workspaceId, personId],
  )
  return rows
}

/** False where a note with this key is there already. */
export async function addPersonNote(
  tx: Tx,
  note: { id: string; personId: string; agentId: string; text: string },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `with stored as (
       insert into person_note (workspace_id, id, person_id, agent_id, text) values ($1, $2, $3, $4, $5)
           on conflict (workspace_id, id) do nothing
    returning id, at)
     insert into person_note_search (workspace_id, person_note_id, at, vector)
     select $1, id, at, $6::tsvector from stored`,
    [tx.workspaceId, note.id, note.personId, note.agentId, note.text, vectorOf(note.text)],
  )
  return rowCount === 1
}

/** Takes back a note of one's own; whose it was, or null where it is not there. */
export async function removePersonNote(tx: Tx, id: string, agentId: string): Promise<string | null> {
  const { rows } = await tx.query<{ personId: string }>(
    `with gone as (
       update person_note set removed_at = now()
        where workspace_id = $1 and id = $2 and agent_id = $3 and removed_at is null
    returning id, person_id),
     words as (delete from person_note_search using gone where workspace_id = $1 and person_note_id = gone.id)
     select person_id as "personId" from gone`,
    [tx.workspaceId, id, agentId],
  )
  return rows[0]?.personId ?? null
}
