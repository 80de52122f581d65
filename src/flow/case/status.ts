import type { Category } from '../../domain/case/standing.ts'
import { nameProblem, retireProblem, type StatusProblem } from '../../domain/case/status.ts'
import { storable } from '../../domain/storable.ts'
import { newId } from '../../runtime/ids.ts'
import type { Deed } from '../../store/case-events.ts'
import { tell } from '../../store/feed.ts'
import { inWorkspace, type Db, type Tx } from '../../store/scope.ts'
import { standingsOf } from '../../store/standing.ts'
import { addStatus, callCase, caseNames, lockStatuses, saveStatus, statuses } from '../../store/statuses.ts'
import { said } from '../../words/said.ts'
import { NotHereError, NotNowError } from '../problems.ts'
import { noteDeed, standingHere, type Where } from './where.ts'

const refused = (problem: StatusProblem, name: string): NotNowError =>
  new NotNowError(said('status-name', problem, name))

/** Another name for where a case stands; what it does is its category. */
export async function nameStatus(
  db: Db,
  workspaceId: string,
  asked: { name: string; category: Category },
): Promise<{ id: string }> {
  return inWorkspace(db, workspaceId, async (tx) => {
    await lockStatuses(tx)
    const name = storable(asked.name.trim())
    const problem = nameProblem(name, null, await statuses(tx))
    if (problem) throw refused(problem, name)
    const id = newId()
    await addStatus(tx, { id, name, category: asked.category })
    await tell(tx, [{ noun: 'playbook', id: workspaceId }])
    return { id }
  })
}

/** Renames a name, or retires it. Cases keep theirs: they are called by the new name, or by the one no longer offered. */
export async function changeStatus(
  db: Db,
  workspaceId: string,
  id: string,
  asked: { name: string; retired: boolean },
): Promise<void> {
  await inWorkspace(db, workspaceId, async (tx) => {
    await lockStatuses(tx)
    const all = await statuses(tx)
    if (!all.some((one) => one.id === id)) throw new NotHereError(said('status-not-here'))
    const name = storable(asked.name.trim())
    const problem = nameProblem(name, id, all) ?? (asked.retired ? retireProblem(id, all) : null)
    if (problem) throw refused(problem, name)
    await saveStatus(tx, { id, name, retired: asked.retired })
    await tell(tx, [{ noun: 'playbook', id: workspaceId }])
  })
}

/** Calls a case by another of the team's names for the same. */
export async function callIt(db: Db, where: Where, statusId: string): Promise<{ undo: string }> {
  return inWorkspace(db, where.workspaceId, async (tx) => {
    const before = await standingHere(tx, where.caseId)
    const name = (await caseNames(tx)).find(
      ({ id, category, retired }) => id === statusId && category === before.category && !retired,
    )?.name
    if (name === undefined) throw new NotNowError(said('status-elsewhere'))
    await callCase(tx, where.caseId, statusId)
    const params = { name, to: statusId, ...(before.statusId ? { status: before.statusId } : {}) }
    return { undo: await noteDeed(tx, { ...where, code: 'called', params }) }
  })
}

/** It bears the name again that it bore, if it still bears the one that was given. */
export async function callBack(tx: Tx, { caseId, params }: Deed): Promise<void> {
  const [now] = await standingsOf(tx, [caseId])
  if (now?.statusId !== params['to']) throw new NotNowError(said('moved-on'))
  await callCase(tx, caseId, params['status'] ?? null)
}
