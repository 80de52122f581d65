import { SECOND } from '../domain/instant.ts'
import { tell } from '../store/feed.ts'
import { inWorkspace } from '../store/scope.ts'
import { noteNotWriting, noteWriting, sweepWriting } from '../store/writing.ts'
import type { Where } from './case/where.ts'
import { standingHere } from './case/where.ts'
import type { Deps } from './deps.ts'

/** Said anew while somebody types; a browser that died is believed no longer than this. */
const LASTS = 45 * SECOND
/** Those who look on are told again before what they know runs out. */
const AGAIN = 35 * SECOND

/** Two people on one case see each other at once: who writes is told when it begins and when it ends. */
export async function tellWriting(deps: Deps, where: Where, writes: boolean): Promise<void> {
  const { workspaceId, caseId, agentId } = where
  await inWorkspace(deps.db, workspaceId, async (tx) => {
    await standingHere(tx, caseId)
    const changed = writes
      ? await noteWriting(tx, caseId, agentId, { ms: LASTS, again: AGAIN })
      : await noteNotWriting(tx, caseId, agentId)
    if (!changed) return
    await sweepWriting(tx)
    await tell(tx, [{ noun: 'writing', id: caseId }])
  })
}
