import type { Tx } from './scope.ts'

type Code = 'connected' | 'refused' | 'signed in' | 'removed'

export interface ConnectionRow {
  readonly id: string
  readonly connector: string
  readonly network: string
  readonly accountId: string | null
  readonly handle: string | null
  readonly name: string | null
  readonly heardAt: number | null
  readonly deaf: { readonly since: number; readonly why: string } | null
  readonly refused: { readonly since: number; readonly why: string } | null
  /** Replies that wait to go out on this network. */
  readonly waiting: number
  readonly postsToday: number
  readonly hole: { readonly from: number; readonly to: number; readonly fetched: number } | null
}

/** Counting more than this tells nobody more. */
const MOST_COUNTED = 9_999

/** Every source that is listened to, with what is wrong first. `dayBegan` is the company's midnight. */
export async function connections(tx: Tx, dayBegan: Date): Promise<ConnectionRow[]> {
  const { rows } = await tx.query<ConnectionRow>(
    `select source.id, source.connector, source.network, account.id as "accountId", account.handle, account.name,
            source.heard_at as "heardAt",
            case when failing_since is not null then jsonb_build_object('since', amends_millis(failing_since), 'why', failing_why) end as deaf,
            case when refused_since is not null then jsonb_build_object('since', amends_millis(refused_since), 'why', refused_why) end as refused,
            (select count(*) from reply
              where reply.workspace_id = $1 and reply.account_id = source.account_id and state in ('queued', 'unknown')) as waiting,
            (select count(*) from (
               select from post where post.workspace_id = $1 and post.network = source.network and post.at >= $2
                limit ${MOST_COUNTED + 1}) today) as "postsToday",
            hole.hole
       from source
       left join account on account.workspace_id = source.workspace_id and account.id = source.account_id
       left join lateral (
            select jsonb_build_object('from', amends_millis(since), 'to', amends_millis(event.at), 'fetched', (
                     select count(*) from post
                      where post.workspace_id = $1 and post.network = source.network
                        and post.at between since and event.at and post.heard_at >= event.at)) as hole
              from connection_event event
             where event.workspace_id = $1 and event.source_id = source.id and code = 'hears again'
               and event.at - since > interval '2 minutes' and event.at > now() - interval '1 day'
             order by event.id desc limit 1) hole on true
      where source.workspace_id = $1 and removed_at is null
      order by refused_since is null and failing_since is null, source.network, account.handle, source.id`,
    [tx.workspaceId, dayBegan],
  )
  return rows
}

export interface ConnectionEvent {
  readonly id: number
  readonly at: number
  readonly code: Code | 'deaf' | 'hears again'
  readonly why: string | null
  readonly since: number | null
  readonly by: string | null
}

/** Everything that happened to a source, newest first, 200 at most; null where there is no such source. */
export async function connectionEvents(tx: Tx, sourceId: string): Promise<ConnectionEvent[] | null> {
  const known = await tx.query('select from source where workspace_id = $1 and id = $2', [tx.workspaceId, sourceId])
  if (known.rowCount === 0) return null
  const { rows } = await tx.query<ConnectionEvent>(
    `select connection_event.id, at, code, why, since, agent.name as by
       from connection_event left join agent on agent.id = connection_event.agent_id
      where connection_event.workspace_id = $1 and source_id = $2 order by connection_event.id desc limit 200`,
    [tx.workspaceId, sourceId],
  )
  return rows
}

export async function addConnectionEvent(
  tx: Tx,
  event: { sourceId: string; code: Code; why?: string; agentId: string | null },
): Promise<void> {
  await tx.query(
    'insert into connection_event (workspace_id, source_id, code, why, agent_id) values ($1, $2, $3, $4, $5)',
    [tx.workspaceId, event.sourceId, event.code, event.why ?? null, event.agentId],
  )
}

export interface LockedSource {
  readonly id: string
  readonly connector: string
  readonly network: string
  readonly accountId: string | null
}

/** A source that is listened to, locked until the transaction ends, or null. */
export async function lockSource(tx: Tx, id: string): Promise<LockedSource | null> {
  const { rows } = await tx.query<LockedSource>(
    `select id, connector, network, account_id as "accountId" from source
      where workspace_id = $1 and id = $2 and removed_at is null for update`,
    [tx.workspaceId, id],
  )
  return rows[0] ?? null
}

/** Nothing is heard by it any more, and nobody can sign in with what we knew; posts of its account stay ours. */
export async function removeSource(tx: Tx, source: LockedSource): Promise<void> {
  await tx.query(
    `update source set removed_at = now(), lease_holder = null, lease_until = null, lease_fence = lease_fence + 1,
            failing_since = null, failing_why = null
      where workspace_id = $1 and id = $2`,
    [tx.workspaceId, source.id],
  )
  await tx.query(
    `update account set secret = '', refused_since = null, refused_why = null
      where workspace_id = $1 and id = $2
        and not exists (select from source
                         where source.workspace_id = $1 and source.account_id = account.id and removed_at is null)`,
    [tx.workspaceId, source.accountId],
  )
}

/** The network takes our sign-in again: it is kept, and what was wrong is over. */
export async function signInAgain(tx: Tx, accountId: string, secret: Buffer): Promise<void> {
  await tx.query(
    'update account set secret = $3, refused_since = null, refused_why = null where workspace_id = $1 and id = $2',
    [tx.workspaceId, accountId, secret],
  )
}

/** The network let us in: what it refused before is over. */
export async function letIn(tx: Tx, accountId: string): Promise<void> {
  await tx.query(
    `update account set refused_since = null, refused_why = null
      where workspace_id = $1 and id = $2 and refused_since is not null`,
    [tx.workspaceId, accountId],
  )
}

/** The network took our sign-in back; told once. True where that is new. */
export async function noteRefused(tx: Tx, accountId: string, why: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update account set refused_since = now(), refused_why = $3
      where workspace_id = $1 and id = $2 and refused_since is null`,
    [tx.workspaceId, accountId, why],
  )
  if (rowCount === 0) return false
  await tx.query(
    `insert into connection_event (workspace_id, source_id, code, why)
     select $1, id, 'refused', $3 from source where workspace_id = $1 and account_id = $2 and removed_at is null`,
    [tx.workspaceId, accountId, why],
  )
  return true
}

/** Replies of an account that wait, with their threads: signing in again wakes them. */
export async function waitingReplies(
  tx: Tx,
  accountId: string,
): Promise<{ id: string; caseId: string; network: string; threadId: string }[]> {
  const { rows } = await tx.query<{ id: string; caseId: string; network: string; threadId: string }>(
    `update reply set next_at = null, problem = null
      where workspace_id = $1 and account_id = $2 and state = 'queued' and problem is not null
  returning id, case_id as "caseId", network, thread_id as "threadId"`,
    [tx.workspaceId, accountId],
  )
  return rows
}

/** How many cases stand on a network: exact to 9,999, and one more for "over". */
export async function casesOn(tx: Tx, network: string): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    `select count(*) as count from (
       select from care_case where workspace_id = $1 and network = $2 limit ${MOST_COUNTED + 1}) counted`,
    [tx.workspaceId, network],
  )
  return rows[0]!.count
}
