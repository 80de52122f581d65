import type { Role } from '../domain/team/role.ts'
import type { Across, Tx } from './scope.ts'

export interface Agent {
  readonly id: string
  readonly workspaceId: string
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly away: boolean
}

const COLUMNS = `agent.id, agent.workspace_id as "workspaceId", agent.email, agent.name, agent.role, agent.away`

/** Whoever comes first owns the desk; the others answer, unless it is said otherwise. */
export async function addAgent(
  tx: Across,
  agent: Omit<Agent, 'role' | 'away'> & { role?: Role; passwordHash: string | null },
): Promise<void> {
  const insert = `insert into agent (id, workspace_id, email, name, password_hash, role)
    values ($1, $2, $3, $4, $5,
            coalesce($6, case when exists (select from agent where workspace_id = $2) then 'agent' else 'owner' end))`
  await tx.query(insert, [agent.id, agent.workspaceId, agent.email, agent.name, agent.passwordHash, agent.role ?? null])
}

/** The agent with this e-mail (already in lower case) and the hash of their password, or null. */
export async function agentByEmail(
  tx: Across,
  email: string,
): Promise<(Agent & { passwordHash: string | null }) | null> {
  const { rows } = await tx.query<Agent & { passwordHash: string | null }>(
    `select ${COLUMNS}, agent.password_hash as "passwordHash" from agent where email = $1 and left_at is null`,
    [email],
  )
  return rows[0] ?? null
}

/** Somebody who works here still, or null. */
export async function agentById(tx: Across, id: string): Promise<Agent | null> {
  const { rows } = await tx.query<Agent>(`select ${COLUMNS} from agent where id = $1 and left_at is null`, [id])
  return rows[0] ?? null
}

export async function hasPassword(tx: Across, id: string): Promise<boolean> {
  const { rowCount } = await tx.query('select from agent where id = $1 and password_hash is not null', [id])
  return rowCount === 1
}

/** Somebody of a workspace who works there still, with the hash of their password; locked until the transaction ends. */
export async function lockAgent(
  tx: Across,
  workspaceId: string,
  id: string,
): Promise<(Agent & { passwordHash: string | null }) | null> {
  const { rows } = await tx.query<Agent & { passwordHash: string | null }>(
    `select ${COLUMNS}, agent.password_hash as "passwordHash" from agent
      where workspace_id = $1 and id = $2 and left_at is null for update`,
    [workspaceId, id],
  )
  return rows[0] ?? null
}

/** The owners of a workspace, locked in one order: of two who change who owns it, one waits and sees what the other did. */
export async function lockOwners(tx: Across, workspaceId: string): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `select id from agent where workspace_id = $1 and role = 'owner' and left_at is null order by id for update`,
    [workspaceId],
  )
  return rows.map(({ id }) => id)
}

export async function setRole(tx: Across, id: string, role: Role): Promise<void> {
  await tx.query('update agent set role = $2 where id = $1', [id, role])
}

export async function setName(tx: Across, id: string, name: string): Promise<void> {
  await tx.query('update agent set name = $2 where id = $1', [id, name])
}

export async function setPassword(tx: Across, id: string, passwordHash: string): Promise<void> {
  await tx.query('update agent set password_hash = $2 where id = $1', [id, passwordHash])
}

/** Somebody leaves: their name stays in what happened, and nobody signs in with it any more. */
export async function setLeft(tx: Across, id: string): Promise<void> {
  await tx.query('update agent set left_at = now(), password_hash = null where id = $1', [id])
}

/** When the first owner came, or null on a desk that still waits for one. */
export async function ownedSince(tx: Across): Promise<number | null> {
  const { rows } = await tx.query<{ at: number | null }>('select min(created_at) as at from agent')
  return rows[0]?.at ?? null
}

/** Any number will do, as long as every process takes the same. */
const FOUNDING = 4_280_002

/** Lets one founding at a time go on, until its transaction ends. */
export async function lockFounding(tx: Across): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1)', [FOUNDING])
}

/** The first agent of a workspace. */
export async function firstAgent(tx: Across, workspaceId: string): Promise<Agent | null> {
  const { rows } = await tx.query<Agent>(
    `select ${COLUMNS} from agent where workspace_id = $1 and left_at is null order by created_at, id limit 1`,
    [workspaceId],
  )
  return rows[0] ?? null
}

/** Everybody with one of these roles, by name. */
export async function agentsWith(
  tx: Across | Tx,
  workspaceId: string,
  roles: readonly Role[],
): Promise<{ id: string; name: string; role: Role }[]> {
  const { rows } = await tx.query<{ id: string; name: string; role: Role }>(
    `select id, name, role from agent
      where workspace_id = $1 and role = any ($2) and left_at is null order by name, id`,
    [workspaceId, roles],
  )
  return rows
}

export async function countAgents(tx: Across, workspaceId: string): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    'select count(*) as count from agent where workspace_id = $1 and left_at is null',
    [workspaceId],
  )
  return rows[0]!.count
}
