import type { Tx } from './scope.ts'

/** How far a file was brought in before, or 0. One that ended begins anew. */
export async function beginImport(tx: Tx, key: string, name: string): Promise<number> {
  const { rows } = await tx.query<{ done: number }>(
    `insert into file_import (workspace_id, key, name) values ($1, $2, $3)
         on conflict (workspace_id, key) do update
            set name = excluded.name, ended_at = null,
                done = case when file_import.ended_at is null then file_import.done else 0 end,
                began_at = case when file_import.ended_at is null then file_import.began_at else now() end
  returning done`,
    [tx.workspaceId, key, name],
  )
  return rows[0]!.done
}

/** Moves on, in the transaction that stored what came before. */
export async function moveImport(tx: Tx, key: string, done: number): Promise<void> {
  await tx.query('update file_import set done = $3 where workspace_id = $1 and key = $2', [tx.workspaceId, key, done])
}

export async function endImport(tx: Tx, key: string): Promise<void> {
  await tx.query('update file_import set ended_at = now() where workspace_id = $1 and key = $2', [tx.workspaceId, key])
}
