import type pg from 'pg'
import { at, kept } from './db.ts'
import type { Across, Tx } from './scope.ts'

export type Noun =
  | 'case'
  | 'obligation'
  | 'mention'
  | 'reply'
  | 'draft'
  | 'source'
  | 'judge'
  | 'query'
  | 'playbook'
  | 'team'
  | 'person'
  | 'writing'
  | 'view'
  /** Somebody of us is called otherwise: it may stand anywhere. */
  | 'name'

export interface FeedLine {
  /** `<xid>.<id>`: where to go on after this line. */
  readonly position: string
  readonly noun: Noun
  readonly id: string
}

const CHANNEL = 'amends_change'
/** A trigger says which session was ended, whatever ended it. */
const ENDED = 'amends_session_ended'

/** Writes what changed, in the transaction that changed it, and wakes whoever looks on once it is committed. */
export async function tell(tx: Tx, lines: readonly { noun: Noun; id: string }[]): Promise<void> {
  if (lines.length === 0) return
  await tx.query(
    `insert into change (workspace_id, noun, noun_id)
     select distinct $1::uuid, noun, id from unnest($2::text[], $3::uuid[]) as line (noun, id)`,
    [tx.workspaceId, lines.map(({ noun }) => noun), lines.map(({ id }) => id)],
  )
  await tx.query('select pg_notify($1, $2)', [CHANNEL, tx.workspaceId])
}

/**
 * Lines after `position`, oldest first. Only transactions older than every one still running are shown, so that a row
 * committed late is never skipped; `held` tells that there are others, which wait for those.
 */
export async function readFeed(
  tx: Tx,
  position: string,
  limit: number,
): Promise<{ lines: readonly FeedLine[]; held: boolean }> {
  const [xid = '0', id = '0'] = position.split('.')
  const { rows } = await tx.query<FeedLine & { settled: boolean }>(
    kept(
      'feed',
      `select xid::text || '.' || id as position, noun, noun_id as id, xid < pg_snapshot_xmin(pg_current_snapshot()) as settled
         from change
        where workspace_id = $1 and (xid, id) > ($2::text::xid8, $3::bigint)
        order by change.xid, change.id limit $4`,
      [tx.workspaceId, xid, id, limit],
    ),
  )
  const open = rows.findIndex(({ settled }) => !settled)
  return { lines: open === -1 ? rows : rows.slice(0, open), held: open !== -1 }
}

export const changesAfter = async (tx: Tx, position: string, limit: number): Promise<readonly FeedLine[]> =>
  (await readFeed(tx, position, limit)).lines

/** Where the feed ends now: a new reader begins here. */
export async function feedEnd(tx: Tx): Promise<string> {
  const { rows } = await tx.query<{ position: string }>(
    `select (pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1) || '.' || 9223372036854775807 as position`,
  )
  return rows[0]!.position
}

/** True where lines after `position` were trimmed: the reader must start over. */
export async function feedIsTrimmed(tx: Tx, position: string): Promise<boolean> {
  const [xid = '0'] = position.split('.')
  const { rows } = await tx.query<{ trimmed: boolean }>(
    'select feed_floor >= $2::text::xid8 as trimmed from workspace where id = $1',
    [tx.workspaceId, xid],
  )
  return rows[0]!.trimmed
}

/** The feed is kept for 7 days. */
export async function trimFeed(tx: Tx): Promise<void> {
  await tx.query(
    `with gone as (delete from change where workspace_id = $1 and at < now() - interval '7 days' returning xid)
     update workspace set feed_floor = gone.xid from (select xid from gone order by xid desc limit 1) gone where id = $1`,
    [tx.workspaceId],
  )
}

export interface Hears {
  /** Something changed in a workspace. */
  readonly woken: (workspaceId: string) => void
  readonly sessionEnded: (sessionId: string) => void
}

/** Tells what it hears until the client ends. It only wakes: whoever must not miss it asks as well. */
export async function listenForChanges(client: pg.Client, hears: Hears): Promise<void> {
  client.on('notification', ({ channel, payload }) => {
    if (!payload) return
    if (channel === ENDED) hears.sessionEnded(payload)
    else hears.woken(payload)
  })
  await client.query(`listen ${CHANNEL}; listen ${ENDED}`)
}

export async function databaseNow(tx: Tx | Across): Promise<number> {
  return (await tx.query<{ now: number }>('select clock_timestamp() as now')).rows[0]!.now
}

/** When the day began that it now is on the company's walls. */
export async function dayBegan(tx: Tx, zone: string): Promise<Date> {
  const { rows } = await tx.query<{ began: number }>(`select date_trunc('day', now(), $1) as began`, [zone])
  return at(rows[0]!.began)
}
