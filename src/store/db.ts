import pg from 'pg'

export type Pool = pg.Pool
export type Client = pg.PoolClient

const TIMESTAMPTZ = 1184
const BIGINT = 20

const toDate: (text: string) => Date = pg.types.getTypeParser(TIMESTAMPTZ)

/** Times come out as epoch milliseconds, and counts as numbers: nothing of ours comes near 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === TIMESTAMPTZ) return (text: string) => toDate(text).getTime()
    if (oid === BIGINT) return Number
    return pg.types.getTypeParser(oid, format ?? 'text')
  },
}

/** A pool on `url`. A connection that dies is reported to `lost` and replaced; it never ends the process. */
export function openPool(url: string, lost: (error: Error) => unknown): Pool {
  return quiet(new pg.Pool({ connectionString: url, max: 8, types, pipeline: true, idleTimeoutMillis: 30_000 }), lost)
}

/** A pool with the driver's own types, for the queue's library. */
export function openPlainPool(url: string, lost: (error: Error) => unknown): Pool {
  return quiet(new pg.Pool({ connectionString: url, max: 6 }), lost)
}

function quiet(pool: Pool, lost: (error: Error) => unknown): Pool {
  pool.on('error', lost)
  pool.on('connect', (client) => client.on('error', lost))
  return pool
}

/**
 * A question that each connection prepares once: for what is asked at every step of a hand. Its plan may be one for any
 * values, so it must not say "where $1 is null or": planning costs more than such a question does.
 */
export const kept = (name: string, text: string, values: unknown[]): pg.QueryConfig => ({ name, text, values })

/** One client of its own, outside the pool, for LISTEN. */
export function openListener(url: string): pg.Client {
  return new pg.Client({ connectionString: url, keepAlive: true })
}

/** Milliseconds to what the driver sends as `timestamptz`. */
export const at = (instant: number): Date => new Date(instant)

/** The server's version, as it says it: `18.4`. */
export async function serverVersion(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ server_version: string }>('show server_version')
  return rows[0]!.server_version
}

/** Whether the database answers within two seconds. */
export async function databaseAnswers(pool: Pool): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, 2_000, false).unref())
  const answer = pool.query('select 1').then(
    () => true,
    () => false,
  )
  return Promise.race([answer, late])
}
