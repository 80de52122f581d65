import type { Playbook } from '../domain/playbook/playbook.ts'
import { handlerOf } from '../domain/playbook/route.ts'
import { newId } from '../runtime/ids.ts'
import { addCaseEvents, ownCase, topicsOf } from '../store/cases.ts'
import type { Tx } from '../store/scope.ts'
import { team } from '../store/team.ts'

/** New cases go to who handles their topic and is here, by load (C10, C36); the others wait for whoever takes them. */
export async function routeCases(tx: Tx, playbook: Playbook, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0 || playbook.plans.every(({ handlers }) => handlers.length === 0)) return
  const colleagues = (await team(tx)).map((one) => ({ ...one }))
  for (const { id, topic } of await topicsOf(tx, caseIds)) {
    const agentId = handlerOf(playbook, topic, colleagues)
    if (agentId === null || !(await ownCase(tx, id, agentId, true))) continue
    colleagues.find((one) => one.id === agentId)!.owes += 1
    await addCaseEvents(tx, [{ id: newId(), caseId: id, agentId, code: 'routed', params: { topic } }])
  }
}
