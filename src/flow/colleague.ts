import { storable } from '../domain/storable.ts'
import type { Role } from '../domain/team/role.ts'
import { newId } from '../runtime/ids.ts'
import { addAgent, agentByEmail, lockFounding } from '../store/agents.ts'
import { acrossWorkspaces } from '../store/scope.ts'
import type { Deps } from './deps.ts'
import { NotNowError } from './problems.ts'
import { said } from '../words/said.ts'

/** Adds somebody who works at a desk. An address is one person's, over all desks. */
export async function addColleague(
  deps: Pick<Deps, 'db'>,
  one: { workspaceId: string; name: string; email: string; role: Role; passwordHash: string | null },
): Promise<void> {
  await acrossWorkspaces(deps.db, async (tx) => {
    await lockFounding(tx)
    if (await agentByEmail(tx, one.email)) throw new NotNowError(said('email-taken', one.email))
    await addAgent(tx, { ...one, id: newId(), name: storable(one.name) })
  })
}
