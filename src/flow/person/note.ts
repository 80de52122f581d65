import { tell } from '../../store/feed.ts'
import { joinedTo, lockPeople } from '../../store/person-joins.ts'
import { addPersonNote, removePersonNote } from '../../store/person-notes.ts'
import { inWorkspace } from '../../store/scope.ts'
import { said } from '../../words/said.ts'
import type { Deps } from '../deps.ts'
import { NotHereError } from '../problems.ts'
import type { About } from './join.ts'

/** Keeps what colleagues should know of somebody. The same key twice is one note. */
export async function notePerson(deps: Deps, about: About, note: { id: string; text: string }): Promise<void> {
  await inWorkspace(deps.db, about.workspaceId, async (tx) => {
    if ((await lockPeople(tx, [about.personId])).length === 0) throw new NotHereError(said('person-not-here'))
    if (await addPersonNote(tx, { ...note, personId: about.personId, agentId: about.agentId }))
      await tell(tx, [{ noun: 'person', id: about.personId }])
  })
}

/** Takes back a note of one's own. */
export async function takePersonNoteBack(deps: Deps, who: Omit<About, 'personId'>, noteId: string): Promise<void> {
  await inWorkspace(deps.db, who.workspaceId, async (tx) => {
    const personId = await removePersonNote(tx, noteId, who.agentId)
    if (personId === null) throw new NotHereError(said('note-not-here'))
    const kept = await joinedTo(tx, personId)
    await tell(
      tx,
      [personId, ...(kept ? [kept] : [])].map((id) => ({ noun: 'person', id })),
    )
  })
}
