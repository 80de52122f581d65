import { newId } from '../../runtime/ids.ts'
import { addCaseEvents } from '../../store/cases.ts'
import { owedOf } from '../../store/watch.ts'
import type { Tx } from '../../store/scope.ts'

/** A promise was broken: the case says so, once. */
export async function noteLate(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const owed = await owedOf(tx, ids)
  await addCaseEvents(
    tx,
    owed.map(({ caseId, kind, due }) => ({
      id: newId(),
      caseId,
      agentId: null,
      code: 'late',
      params: { kind, due: String(due) },
    })),
  )
}
