import { firstName, mayLetIn, type Role } from '../../domain/team/role.ts'
import { storable } from '../../domain/storable.ts'
import { newId, newToken } from '../../runtime/ids.ts'
import { hashToken } from '../../runtime/secret.ts'
import { addAgent, agentByEmail, agentsWith, lockAgent, lockFounding } from '../../store/agents.ts'
import {
  addInvitation,
  invitationByToken,
  openInvitations,
  renewInvitation,
  useInvitation,
  withdrawInvitation,
  type Invitation,
} from '../../store/invitations.ts'
import { acrossWorkspaces, enterWorkspace, type Across } from '../../store/scope.ts'
import { said } from '../../words/said.ts'
import type { Deps } from '../deps.ts'
import { settleReaders } from '../answer/readers.ts'
import { NotAllowedError, NotHereError, NotNowError } from '../problems.ts'
import { noteTeam, type By } from './tell.ts'

/** A link that is shown once: only its hash is kept. */
export interface Link {
  readonly token: string
  readonly endsAt: number
}

/** Lets somebody in who has the link. An address is one person's, over all desks. */
export async function invite(deps: Deps, by: By, one: { email: string; role: Role }): Promise<Link & { id: string }> {
  const token = newToken()
  const id = newId()
  const endsAt = await acrossWorkspaces(deps.db, async (across) => {
    await lockFounding(across)
    await mayInvite(across, by, one.role)
    const known = await agentByEmail(across, one.email)
    if (known) throw new NotNowError(said('signs-in-already', one.email))
    const open = (await openInvitations(across, by.workspaceId)).find(({ email }) => email === one.email)
    if (open) await withdrawInvitation(across, open.id)
    const ends = await addInvitation(across, {
      ...one,
      id,
      workspaceId: by.workspaceId,
      invitedBy: by.agentId,
      tokenHash: hashToken(token),
    })
    const tx = await enterWorkspace(across, by.workspaceId)
    await noteTeam(tx, by.agentId, 'invited', { email: one.email, role: one.role })
    return ends
  })
  return { id, token, endsAt }
}

/** A new link for an invitation; the one before it ends. */
export async function inviteAgain(deps: Deps, by: By, id: string): Promise<Link> {
  const token = newToken()
  const endsAt = await acrossWorkspaces(deps.db, async (across) => {
    const one = await openHere(across, by, id)
    const renewed = await renewInvitation(across, {
      id,
      workspaceId: by.workspaceId,
      invitedBy: by.agentId,
      tokenHash: hashToken(token),
    })
    if (renewed === null) throw new NotHereError(said('invitation-gone'))
    const tx = await enterWorkspace(across, by.workspaceId)
    await noteTeam(tx, by.agentId, 'invited-again', { email: one.email, role: one.role })
    return renewed
  })
  return { token, endsAt }
}

export async function withdraw(deps: Deps, by: By, id: string): Promise<void> {
  await acrossWorkspaces(deps.db, async (across) => {
    const one = await openHere(across, by, id)
    await withdrawInvitation(across, id)
    await noteTeam(await enterWorkspace(across, by.workspaceId), by.agentId, 'withdrawn', { email: one.email })
  })
}

async function openHere(across: Across, by: By, id: string): Promise<Invitation> {
  const one = (await openInvitations(across, by.workspaceId)).find((open) => open.id === id)
  if (!one) throw new NotHereError(said('invitation-gone'))
  await mayInvite(across, by, one.role)
  return one
}

/** Nobody lets in somebody above themselves, by the role that they have at this moment. */
async function mayInvite(across: Across, by: By, role: Role): Promise<void> {
  const me = await lockAgent(across, by.workspaceId, by.agentId)
  if (me && mayLetIn(me.role, role)) return
  throw new NotAllowedError(said('others-change', await ownersOf(across, by.workspaceId)))
}

/** First names of the owners, for a sentence that says whom to ask. */
export async function ownersOf(across: Across, workspaceId: string): Promise<string[]> {
  return (await agentsWith(across, workspaceId, ['owner'])).map(({ name }) => firstName(name))
}

/** The new colleague, by the link: used once, refused when it is over, was withdrawn, or the address is taken. */
export async function accept(
  deps: Deps,
  token: string,
  who: { name: string; passwordHash: string },
): Promise<{ agentId: string }> {
  return acrossWorkspaces(deps.db, async (across) => {
    await lockFounding(across)
    const one = await invitationByToken(across, hashToken(token), true)
    if (!one || one.over) throw new NotNowError(said('invitation-closed'))
    return { agentId: await join(across, one, who) }
  })
}

/** Makes a colleague of an invitation that is locked and good. */
export async function join(
  across: Across,
  one: Invitation,
  who: { name: string; passwordHash: string | null },
): Promise<string> {
  const { workspaceId, email, role } = one
  if (await agentByEmail(across, email)) throw new NotNowError(said('signs-in-already', email))
  const id = newId()
  const name = storable(who.name)
  await useInvitation(across, one.id)
  await addAgent(across, { id, workspaceId, email, role, name, passwordHash: who.passwordHash })
  const tx = await enterWorkspace(across, workspaceId)
  await settleReaders(tx)
  await noteTeam(tx, id, 'joined', { role })
  return id
}
