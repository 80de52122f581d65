import { newId } from '../../runtime/ids.ts'
import { addCaseEvent } from '../../store/cases.ts'
import { databaseNow } from '../../store/feed.ts'
import { addNotices } from '../../store/notices.ts'
import { anyForApproval } from '../../store/replies.ts'
import type { Tx } from '../../store/scope.ts'
import { applyOwed } from '../owed/apply.ts'

/** A reply waits for a second reader: to read it is owed, within what the playbook says, and whoever is asked hears of it: all who may, where none of them is here. */
export async function waitForReader(
  tx: Tx,
  written: { agentId: string; name: string; caseId: string },
  told: readonly string[],
): Promise<void> {
  const { agentId, name, caseId } = written
  const event = { did: 'a reply waits for approval' as const, at: await databaseNow(tx), what: name }
  const { made } = await applyOwed(tx, caseId, event, agentId)
  await addCaseEvent(tx, { id: newId(), caseId, agentId, code: 'for-approval', params: {} })
  await addNotices(
    tx,
    made.flatMap(({ id }) =>
      told.map((readerId) => ({ id: newId(), obligationId: id, agentId: readerId, what: 'for you' as const })),
    ),
  )
}

/** One fewer waits on a case; where it was the last, to read is not owed any more: kept by whoever read, else void. */
export async function oneFewerWaits(tx: Tx, caseId: string, readBy: string | null): Promise<void> {
  if (await anyForApproval(tx, caseId)) return
  const event = { did: 'nothing waits for approval' as const, at: await databaseNow(tx), read: readBy !== null }
  await applyOwed(tx, caseId, event, readBy)
}
