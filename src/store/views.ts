import type { Filter } from '../domain/view/filter.ts'
import type { Tx } from './scope.ts'

export interface StoredView {
  readonly id: string
  readonly name: string
  readonly shared: boolean
  readonly madeBy: string
  readonly maker: string
  /** As it was stored: a part that is left out lets everything through. */
  readonly filter: unknown
}

const COLUMNS = `saved_view.id, saved_view.name, shared, made_by as "madeBy", agent.name as maker, filter`

/** The saved views of somebody: their own and everybody's, in their own order. */
export async function viewsOf(tx: Tx, agentId: string): Promise<StoredView[]> {
  const { rows } = await tx.query<StoredView>(
    `select ${COLUMNS}
       from saved_view
       join agent on agent.id = made_by
       left join view_order on view_order.workspace_id = saved_view.workspace_id and view_order.agent_id = $2
      where saved_view.workspace_id = $1 and removed_at is null and (shared or made_by = $2)
      order by array_position(view_order.views, saved_view.id), made_at, saved_view.id limit 200`,
    [tx.workspaceId, agentId],
  )
  return rows
}

/** A view, also one that was removed, or null. With `lock` nobody else changes it until the transaction ends. */
export async function viewById(tx: Tx, id: string, lock: boolean): Promise<(StoredView & { removed: boolean }) | null> {
  const { rows } = await tx.query<StoredView & { removed: boolean }>(
    `select ${COLUMNS}, removed_at is not null as removed
       from saved_view join agent on agent.id = made_by
      where saved_view.workspace_id = $1 and saved_view.id = $2 ${lock ? 'for update of saved_view' : ''}`,
    [tx.workspaceId, id],
  )
  return rows[0] ?? null
}

interface Kept {
  readonly id: string
  readonly name: string
  readonly shared: boolean
  readonly filter: Partial<Filter>
}

export async function addView(tx: Tx, agentId: string, { id, name, shared, filter }: Kept): Promise<void> {
  await tx.query(
    'insert into saved_view (workspace_id, id, made_by, name, shared, filter) values ($1, $2, $3, $4, $5, $6)',
    [tx.workspaceId, id, agentId, name, shared, JSON.stringify(filter)],
  )
}

export async function changeView(tx: Tx, { id, name, shared, filter }: Kept): Promise<void> {
  await tx.query('update saved_view set name = $3, shared = $4, filter = $5 where workspace_id = $1 and id = $2', [
    tx.workspaceId,
    id,
    name,
    shared,
    JSON.stringify(filter),
  ])
}

/** Takes a view out of every list, or puts it back. */
export async function removeView(tx: Tx, id: string, removed: boolean): Promise<void> {
  await tx.query(`update saved_view set removed_at = case when $3 then now() end where workspace_id = $1 and id = $2`, [
    tx.workspaceId,
    id,
    removed,
  ])
}

export async function orderViews(tx: Tx, agentId: string, ids: readonly string[]): Promise<void> {
  await tx.query(
    `insert into view_order (workspace_id, agent_id, views) values ($1, $2, $3)
         on conflict (workspace_id, agent_id) do update set views = excluded.views`,
    [tx.workspaceId, agentId, ids],
  )
}

/** What can be chosen in a filter: the networks that we listen to, and the languages that were heard lately. */
export async function heardIn(tx: Tx): Promise<{ networks: string[]; languages: string[] }> {
  const { rows: networks } = await tx.query<{ network: string }>(
    'select distinct network from source where workspace_id = $1 order by network',
    [tx.workspaceId],
  )
  const { rows: languages } = await tx.query<{ language: string }>(
    `select distinct language from (
       select triage.language from triage where workspace_id = $1 order by post_id desc limit 5000) lately
      where language ~ '^[a-z]{2,3}$' and language <> 'und' order by language`,
    [tx.workspaceId],
  )
  return { networks: networks.map(({ network }) => network), languages: languages.map(({ language }) => language) }
}
