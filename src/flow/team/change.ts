import { mayLetIn, type Role } from '../../domain/team/role.ts'
import { newId, newToken } from '../../runtime/ids.ts'
import { hashToken } from '../../runtime/secret.ts'
import { lockAgent, lockOwners, setLeft, setRole, type Agent } from '../../store/agents.ts'
import { holdDrain } from '../../store/arrivals.ts'
import { addCaseEvents } from '../../store/cases.ts'
import { tell } from '../../store/feed.ts'
import { handAllTo } from '../../store/hand-overs.ts'
import { removeSubjects } from '../../store/providers.ts'
import { acrossWorkspaces, enterWorkspace, type Across, type Tx } from '../../store/scope.ts'
import { endSteps, removeFactor } from '../../store/second-factors.ts'
import { addLink, endLinks, endOthers } from '../../store/sessions.ts'
import { casesToHandOn } from '../../store/team.ts'
import { holdCasesWith } from '../../store/watch.ts'
import { said } from '../../words/said.ts'
import type { Deps } from '../deps.ts'
import { settleReaders } from '../answer/readers.ts'
import { NotAllowedError, NotHereError, NotNowError } from '../problems.ts'
import { ownersOf, type Link } from './invite.ts'
import { noteTeam, type By } from './tell.ts'

/** Somebody becomes something else. The last owner stays one. */
export async function changeRole(deps: Deps, by: By, id: string, role: Role): Promise<void> {
  await acrossWorkspaces(deps.db, async (across) => {
    const { other } = await asOwner(across, by, id, (owners) => role !== 'owner' && owners.length === 0)
    if (other.role === role) return
    await setRole(across, id, role)
    const tx = await enterWorkspace(across, by.workspaceId)
    await settleReaders(tx)
    await noteTeam(tx, by.agentId, 'role', { id, name: other.name, from: other.role, to: role })
  })
}

/**
 * Somebody leaves. What is theirs goes to a colleague or to nobody, in the same transaction, so that no case is left in
 * silence (C13, C36); they are signed out everywhere. Gives back how many cases went.
 */
export async function remove(deps: Deps, by: By, id: string, toAgent: string | null): Promise<number> {
  return acrossWorkspaces(deps.db, async (across) => {
    const tx = await enterWorkspace(across, by.workspaceId)
    // What comes in waits: it could go to whoever leaves.
    await holdDrain(tx)
    await holdCasesWith(tx, id)
    const { other } = await asOwner(across, by, id, (owners) => owners.length === 0)
    const to = toAgent === null ? null : await lockAgent(across, by.workspaceId, toAgent)
    if (toAgent === id || (toAgent !== null && !to)) throw new NotNowError(said('colleague-gone'))
    await setLeft(across, id)
    await endOthers(across, id, null)
    await endSteps(across, id)
    await endLinks(across, 'reset', id)
    await removeFactor(across, id)
    await removeSubjects(across, id)
    const moved = await handOn(tx, { by: by.agentId, from: id, to })
    await settleReaders(tx)
    await noteTeam(tx, by.agentId, 'removed', { id, name: other.name, to: to?.name ?? '', cases: String(moved) })
    return moved
  })
}

async function handOn(tx: Tx, over: { by: string; from: string; to: Agent | null }): Promise<number> {
  const overs = (await casesToHandOn(tx, over.from)).map((caseId) => ({ id: newId(), caseId }))
  await handAllTo(tx, overs, { byAgent: over.by, toAgent: over.to?.id ?? null, know: '' })
  const params: Record<string, string> = over.to ? { to: over.to.name } : {}
  await addCaseEvents(
    tx,
    overs.map(({ id, caseId }) => ({ id, caseId, agentId: over.by, code: 'handed-over', params })),
  )
  await tell(
    tx,
    overs.map(({ caseId }) => ({ noun: 'case' as const, id: caseId })),
  )
  return overs.length
}

/**
 * Locks the owners and whom it is about, so that of two who change this at once the second sees what the first did; the
 * one who asks must be an owner still. `ends` says of the owners without this one whether the desk would have none.
 */
async function asOwner(
  across: Across,
  by: By,
  id: string,
  ends: (others: readonly string[]) => boolean,
): Promise<{ other: Agent }> {
  const owners = await lockOwners(across, by.workspaceId)
  if (!owners.includes(by.agentId))
    throw new NotAllowedError(said('others-change', await ownersOf(across, by.workspaceId)))
  const other = await lockAgent(across, by.workspaceId, id)
  if (!other) throw new NotHereError(said('colleague-not-here'))
  if (ends(owners.filter((one) => one !== id))) throw new NotNowError(said('needs-owner'))
  return { other }
}

/** A link for somebody who cannot get in; the ones before it end. Not for oneself: a session that somebody took must not make a password. */
export async function resetLink(deps: Deps, by: By, id: string): Promise<Link> {
  const token = newToken()
  const endsAt = await acrossWorkspaces(deps.db, async (across) => {
    const other = await lockAgent(across, by.workspaceId, id)
    if (!other) throw new NotHereError(said('colleague-not-here'))
    if (id === by.agentId) throw new NotNowError(said('own-settings'))
    const me = await lockAgent(across, by.workspaceId, by.agentId)
    if (!me || !mayLetIn(me.role, other.role))
      throw new NotAllowedError(said('others-change', await ownersOf(across, by.workspaceId)))
    await endLinks(across, 'reset', id)
    const ends = await addLink(across, { tokenHash: hashToken(token), purpose: 'reset', agentId: id })
    const tx = await enterWorkspace(across, by.workspaceId)
    await noteTeam(tx, by.agentId, 'reset-link', { id, name: other.name })
    return ends
  })
  return { token, endsAt }
}

/** For somebody who lost their phone and their recovery codes. It is written down who did it. */
export async function factorOffFor(deps: Deps, by: By, id: string): Promise<void> {
  await acrossWorkspaces(deps.db, async (across) => {
    const { other } = await asOwner(across, by, id, () => false)
    if (id === by.agentId) throw new NotNowError(said('own-settings'))
    if (!(await removeFactor(across, id))) throw new NotNowError(said('no-second-factor'))
    await endSteps(across, id)
    const tx = await enterWorkspace(across, by.workspaceId)
    await noteTeam(tx, by.agentId, 'factor-off', { id, name: other.name })
  })
}
