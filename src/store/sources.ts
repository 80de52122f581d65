import { kept } from './db.ts'
import type { Tx } from './scope.ts'

export interface StoredAccount {
  readonly id: string
  readonly network: string
  readonly handle: string
  readonly name: string
  /** Sealed; empty where only a file told us that the account is ours, and where it was removed. */
  readonly secret: Buffer
}

export interface Source {
  readonly id: string
  readonly connector: string
  readonly network: string
  readonly accountId: string | null
  readonly cursor: string | null
}

/** One listener's right to write for a source. `fence` grows with each holder. */
export interface Lease {
  readonly sourceId: string
  readonly fence: number
}

/** False where this handle is an account of ours already. */
export async function addAccount(tx: Tx, account: StoredAccount): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into account (workspace_id, id, network, handle, name, secret) values ($1, $2, $3, $4, $5, $6)
         on conflict (workspace_id, network, handle) do nothing`,
    [tx.workspaceId, account.id, account.network, account.handle, account.name, account.secret],
  )
  return rowCount === 1
}

/** The account of ours with this handle, however it is written, or null. */
export async function accountByHandle(tx: Tx, network: string, handle: string): Promise<{ id: string } | null> {
  const { rows } = await tx.query<{ id: string }>(
    `select id from account where workspace_id = $1 and network = $2 and lower(ltrim(handle, '@')) = lower($3)`,
    [tx.workspaceId, network, handle],
  )
  return rows[0] ?? null
}

/** The source by which an account is listened to, or null. */
export async function sourceOfAccount(tx: Tx, accountId: string): Promise<string | null> {
  const { rows } = await tx.query<{ id: string }>(
    'select id from source where workspace_id = $1 and account_id = $2 and removed_at is null',
    [tx.workspaceId, accountId],
  )
  return rows[0]?.id ?? null
}

export async function accounts(tx: Tx): Promise<StoredAccount[]> {
  const { rows } = await tx.query<StoredAccount>(
    kept('accounts', 'select id, network, handle, name, secret from account where workspace_id = $1', [tx.workspaceId]),
  )
  return rows
}

export async function addSource(tx: Tx, source: Omit<Source, 'cursor'>): Promise<void> {
  await tx.query('insert into source (workspace_id, id, connector, network, account_id) values ($1, $2, $3, $4, $5)', [
    tx.workspaceId,
    source.id,
    source.connector,
    source.network,
    source.accountId,
  ])
}

export async function sources(tx: Tx): Promise<Source[]> {
  const { rows } = await tx.query<Source>(
    'select id, connector, network, account_id as "accountId", cursor from source where workspace_id = $1 and removed_at is null order by id',
    [tx.workspaceId],
  )
  return rows
}

/**
 * Takes or renews the lease of a source for 30 s; null where somebody else listens. A holder that no longer shows its
 * presence (see `presence.ts`) is dead, and its lease is free at once.
 */
export async function takeLease(
  tx: Tx,
  sourceId: string,
  holder: string,
): Promise<(Lease & { cursor: string | null }) | null> {
  const { rows } = await tx.query<{ fence: number; cursor: string | null }>(
    `update source
        set lease_fence = case when lease_holder = $3 and lease_until > now() then lease_fence else lease_fence + 1 end,
            lease_holder = $3, lease_until = now() + interval '30 seconds'
      where workspace_id = $1 and id = $2 and removed_at is null and case when lease_holder is null or lease_holder = $3 or lease_until < now() then true
                 else pg_try_advisory_xact_lock(hashtextextended('presence ' || lease_holder, 0)) end
  returning lease_fence as fence, cursor`,
    [tx.workspaceId, sourceId, holder],
  )
  return rows[0] ? { sourceId, ...rows[0] } : null
}

export async function dropLease(tx: Tx, lease: Lease): Promise<void> {
  await tx.query(
    'update source set lease_holder = null, lease_until = null where workspace_id = $1 and id = $2 and lease_fence = $3',
    [tx.workspaceId, lease.sourceId, lease.fence],
  )
}

/** Moves a source on, in the transaction that stored what it gave. False where another holds the lease by now. */
export async function moveCursor(tx: Tx, lease: Lease, cursor: string): Promise<boolean> {
  const { rows } = await tx.query<{ moved: boolean }>(
    `with before as (
       select id, failing_since from source
        where workspace_id = $1 and id = $2 and lease_fence = $3 and removed_at is null for update),
          moved as (
       update source set cursor = $4, heard_at = now(), failing_since = null, failing_why = null
         from before where source.workspace_id = $1 and source.id = before.id returning source.id),
          told as (
       insert into connection_event (workspace_id, source_id, code, since)
       select $1, moved.id, 'hears again', failing_since from moved join before on before.id = moved.id where failing_since is not null)
     select exists (select from moved) as moved`,
    [tx.workspaceId, lease.sourceId, lease.fence, cursor],
  )
  return rows[0]!.moved
}

/** Notes that a source cannot be heard, with the exact reason; since when stays as it was first seen. */
export async function noteDeaf(tx: Tx, sourceId: string, why: string): Promise<void> {
  await tx.query(
    `with before as (select id, failing_since from source where workspace_id = $1 and id = $2 and removed_at is null for update),
          told as (
       insert into connection_event (workspace_id, source_id, code, why)
       select $1, id, 'deaf', $3 from before where failing_since is null)
     update source set failing_since = coalesce(source.failing_since, now()), failing_why = $3
       from before where source.workspace_id = $1 and source.id = before.id`,
    [tx.workspaceId, sourceId, why],
  )
}

/** When anything was last heard, how many sources need a hand, and which have been deaf for ten seconds or more. */
export async function hearing(
  tx: Tx,
): Promise<{ heardAt: number | null; wrong: number; deaf: { network: string; why: string; since: number }[] }> {
  const { rows } = await tx.query<{
    heardAt: number | null
    wrong: boolean
    deaf: boolean
    network: string
    why: string
    since: number
  }>(
    kept(
      'hearing',
      `select heard_at as "heardAt", source.network, failing_why as why, failing_since as since,
              removed_at is null and (refused_since is not null or coalesce(failing_since < now() - interval '2 minutes', false)) as wrong,
              removed_at is null and coalesce(failing_since < now() - interval '10 seconds', false) as deaf
         from source left join account on account.workspace_id = source.workspace_id and account.id = source.account_id
        where source.workspace_id = $1 order by failing_since`,
      [tx.workspaceId],
    ),
  )
  const heard = rows.flatMap(({ heardAt }) => heardAt ?? [])
  return {
    heardAt: heard.length === 0 ? null : Math.max(...heard),
    wrong: rows.filter(({ wrong }) => wrong).length,
    deaf: rows.filter(({ deaf }) => deaf).map(({ network, why, since }) => ({ network, why, since })),
  }
}
