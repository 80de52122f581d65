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
  return transaction(
    db,
    (client) => act(Object.assign(client, { workspaceId }) as unknown as Tx),
    (client) => client.query(`select set_config('amends.workspace', $1, true)`, [workspaceId]),
  )
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

/**
 * The transaction begins, and enters its scope, on the way to its first question: the connection takes one after the
 * other without waiting for answers. Where the beginning fails, so does everything after it.
 */
async function transaction<T>(
  db: Db,
  act: (client: Client) => Promise<T>,
  enter: (client: Client) => Promise<unknown> = () => Promise.resolve(),
): Promise<T> {
  const client = await db.pool.connect()
  let broken: Error | undefined
  try {
    const [, , result] = await together([client.query('begin'), enter(client), act(client)])
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

/**
 * Questions that do not wait for one another's answers: one journey for all of them. A failure is thrown once all have
 * ended, so that none is still under way when the transaction is over.
 */
export async function together<const Asked extends readonly unknown[]>(
  asked: Asked,
): Promise<{ -readonly [At in keyof Asked]: Awaited<Asked[At]> }> {
  const ended = await Promise.allSettled(asked)
  const failed = ended.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
  return ended.map((one) => (one as PromiseFulfilledResult<unknown>).value) as never
}
