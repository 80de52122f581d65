import { effectOf, type Effect } from '../../domain/playbook/effect.ts'
import type { Playbook } from '../../domain/playbook/playbook.ts'
import { problemsOf } from '../../domain/playbook/problems.ts'
import { tell } from '../../store/feed.ts'
import { countRunning, keptLately } from '../../store/playbook-facts.ts'
import { addPlaybook, playbookNow } from '../../store/playbooks.ts'
import { inWorkspace, type Db } from '../../store/scope.ts'
import { NotNowError } from '../problems.ts'
import { said } from '../../words/said.ts'

/** More answers than this in a month change no choice. */
const MEASURED = 20_000

/** What a choice would have meant for the last 30 days, and how many clocks run by what was chosen before. */
export async function effect(db: Db, workspaceId: string, body: Playbook): Promise<Effect & { running: number }> {
  return inWorkspace(db, workspaceId, async (tx) => ({
    ...effectOf(body, await keptLately(tx, MEASURED)),
    running: await countRunning(tx),
  }))
}

/** Saves a choice as a new version. Clocks that run keep the promise they were given. */
export async function change(
  db: Db,
  { workspaceId, agentId }: { workspaceId: string; agentId: string },
  over: number,
  body: Playbook,
): Promise<number> {
  return inWorkspace(db, workspaceId, async (tx) => {
    const [problem] = Object.values(problemsOf(body))
    if (problem) throw new NotNowError(said('playbook-wrong', problem))
    const { version, changedBy } = await playbookNow(tx)
    if (version !== over || !(await addPlaybook(tx, over, body, agentId))) {
      throw new NotNowError(said('playbook-overtaken', changedBy))
    }
    await tell(tx, [{ noun: 'playbook', id: workspaceId }])
    return over + 1
  })
}
