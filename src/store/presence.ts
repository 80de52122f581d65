import type pg from 'pg'
import { openListener } from './db.ts'
import { listenForChanges, type Hears } from './feed.ts'
import type { Across } from './scope.ts'

/**
 * Shows the others that a process is alive: one connection that holds an advisory lock for each name it goes by, and
 * that hears of changes. When the process dies, however it dies, the server drops the locks, and whoever finds a name
 * without its lock knows.
 */
export interface Presence {
  /** Shows one more name: a listener, or a worker of the queue. */
  show(name: string): Promise<unknown>
  close(): Promise<void>
}

export async function showPresence(url: string, hears: Hears, failed: (error: Error) => void): Promise<Presence> {
  const names = new Set<string>()
  let closed = false
  let client = await connect()
  // A connection takes one question at a time.
  let turn: Promise<unknown> = Promise.resolve()

  async function connect(): Promise<pg.Client> {
    const next = openListener(url)
    next.on('error', failed)
    await next.connect()
    await listenForChanges(next, hears)
    for (const name of names) await lock(next, name)
    next.on('end', () => void again())
    return next
  }

  async function again(): Promise<void> {
    if (closed) return
    await new Promise((resolve) => setTimeout(resolve, 500))
    try {
      client = await connect()
    } catch (error) {
      failed(error as Error)
      await again()
    }
  }

  return {
    show(name) {
      names.add(name)
      turn = turn.then(() => lock(client, name)).catch(failed)
      return turn
    },
    async close() {
      closed = true
      await client.end()
    },
  }
}

const lock = (client: pg.Client, name: string) =>
  client.query(`select pg_advisory_lock(hashtextextended('presence ' || $1, 0))`, [name])

/** Gives back the jobs of workers that are no longer there, so that nothing waits for the dead. */
export async function freeDeadWorkers(tx: Across): Promise<string[]> {
  const { rows } = await tx.query<{ name: string }>(
    `select name from (select distinct locked_by as name from graphile_worker.jobs where locked_by is not null) held
      where pg_try_advisory_xact_lock(hashtextextended('presence ' || name, 0))`,
  )
  const dead = rows.map(({ name }) => name)
  if (dead.length > 0) await tx.query('select graphile_worker.force_unlock_workers($1::text[])', [dead])
  return dead
}
