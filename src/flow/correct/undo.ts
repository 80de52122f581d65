import { databaseNow, tell } from '../../store/feed.ts'
import { holdDrain } from '../../store/arrivals.ts'
import {
  correctionOf,
  markUndone,
  reopen,
  setCaseJudgement,
  setTriage,
  takeOutOfCase,
} from '../../store/corrections.ts'
import { settleCases, wasMoved } from '../../store/moves.ts'
import { voidObligation } from '../../store/obligations.ts'
import { inWorkspace } from '../../store/scope.ts'
import type { Deps } from '../deps.ts'
import { weigh } from '../owed/weigh.ts'
import { NotHereError, NotNowError } from '../problems.ts'
import { said } from '../../words/said.ts'

/** Takes a person's word back: the judgement before it stands again, and what is owed as it was. */
export async function undoCorrection(deps: Deps, workspaceId: string, id: string): Promise<void> {
  await inWorkspace(deps.db, workspaceId, async (tx) => {
    await holdDrain(tx)
    const one = await correctionOf(tx, id)
    if (!one) throw new NotHereError(said('correction-not-here'))
    if (one.undoneAt !== null) throw new NotNowError(said('undone-already'))
    if (!one.isLast) throw new NotNowError(said('judged-again'))
    await setTriage(tx, one.postId, one.before.post)
    const moved = one.caseId !== null && (await wasMoved(tx, one.caseId))
    if (one.caseId && one.before.case && !moved) await setCaseJudgement(tx, one.caseId, one.before.case)
    const now = await databaseNow(tx)
    for (const owed of one.effects.owed) await voidObligation(tx, owed, now)
    await reopen(tx, one.effects.voided)
    await markUndone(tx, id)
    // What the case was before is of other posts: its judgement follows from those that it holds now.
    if (one.caseId && moved) await settleCases(tx, [one.caseId])
    if (one.caseId) await weigh(tx, [one.caseId])
    if (one.caseId && one.effects.opened) await takeOutOfCase(tx, one.postId, one.caseId)
    await tell(tx, [
      ...(one.caseId ? [{ noun: 'case' as const, id: one.caseId }] : []),
      { noun: 'mention', id: one.postId },
    ])
  })
}
