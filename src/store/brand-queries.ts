import type { Tx } from './scope.ts'

export interface StoredQuery {
  readonly id: string
  readonly name: string
  readonly text: string
}

export async function addQuery(tx: Tx, query: StoredQuery): Promise<void> {
  await tx.query('insert into brand_query (workspace_id, id, name, text) values ($1, $2, $3, $4)', [
    tx.workspaceId,
    query.id,
    query.name,
    query.text,
  ])
}

export async function queries(tx: Tx): Promise<StoredQuery[]> {
  return (
    await tx.query<StoredQuery>('select id, name, text from brand_query where workspace_id = $1 order by id', [
      tx.workspaceId,
    ])
  ).rows
}
