import type { Playbook } from '../domain/playbook/playbook.ts'
import { routeOf } from '../domain/playbook/route.ts'
import { newId } from '../runtime/ids.ts'
import { addCaseEvents, ownCase, toRoute, type NewCaseEvent } from '../store/cases.ts'
import type { Tx } from '../store/scope.ts'
import { team } from '../store/team.ts'

/**
 * Cases that are with nobody go to who can solve them, by load (C10, C36); the others wait for whoever takes them, and
 * say why nobody got them.
 */
export async function routeCases(tx: Tx, playbook: Playbook, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0 || playbook.plans.every(({ handlers }) => handlers.length === 0)) return
  const colleagues = (await team(tx)).map((one) => ({ ...one }))
  const events: NewCaseEvent[] = []
  const note = (caseId: string, code: string, agentId: string | null, params: Record<string, string>) =>
    events.push({ id: newId(), caseId, agentId, code, params })
  for (const { id, ...kase } of await toRoute(tx, caseIds)) {
    const { topic } = kase
    const routed = routeOf(playbook, kase, colleagues)
    if (routed.to === null) {
      const { because, language } = routed
      if (because !== 'nobody') note(id, 'unrouted', null, { topic, because, ...(language ? { language } : {}) })
      continue
    }
    if (!(await ownCase(tx, id, routed.to, true))) continue
    const owner = colleagues.find((one) => one.id === routed.to)!
    owner.owes += 1
    owner.cases += 1
    note(id, 'routed', owner.id, { topic })
  }
  await addCaseEvents(tx, events)
}
