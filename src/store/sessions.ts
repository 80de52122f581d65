import type { Agent } from './agents.ts'
import { kept } from './db.ts'
import type { Across } from './scope.ts'

/** A session ends after 12 hours without a request, and after 7 days whatever happens. */
const IDLE = `session.seen_at <= now() - interval '12 hours'`
const OLD = `session.created_at <= now() - interval '7 days'`
const ALIVE = `session.ended_at is null and not ${IDLE} and not ${OLD}`

/** What of a browser's own description is kept; it is only ever shown as words. */
const LONGEST = 400

export async function addSession(tx: Across, tokenHash: Buffer, agentId: string, userAgent = ''): Promise<void> {
  await tx.query('insert into session (token_hash, agent_id, user_agent) values ($1, $2, $3)', [
    tokenHash,
    agentId,
    userAgent.slice(0, LONGEST),
  ])
}

/** Why a session is over: nobody used it, it was old, or it was ended from another place. */
export type Ended = 'idle' | 'old' | 'elsewhere'

export type Found =
  | { readonly agent: Agent; readonly sessionId: string; readonly ended: null }
  | { readonly agent: null; readonly ended: Ended }

/** Whose session this is, and whether it is still alive; it is marked as seen, once a minute at most. */
export async function sessionOf(tx: Across, tokenHash: Buffer): Promise<Found | null> {
  const { rows } = await tx.query<Agent & { sessionId: string; stale: boolean; ended: Ended | null }>(
    kept(
      'session',
      `select agent.id, agent.workspace_id as "workspaceId", agent.email, agent.name, agent.role, agent.away,
            session.id as "sessionId", session.seen_at < now() - interval '1 minute' as stale,
            case when session.ended_at is not null or agent.left_at is not null then 'elsewhere'
                 when ${OLD} then 'old' when ${IDLE} then 'idle' end as ended
       from session join agent on agent.id = session.agent_id
      where session.token_hash = $1`,
      [tokenHash],
    ),
  )
  const [found] = rows
  if (!found) return null
  const { stale, sessionId, ended, ...agent } = found
  if (ended !== null) return { agent: null, ended }
  if (stale) await tx.query('update session set seen_at = now() where token_hash = $1', [tokenHash])
  return { agent, sessionId, ended }
}

export async function endSession(tx: Across, tokenHash: Buffer): Promise<void> {
  await tx.query('delete from session where token_hash = $1', [tokenHash])
}

export interface Session {
  readonly id: string
  readonly userAgent: string
  readonly createdAt: number
  readonly seenAt: number
}

/** Where somebody is signed in, lately seen first. */
export async function sessionsOf(tx: Across, agentId: string): Promise<Session[]> {
  const { rows } = await tx.query<Session>(
    `select id, user_agent as "userAgent", created_at as "createdAt", seen_at as "seenAt"
       from session where agent_id = $1 and ${ALIVE} order by seen_at desc, id`,
    [agentId],
  )
  return rows
}

/** Ends one session of somebody. False where they have none like it. */
export async function endOne(tx: Across, agentId: string, sessionId: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    'update session set ended_at = now() where agent_id = $1 and id = $2 and ended_at is null',
    [agentId, sessionId],
  )
  return rowCount === 1
}

/** Ends every session of somebody but one. */
export async function endOthers(tx: Across, agentId: string, except: string | null): Promise<void> {
  await tx.query(
    'update session set ended_at = now() where agent_id = $1 and id is distinct from $2 and ended_at is null',
    [agentId, except],
  )
}

/** Which of these sessions are alive still. */
export async function aliveOf(tx: Across, sessionIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await tx.query<{ id: string }>(
    `select session.id from session join agent on agent.id = session.agent_id and agent.left_at is null
      where session.id = any ($1) and ${ALIVE}`,
    [sessionIds],
  )
  return new Set(rows.map(({ id }) => id))
}

/** Removes sessions and links that nobody can use any more; a session says for a day how it ended. */
export async function sweepSignIn(tx: Across): Promise<void> {
  await tx.query(
    `delete from session
      where ended_at < now() - interval '1 day' or seen_at < now() - interval '36 hours' or created_at < now() - interval '8 days'`,
  )
  await tx.query(`delete from entry_link where ends_at < now() - interval '1 day'`)
  await tx.query('delete from sign_in_step where ends_at < now()')
  await tx.query('delete from sign_in_trip where ends_at < now()')
}

export type LinkPurpose = 'first-run' | 'sign-in' | 'reset'

export async function addLink(
  tx: Across,
  link: { tokenHash: Buffer; purpose: LinkPurpose; agentId: string | null },
): Promise<number> {
  const { rows } = await tx.query<{ endsAt: number }>(
    `insert into entry_link (token_hash, purpose, agent_id, ends_at) values ($1, $2, $3, now() + interval '24 hours')
  returning ends_at as "endsAt"`,
    [link.tokenHash, link.purpose, link.agentId],
  )
  return rows[0]!.endsAt
}

/** A newer link of its kind ends the ones before. */
export async function endLinks(tx: Across, purpose: LinkPurpose, agentId: string): Promise<void> {
  await tx.query('update entry_link set used_at = now() where purpose = $1 and agent_id = $2 and used_at is null', [
    purpose,
    agentId,
  ])
}

/** Whom a link that is still good is for: null where it is not good, an agent of null where it is for nobody yet. */
export async function openLink(
  tx: Across,
  tokenHash: Buffer,
  purpose: LinkPurpose,
): Promise<{ agentId: string | null } | null> {
  const { rows } = await tx.query<{ agentId: string | null }>(
    `select agent_id as "agentId" from entry_link
      where token_hash = $1 and purpose = $2 and used_at is null and ends_at > now()`,
    [tokenHash, purpose],
  )
  return rows[0] ?? null
}

/** True where this link is still good. */
export const linkIsOpen = async (tx: Across, tokenHash: Buffer, purpose: LinkPurpose): Promise<boolean> =>
  (await openLink(tx, tokenHash, purpose)) !== null

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
