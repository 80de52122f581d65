import type pg from 'pg'
import type { Db } from '../src/store/scope.ts'

/** A database on which somebody stops before their nth statement, until they may go on. */
interface Stopped {
  readonly db: Db
  /** They stand there; never where they ask less. */
  readonly reached: Promise<unknown>
  goOn(): void
  /** What PostgreSQL ended because it stood in somebody's way. */
  readonly deadlocks: Error[]
}

function stopped(pool: pg.Pool, before: number): Stopped {
  let asked = 0
  const stand = Promise.withResolvers<unknown>()
  const way = Promise.withResolvers<unknown>()
  const deadlocks: Error[] = []
  const watched = (client: pg.PoolClient): pg.PoolClient =>
    new Proxy(client, {
      get(target, name) {
        const found: unknown = Reflect.get(target, name, target)
        if (name !== 'query') return typeof found === 'function' ? found.bind(target) : found
        return async (...question: [string]) => {
          asked += 1
          if (asked >= before) stand.resolve(null)
          if (asked >= before) await way.promise
          return target.query(...question).catch((error: Error & { code?: string }) => {
            if (error.code === '40P01') deadlocks.push(error)
            throw error
          })
        }
      },
    })
  const connect = async () => watched(await pool.connect())
  const db = { pool: { connect } as unknown as pg.Pool }
  return { db, reached: stand.promise, goOn: () => way.resolve(null), deadlocks }
}

/**
 * Two hands at once: the first stops before its nth statement, the second goes until it is done or waits for the first,
 * and then the first goes on. Gives what each ended with, and the deadlocks that PostgreSQL broke.
 */
export async function atOnce(
  pool: pg.Pool,
  first: (db: Db) => Promise<unknown>,
  second: (db: Db) => Promise<unknown>,
  before: number,
): Promise<{ ended: PromiseSettledResult<unknown>[]; deadlocks: Error[]; stoodThere: boolean }> {
  const one = stopped(pool, before)
  const other = stopped(pool, Number.POSITIVE_INFINITY)
  const going = first(one.db)
  const stoodThere = await Promise.race([
    one.reached.then(() => true),
    going.then(
      () => false,
      () => false,
    ),
  ])
  const follows = second(other.db)
  await Promise.race([follows.catch(() => null), waits(pool, follows)])
  one.goOn()
  const ended = await Promise.allSettled([going, follows])
  return { ended, deadlocks: [...one.deadlocks, ...other.deadlocks], stoodThere }
}

/** Until anybody in this database waits for a lock, by whichever connection, or the work has ended. */
async function waits(pool: pg.Pool, work: Promise<unknown>): Promise<void> {
  const ended = work.then(
    () => true,
    () => true,
  )
  for (;;) {
    const { rowCount } = await pool.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (rowCount !== 0 || (await Promise.race([ended, Promise.resolve(false)]))) return
  }
}
