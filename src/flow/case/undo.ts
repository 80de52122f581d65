import { holdCases } from '../../store/held.ts'
import type { Category } from '../../domain/case/standing.ts'
import { holdDrain } from '../../store/arrivals.ts'
import { casesOfMove, eventsOfMove, lockDeed, markUndone, type Deed } from '../../store/case-events.ts'
import { databaseNow, tell } from '../../store/feed.ts'
import { handBack } from '../../store/hand-overs.ts'
import { takeLabels } from '../../store/labels.ts'
import {
  allIn,
  copyDrafts,
  markMoveUndone,
  movedAgain,
  moveRows,
  moveThatStands,
  unvoid,
  type CaseMove,
} from '../../store/moves.ts'
import { openObligations, voidObligation } from '../../store/obligations.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import { standAt, standingsOf } from '../../store/standing.ts'
import type { Deps } from '../deps.ts'
import { closeAgain } from '../private/open.ts'
import { NotHereError, NotNowError } from '../problems.ts'
import { labelBack } from './label.ts'
import { afterMove, voidDoubled } from './move.ts'
import { said } from '../../words/said.ts'
import { unresolve } from './resolve.ts'
import { callBack } from './status.ts'

/** Takes back something that was done on a case: what it changed is as it was before. */
export async function undoDeed(deps: Deps, workspaceId: string, deedId: string): Promise<void> {
  await inWorkspace(deps.db, workspaceId, async (tx) => {
    const moved = await casesOfMove(tx, deedId)
    if (moved.length > 0) await holdDrain(tx)
    await holdCases(tx, moved)
    const deed = await lockDeed(tx, deedId)
    if (!deed) throw new NotHereError()
    if (deed.undoneAt !== null) throw new NotNowError(said('undone-already'))
    await takeBack(tx, deed)
    await markUndone(tx, [deed.id])
    await tell(tx, [{ noun: 'case', id: deed.caseId }])
  })
}

async function takeBack(tx: Tx, deed: Deed): Promise<void> {
  const { move } = deed.params
  if (move !== undefined) return undoMove(tx, move)
  if (deed.code === 'called') return callBack(tx, deed)
  if (deed.code === 'labelled') return labelBack(tx, deed.caseId, deed.params)
  if (deed.code === 'snoozed') return standBack(tx, deed, 'later')
  if (deed.code === 'resolved' || deed.code === 'resolved-anyway') {
    await standBack(tx, deed, 'resolved')
    return unresolve(tx, deed)
  }
  if (deed.code === 'went-private') return closeAgain(tx, deed.caseId, deed.params)
  if (deed.code !== 'handed-over') throw new NotNowError(said('not-undoable'))
  if (!(await handBack(tx, deed.id))) throw new NotNowError(said('undo-other-owner'))
}

async function standBack(tx: Tx, { caseId, params }: Deed, expected: Category): Promise<void> {
  const [now] = await standingsOf(tx, [caseId])
  if (now?.category !== expected) throw new NotNowError(said('undo-moved-on'))
  await standAt(tx, caseId, { category: (params['before'] as Category) ?? 'open', statusId: params['status'] ?? null })
}

async function undoMove(tx: Tx, id: string): Promise<void> {
  const move = await moveThatStands(tx, id)
  if (!move) throw new NotNowError(said('undone-already'))
  if (await movedAgain(tx, move)) throw new NotNowError(said('undo-moved-again'))
  if (move.kind === 'merge') await partAgain(tx, move)
  else await bringBack(tx, move)
  await markMoveUndone(tx, id)
  const cases = [move.fromCase, move.toCase]
  await afterMove(tx, cases)
  await markUndone(tx, await eventsOfMove(tx, id, cases))
  await tell(
    tx,
    cases.map((caseId) => ({ noun: 'case' as const, id: caseId })),
  )
}

/** What came from the other case goes back to it; what came since stays. */
async function partAgain(tx: Tx, { fromCase, toCase, moved }: CaseMove): Promise<void> {
  await moveRows(tx, moved, toCase, fromCase)
  await takeLabels(
    tx,
    (moved.labels ?? []).map((labelId) => ({ caseId: toCase, labelId })),
  )
  await unvoid(tx, moved.voided)
}

/** Everything that the new case holds goes back, also what came since; only the promise that the split made is void. */
async function bringBack(tx: Tx, { fromCase, toCase, moved }: CaseMove): Promise<void> {
  const now = await databaseNow(tx)
  const open = await openObligations(tx, [toCase])
  for (const { id } of open) if (moved.made.includes(id)) await voidObligation(tx, id, now)
  await voidDoubled(tx, fromCase, toCase)
  await copyDrafts(tx, toCase, fromCase)
  await moveRows(tx, await allIn(tx, toCase), toCase, fromCase)
}
