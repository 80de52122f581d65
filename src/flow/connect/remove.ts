import { addConnectionEvent, lockSource, removeSource } from '../../store/connections.ts'
import { tell } from '../../store/feed.ts'
import { inWorkspace } from '../../store/scope.ts'
import { said } from '../../words/said.ts'
import type { Deps } from '../deps.ts'
import { NotHereError } from '../problems.ts'
import type { WhichSource } from './sign-in.ts'

/** Nothing new is heard by it; what was heard stays, and so does every case. */
export async function remove(deps: Deps, { workspaceId, agentId, sourceId }: WhichSource): Promise<void> {
  await inWorkspace(deps.db, workspaceId, async (tx) => {
    const source = await lockSource(tx, sourceId)
    if (!source) throw new NotHereError(said('connection-not-here'))
    await removeSource(tx, source)
    await addConnectionEvent(tx, { sourceId, code: 'removed', agentId })
    await tell(tx, [{ noun: 'source', id: sourceId }])
  })
}
