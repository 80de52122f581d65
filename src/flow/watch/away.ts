import { holdDrain } from '../../store/arrivals.ts'
import { reached } from '../../domain/playbook/route.ts'
import { newId } from '../../runtime/ids.ts'
import { addCaseEvents } from '../../store/cases.ts'
import { tell } from '../../store/feed.ts'
import { addNotices } from '../../store/notices.ts'
import { playbookNow } from '../../store/playbooks.ts'
import { inWorkspace, type Db } from '../../store/scope.ts'
import { setAway, team } from '../../store/team.ts'
import { giveBack, holdCasesWith } from '../../store/watch.ts'
import { settleReaders } from '../answer/readers.ts'
import { noticesOf } from './watch.ts'

/**
 * Somebody goes, or is here again. Who goes leaves nobody in silence (C13): what they owe goes back to nobody, and the
 * playbook says who hears of it. Gives back how many cases went back.
 */
export async function goAway(db: Db, workspaceId: string, agentId: string, away: boolean): Promise<number> {
  return inWorkspace(db, workspaceId, async (tx) => {
    // Many cases at a time: as the drain.
    await holdDrain(tx)
    if (away) await holdCasesWith(tx, agentId)
    if (!(await setAway(tx, agentId, away))) return 0
    await settleReaders(tx)
    if (!away) return 0
    const back = await giveBack(tx, agentId)
    const { body } = await playbookNow(tx)
    const told = reached(
      body.escalate.away,
      (await team(tx)).filter(({ id }) => id !== agentId),
    )
    await addNotices(
      tx,
      back.flatMap((owed) => noticesOf(owed, 'went back', told)),
    )
    await addCaseEvents(
      tx,
      back.map(({ caseId }) => ({ id: newId(), caseId, agentId, code: 'went-back', params: {} })),
    )
    await tell(
      tx,
      back.map(({ caseId }) => ({ noun: 'case' as const, id: caseId })),
    )
    return back.length
  })
}
