import type { Tx } from './scope.ts'

export interface StoredQuery {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly version: number
  readonly changedAt: number
  /** Who changed it last; null where the desk was founded with it. */
  readonly changedBy: string | null
}

export interface NewQuery {
  readonly id: string
  readonly name: string
  readonly text: string
}

export async function addQuery(tx: Tx, query: NewQuery, agentId: string | null = null): Promise<void> {
  await tx.query('insert into brand_query (workspace_id, id, name, text, changed_by) values ($1, $2, $3, $4, $5)', [
    tx.workspaceId,
    query.id,
    query.name,
    query.text,
    agentId,
  ])
}

/** The new version; null where somebody else changed the query since `version`. */
export async function changeQuery(
  tx: Tx,
  query: NewQuery & { readonly version: number },
  agentId: string,
): Promise<number | null> {
  const { rows } = await tx.query<{ version: number }>(
    `update brand_query set name = $3, text = $4, version = version + 1, changed_at = now(), changed_by = $5
      where workspace_id = $1 and id = $2 and version = $6
  returning version`,
    [tx.workspaceId, query.id, query.name, query.text, agentId, query.version],
  )
  return rows[0]?.version ?? null
}

/** Takes a query away, if it is still as it was at `version`. True where it is gone. */
export async function removeQuery(tx: Tx, id: string, version: number): Promise<boolean> {
  const { rowCount } = await tx.query('delete from brand_query where workspace_id = $1 and id = $2 and version = $3', [
    tx.workspaceId,
    id,
    version,
  ])
  return rowCount === 1
}

export async function queries(tx: Tx): Promise<StoredQuery[]> {
  const { rows } = await tx.query<StoredQuery>(
    `select brand_query.id, brand_query.name, brand_query.text, version, changed_at as "changedAt", agent.name as "changedBy"
       from brand_query left join agent on agent.id = brand_query.changed_by
      where brand_query.workspace_id = $1 order by brand_query.id`,
    [tx.workspaceId],
  )
  return rows
}
