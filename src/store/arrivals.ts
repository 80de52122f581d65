import type { Tx } from './scope.ts'

export interface Arrival {
  readonly id: number
  readonly sourceId: string
  readonly connector: string
  readonly network: string
  readonly heardAt: number
  readonly raw: Buffer
  readonly history: boolean
}

/** Appends bytes as they came, in order. Committed together with the source's cursor: that is the promise of P1. */
export async function appendArrivals(
  tx: Tx,
  sourceId: string,
  raw: readonly Uint8Array[],
  history: boolean,
): Promise<void> {
  if (raw.length === 0) return
  await tx.query(
    `insert into arrival (workspace_id, source_id, raw, history)
     select $1, $2, line, $4 from unnest($3::bytea[]) with ordinality as heard (line, place) order by place`,
    [tx.workspaceId, sourceId, raw.map((bytes) => Buffer.from(bytes)), history],
  )
}

/** Only one drain of a workspace at a time, so that two batches never open two cases for one person. */
export async function lockDrain(tx: Tx): Promise<boolean> {
  const { rows } = await tx.query<{ got: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('drain ' || $1, 0)) as got`,
    [tx.workspaceId],
  )
  return rows[0]?.got ?? false
}

/** Waits for the drain of this workspace, and keeps it out until the transaction ends: two writers, one person. */
export async function holdDrain(tx: Tx): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('drain ' || $1, 0))`, [tx.workspaceId])
}

/** The oldest arrivals that wait to be drained. */
export async function waitingArrivals(tx: Tx, limit: number): Promise<Arrival[]> {
  const { rows } = await tx.query<Arrival>(
    `select arrival.id, source_id as "sourceId", source.connector, source.network, arrival.heard_at as "heardAt", raw, history
       from arrival join source on source.workspace_id = arrival.workspace_id and source.id = arrival.source_id
      where arrival.workspace_id = $1 and drained_at is null
      order by arrival.id limit $2`,
    [tx.workspaceId, limit],
  )
  return rows
}

export async function countWaiting(tx: Tx): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    'select count(*) as count from arrival where workspace_id = $1 and drained_at is null',
    [tx.workspaceId],
  )
  return rows[0]?.count ?? 0
}

/** Marks arrivals as drained, with what each was about. */
export async function markDrained(tx: Tx, drained: readonly { id: number; remoteId: string | null }[]): Promise<void> {
  await tx.query(
    `update arrival set drained_at = now(), remote_id = done.remote_id
       from unnest($2::bigint[], $3::text[]) as done (id, remote_id)
      where arrival.workspace_id = $1 and arrival.id = done.id and arrival.drained_at is null`,
    [tx.workspaceId, drained.map(({ id }) => id), drained.map(({ remoteId }) => remoteId)],
  )
}

/** Puts aside what could not be read, with its bytes and the reason. */
export async function park(tx: Tx, bad: readonly { arrival: Arrival; reason: string }[]): Promise<void> {
  if (bad.length === 0) return
  await tx.query(
    `insert into parked (workspace_id, id, source_id, heard_at, raw, reason)
     select arrival.workspace_id, arrival.id, arrival.source_id, arrival.heard_at, arrival.raw, bad.reason
       from unnest($2::bigint[], $3::text[]) as bad (id, reason)
       join arrival on arrival.workspace_id = $1 and arrival.id = bad.id
         on conflict do nothing`,
    [tx.workspaceId, bad.map(({ arrival }) => arrival.id), bad.map(({ reason }) => reason)],
  )
}

/** Blanks the bytes of what its author deleted, in the log too. */
export async function blankArrivals(tx: Tx, network: string, remoteIds: readonly string[]): Promise<void> {
  await tx.query(
    `update arrival set raw = ''
       from source
      where arrival.workspace_id = $1 and source.workspace_id = $1 and source.id = arrival.source_id
        and source.network = $2 and arrival.remote_id = any ($3)`,
    [tx.workspaceId, network, remoteIds],
  )
}
