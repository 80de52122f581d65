import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { runMigrations } from 'graphile-worker'
import { PersonError } from '../runtime/person-error.ts'
import type { Pool } from './db.ts'

const folder = path.join(import.meta.dirname, 'migrations')

/** Any number will do, as long as every process takes the same. */
const LOCK = 4_280_001

/** The numbered files, in order. They never change once they are out; a correction is a new file. */
const files = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()

export const schemaVersion = (): number => files().length

/**
 * Brings the database to the newest schema, the queue's tables too, one process at a time. A schema newer than this
 * program is refused: an old program would not keep what the new one promised.
 */
export async function migrate(pool: Pool, plain: Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(
      'create table if not exists migration (number integer primary key, name text not null, at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ number: number }>('select coalesce(max(number), 0) as number from migration')
    const done = rows[0]?.number ?? 0
    if (done > files().length) throw newer(done)
    for (const [index, name] of files().entries()) if (index + 1 > done) await apply(client, index + 1, name)
    await runMigrations({ pgPool: plain })
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]).finally(() => client.release())
  }
}

async function apply(
  client: { query: (text: string, values?: unknown[]) => Promise<unknown> },
  number: number,
  name: string,
): Promise<void> {
  await client.query('begin')
  try {
    await client.query(readFileSync(path.join(folder, name), 'utf8'))
    await client.query('insert into migration (number, name) values ($1, $2)', [number, name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

const newer = (found: number) =>
  new PersonError(
    `This data was last used by a newer Amends (schema ${found}; this one knows ${files().length}). ` +
      `Nothing was changed. Start the newer version, or give this one another folder: DATA_DIR=/path npm start`,
  )
