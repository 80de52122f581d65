import type { Client, Pool } from './db.ts'

declare const scoped: unique symbol
declare const unscoped: unique symbol

/** A transaction inside one workspace: its rows, and no others, are there. */
export type Tx = Client & { readonly [scoped]: true; readonly workspaceId: string }

/** A transaction in no workspace: sign-in tables, the queue and migrations; a company's rows are not there. */
export type Across = Client & { readonly [unscoped]: true }

export interface Db {
  readonly pool: Pool
}

/** Runs `act` in a transaction that sees the rows of one workspace. Anything thrown rolls it back. */
export function inWorkspace<T>(db: Db, workspaceId: string, act: (tx: Tx) => Promise<T>): Promise<T> {
  return transaction(db, async (client) => {
    await client.query(`select set_config('amends.workspace', $1, true)`, [workspaceId])
    return act(Object.assign(client, { workspaceId }) as unknown as Tx)
  })
}

/** Runs `act` in a transaction that sees no company's rows. */
export function acrossWorkspaces<T>(db: Db, act: (tx: Across) => Promise<T>): Promise<T> {
  return transaction(db, (client) => act(client as Across))
}

/** Goes on inside one workspace, in a transaction that began in none: founding and signing in make rows on both sides. */
export async function enterWorkspace(tx: Across, workspaceId: string): Promise<Tx> {
  await tx.query(`select set_config('amends.workspace', $1, true)`, [workspaceId])
  return Object.assign(tx, { workspaceId }) as unknown as Tx
}

async function transaction<T>(db: Db, act: (client: Client) => Promise<T>): Promise<T> {
  const client = await db.pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    const result = await act(client)
    await client.query('commit')
    return result
  } catch (error) {
    // A connection that cannot even roll back is thrown away with the error that it died of.
    await client.query('rollback').catch((failure: Error) => (broken = failure))
    throw error
  } finally {
    client.release(broken)
  }
}
