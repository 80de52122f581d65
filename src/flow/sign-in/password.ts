import { hashPassword, isPassword } from '../../runtime/password.ts'
import { hashToken } from '../../runtime/secret.ts'
import { agentByEmail, agentById, lockAgent, setPassword, type Agent } from '../../store/agents.ts'
import { acrossWorkspaces, type Db } from '../../store/scope.ts'
import { endSteps } from '../../store/second-factors.ts'
import { endOthers, openLink, useLink } from '../../store/sessions.ts'
import { said } from '../../words/said.ts'
import { NotNowError } from '../problems.ts'

interface Deps {
  readonly db: Db
}

/** Checked where nobody has an address, so that both answers take equally long. */
let nobody: Promise<string> | null = null

/** Whoever has this e-mail and this password, or null: nobody learns which of the two was wrong. */
export async function byPassword(deps: Deps, email: string, password: string): Promise<Agent | null> {
  nobody ??= hashPassword('nobody has this password')
  const agent = await acrossWorkspaces(deps.db, (tx) => agentByEmail(tx, email.trim().toLowerCase()))
  const right = await isPassword(agent?.passwordHash ?? (await nobody), password)
  return agent?.passwordHash && right ? agent : null
}

/** A new password, by whoever knows the one before; every other session ends. Who has none yet gives none. */
export async function changePassword(
  deps: Deps,
  whose: { workspaceId: string; agentId: string; sessionId: string },
  given: { current: string; password: string },
): Promise<void> {
  const passwordHash = await hashPassword(given.password)
  await acrossWorkspaces(deps.db, async (tx) => {
    const me = await lockAgent(tx, whose.workspaceId, whose.agentId)
    if (me?.passwordHash && !(await isPassword(me.passwordHash, given.current)))
      throw new NotNowError(said('not-your-password'))
    await setPassword(tx, whose.agentId, passwordHash)
    await endOthers(tx, whose.agentId, whose.sessionId)
    await endSteps(tx, whose.agentId)
  })
}

/** Whom a reset link is for, while it is good. */
export const resetIsFor = (deps: Deps, token: string): Promise<Agent | null> =>
  acrossWorkspaces(deps.db, async (tx) => {
    const link = await openLink(tx, hashToken(token), 'reset')
    return link?.agentId ? agentById(tx, link.agentId) : null
  })

/** A new password by a reset link, once; whoever was signed in as them is not any more. */
export async function resetPassword(deps: Deps, token: string, password: string): Promise<{ agentId: string }> {
  const passwordHash = await hashPassword(password)
  return acrossWorkspaces(deps.db, async (tx) => {
    const link = await useLink(tx, hashToken(token), 'reset')
    const agent = link?.agentId ? await agentById(tx, link.agentId) : null
    if (!agent) throw new NotNowError(said('reset-closed'))
    await setPassword(tx, agent.id, passwordHash)
    await endOthers(tx, agent.id, null)
    await endSteps(tx, agent.id)
    return { agentId: agent.id }
  })
}
