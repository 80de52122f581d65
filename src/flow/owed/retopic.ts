import { holdCases } from '../../store/held.ts'
import { newId } from '../../runtime/ids.ts'
import { addCaseEvent, setTopic } from '../../store/cases.ts'
import { tell } from '../../store/feed.ts'
import { playbookNow } from '../../store/playbooks.ts'
import { inWorkspace, type Db } from '../../store/scope.ts'
import { NotHereError, NotNowError } from '../problems.ts'
import { routeCases } from '../route.ts'
import type { Who } from './by-hand.ts'
import { said } from '../../words/said.ts'

/** A person says what a case is about: their word stands, and with nobody it goes to whoever handles that. */
export async function retopic(db: Db, { workspaceId, agentId }: Who, caseId: string, topic: string): Promise<void> {
  await inWorkspace(db, workspaceId, async (tx) => {
    const { body } = await playbookNow(tx)
    const plan = body.plans.find((one) => one.topic === topic)
    if (!plan) throw new NotNowError(said('no-plan'))
    await holdCases(tx, [caseId])
    if (!(await setTopic(tx, caseId, topic))) throw new NotHereError()
    await addCaseEvent(tx, { id: newId(), caseId, agentId, code: 'topic', params: { topic, name: plan.name } })
    await routeCases(tx, body, [caseId])
    await tell(tx, [{ noun: 'case', id: caseId }])
  })
}
