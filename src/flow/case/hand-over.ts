import { clearDraft } from '../../store/drafts.ts'
import { newId } from '../../runtime/ids.ts'
import { addCaseEvent } from '../../store/cases.ts'
import { tell } from '../../store/feed.ts'
import { colleagues, handTo } from '../../store/hand-overs.ts'
import { addNote, removeNote } from '../../store/notes.ts'
import { inWorkspace } from '../../store/scope.ts'
import { staysHere } from '../../store/team.ts'
import type { Deps } from '../deps.ts'
import { NotHereError, NotNowError } from '../problems.ts'
import { standingHere, type Where } from './where.ts'
import { said } from '../../words/said.ts'

/** Gives a case to a colleague with what they should know, so that nobody asks the customer again (C36). */
export async function handOver(
  deps: Deps,
  where: Where,
  over: { to: string | null; know: string },
): Promise<{ undo: string }> {
  return inWorkspace(deps.db, where.workspaceId, async (tx) => {
    await standingHere(tx, where.caseId)
    const to = over.to === null ? null : (await colleagues(tx)).find(({ id }) => id === over.to)
    if (to === undefined || (to !== null && !(await staysHere(tx, to.id))))
      throw new NotNowError(said('colleague-gone'))
    const id = newId()
    await handTo(tx, { id, caseId: where.caseId, byAgent: where.agentId, toAgent: to?.id ?? null, know: over.know })
    await addCaseEvent(tx, { ...where, id, code: 'handed-over', params: to ? { to: to.name } : {} })
    await tell(tx, [{ noun: 'case', id: where.caseId }])
    return { undo: id }
  })
}

/** Keeps a note that only our team reads. The same key twice is one note. */
export async function keepNote(deps: Deps, where: Where, note: { id: string; text: string }): Promise<void> {
  await inWorkspace(deps.db, where.workspaceId, async (tx) => {
    await standingHere(tx, where.caseId)
    if (!(await addNote(tx, { ...note, caseId: where.caseId, agentId: where.agentId }))) return
    await clearDraft(tx, where.caseId, where.agentId, 'note')
    await tell(tx, [{ noun: 'case', id: where.caseId }])
  })
}

/** Takes back a note of one's own. */
export async function takeNoteBack(
  deps: Deps,
  who: { workspaceId: string; agentId: string },
  noteId: string,
): Promise<void> {
  await inWorkspace(deps.db, who.workspaceId, async (tx) => {
    const caseId = await removeNote(tx, noteId, who.agentId)
    if (caseId === null) throw new NotHereError()
    await tell(tx, [{ noun: 'case', id: caseId }])
  })
}
