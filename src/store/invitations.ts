import type { Role } from '../domain/team/role.ts'
import type { Across } from './scope.ts'

/** An invitation that was neither used nor withdrawn; its link may be over. */
export interface Invitation {
  readonly id: string
  readonly workspaceId: string
  readonly email: string
  readonly role: Role
  readonly invitedBy: string
  readonly inviterId: string
  readonly endsAt: number
  readonly over: boolean
}

const COLUMNS = `
  invitation.id, invitation.workspace_id as "workspaceId", invitation.email, invitation.role,
  inviter.name as "invitedBy", inviter.id as "inviterId", invitation.ends_at as "endsAt",
  invitation.ends_at <= now() as over`
const OPEN = 'invitation.used_at is null and invitation.withdrawn_at is null'
const FROM = 'from invitation join agent inviter on inviter.id = invitation.invited_by'

/** Those of a workspace, newest first. */
export async function openInvitations(tx: Across, workspaceId: string): Promise<Invitation[]> {
  const { rows } = await tx.query<Invitation>(
    `select ${COLUMNS} ${FROM} where invitation.workspace_id = $1 and ${OPEN} order by invitation.created_at desc, id`,
    [workspaceId],
  )
  return rows
}

/** The invitation that a link is for; with `lock`, nobody else can use it until the transaction ends. */
export async function invitationByToken(tx: Across, tokenHash: Buffer, lock = false): Promise<Invitation | null> {
  const { rows } = await tx.query<Invitation>(
    `select ${COLUMNS} ${FROM} where invitation.token_hash = $1 and ${OPEN} ${lock ? 'for update of invitation' : ''}`,
    [tokenHash],
  )
  return rows[0] ?? null
}

/** The invitation for an address that waits here and is not over; locked. */
export async function invitationFor(tx: Across, workspaceId: string, email: string): Promise<Invitation | null> {
  const { rows } = await tx.query<Invitation>(
    `select ${COLUMNS} ${FROM}
      where invitation.workspace_id = $1 and invitation.email = $2 and ${OPEN} and invitation.ends_at > now()
        for update of invitation`,
    [workspaceId, email],
  )
  return rows[0] ?? null
}

export async function addInvitation(
  tx: Across,
  one: { id: string; workspaceId: string; email: string; role: Role; invitedBy: string; tokenHash: Buffer },
): Promise<number> {
  const { rows } = await tx.query<{ endsAt: number }>(
    `insert into invitation (id, workspace_id, email, role, invited_by, token_hash, ends_at)
     values ($1, $2, $3, $4, $5, $6, now() + interval '72 hours')
  returning ends_at as "endsAt"`,
    [one.id, one.workspaceId, one.email, one.role, one.invitedBy, one.tokenHash],
  )
  return rows[0]!.endsAt
}

/** A new link for an invitation that stands; the one before it ends. Null where it does not stand. */
export async function renewInvitation(
  tx: Across,
  one: { id: string; workspaceId: string; invitedBy: string; tokenHash: Buffer },
): Promise<number | null> {
  const { rows } = await tx.query<{ endsAt: number }>(
    `update invitation set token_hash = $4, invited_by = $3, ends_at = now() + interval '72 hours'
      where workspace_id = $1 and id = $2 and ${OPEN}
  returning ends_at as "endsAt"`,
    [one.workspaceId, one.id, one.invitedBy, one.tokenHash],
  )
  return rows[0]?.endsAt ?? null
}

export async function useInvitation(tx: Across, id: string): Promise<void> {
  await tx.query('update invitation set used_at = now() where id = $1', [id])
}

export async function withdrawInvitation(tx: Across, id: string): Promise<void> {
  await tx.query(`update invitation set withdrawn_at = now() where id = $1 and ${OPEN}`, [id])
}
