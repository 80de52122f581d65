import type { Agent } from './agents.ts'
import type { Across } from './scope.ts'

/** A session ends after 12 hours without a request, and after 7 days whatever happens. */
const ALIVE = `session.seen_at > now() - interval '12 hours' and session.created_at > now() - interval '7 days'`

export async function addSession(tx: Across, tokenHash: Buffer, agentId: string): Promise<void> {
  await tx.query('insert into session (token_hash, agent_id) values ($1, $2)', [tokenHash, agentId])
}

/** Whose session this is, if it is still alive; it is marked as seen, once a minute at most. */
export async function sessionAgent(tx: Across, tokenHash: Buffer): Promise<Agent | null> {
  const { rows } = await tx.query<Agent & { stale: boolean }>(
    `select agent.id, agent.workspace_id as "workspaceId", agent.email, agent.name, agent.role, agent.away,
            session.seen_at < now() - interval '1 minute' as stale
       from session join agent on agent.id = session.agent_id
      where session.token_hash = $1 and ${ALIVE}`,
    [tokenHash],
  )
  const [found] = rows
  if (!found) return null
  if (found.stale) await tx.query('update session set seen_at = now() where token_hash = $1', [tokenHash])
  const { stale: _, ...agent } = found
  return agent
}

export async function endSession(tx: Across, tokenHash: Buffer): Promise<void> {
  await tx.query('delete from session where token_hash = $1', [tokenHash])
}

/** Removes sessions and links that nobody can use any more. */
export async function sweepSignIn(tx: Across): Promise<void> {
  await tx.query(`delete from session where not (${ALIVE})`)
  await tx.query(`delete from entry_link where ends_at < now() - interval '1 day'`)
}

export type LinkPurpose = 'first-run' | 'sign-in'

export async function addLink(
  tx: Across,
  link: { tokenHash: Buffer; purpose: LinkPurpose; agentId: string | null },
): Promise<void> {
  await tx.query(
    `insert into entry_link (token_hash, purpose, agent_id, ends_at) values ($1, $2, $3, now() + interval '24 hours')`,
    [link.tokenHash, link.purpose, link.agentId],
  )
}

/** True where this link is still good. */
export async function linkIsOpen(tx: Across, tokenHash: Buffer, purpose: LinkPurpose): Promise<boolean> {
  const { rowCount } = await tx.query(
    'select from entry_link where token_hash = $1 and purpose = $2 and used_at is null and ends_at > now()',
    [tokenHash, purpose],
  )
  return rowCount === 1
}

/** Uses a link up: true for the first who comes, false for everybody after. */
export async function useLink(
  tx: Across,
  tokenHash: Buffer,
  purpose: LinkPurpose,
): Promise<{ agentId: string | null } | null> {
  const { rows } = await tx.query<{ agentId: string | null }>(
    `update entry_link set used_at = now()
      where token_hash = $1 and purpose = $2 and used_at is null and ends_at > now()
  returning agent_id as "agentId"`,
    [tokenHash, purpose],
  )
  return rows[0] ?? null
}
