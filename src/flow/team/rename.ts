import { lockAgent, setName } from '../../store/agents.ts'
import { tell } from '../../store/feed.ts'
import { acrossWorkspaces, enterWorkspace } from '../../store/scope.ts'
import { said } from '../../words/said.ts'
import type { Deps } from '../deps.ts'
import { NotHereError } from '../problems.ts'
import { noteTeam, type By } from './tell.ts'

/** Somebody is called otherwise: by their own word, everywhere, also in what happened. The team reads both names. */
export async function renameOneself(deps: Pick<Deps, 'db'>, by: By, name: string): Promise<void> {
  await acrossWorkspaces(deps.db, async (across) => {
    const me = await lockAgent(across, by.workspaceId, by.agentId)
    if (!me) throw new NotHereError(said('colleague-not-here'))
    if (me.name === name) return
    await setName(across, by.agentId, name)
    const tx = await enterWorkspace(across, by.workspaceId)
    await noteTeam(tx, by.agentId, 'renamed', { from: me.name, to: name })
    await tell(tx, [{ noun: 'name', id: by.agentId }])
  })
}
