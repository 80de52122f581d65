import path from 'node:path'
import { makeRegistry } from './connectors/registry.ts'
import type { Deps } from './flow/deps.ts'
import type { Config } from './runtime/config.ts'
import { openDataDir } from './runtime/data-dir.ts'
import { openLog, type Log } from './runtime/log.ts'
import { guardOutbound } from './runtime/outbound.ts'
import { PersonError } from './runtime/person-error.ts'
import { startPostgres } from './runtime/postgres/start-postgres.ts'
import { openSecrets } from './runtime/secret.ts'
import { openPlainPool, openPool, type Pool } from './store/db.ts'
import { migrate } from './store/migrate.ts'
import { makePartitions } from './store/partitions.ts'
import { acrossWorkspaces } from './store/scope.ts'

/** A house with its database open and up to date. */
export interface Open {
  readonly deps: Deps
  readonly log: Log
  readonly plain: Pool
  readonly url: string
  readonly dataDir: string
  /** From the call to a migrated database, in milliseconds. */
  readonly readyMs: number
  close(): Promise<void>
}

export interface Opening {
  readonly config: Config
  readonly checkout: string
  /** Where the make-believe network is mounted, as seen from this process. */
  readonly rehearsalBase: string
}

export async function openHouse({ config, checkout, rehearsalBase }: Opening): Promise<Open> {
  const began = performance.now()
  const log = openLog(config.logLevel)
  const { path: dataDir } = await openDataDir(config.dataDir.path, { checkout, explicit: config.dataDir.chosen })
  const embedded = config.databaseUrl ? null : await startPostgres({ dataDir, log })
  const url = config.databaseUrl ?? embedded!.url
  let closing = false
  // A server that ends because we were its last is no loss.
  const lost = (error: Error) =>
    closing || log.warn({ error: error.message }, 'a connection to the database broke; the pool makes another')
  const pool = openPool(url, lost)
  const plain = openPlainPool(url, lost)
  const close = async () => {
    closing = true
    await Promise.all([pool.end(), plain.end()])
    await embedded?.close()
  }
  try {
    await migrate(pool, plain)
    const db = { pool }
    await acrossWorkspaces(db, makePartitions)
    guardOutbound([...config.outboundAllow, new URL(rehearsalBase).host])
    const deps = { db, log, networks: makeRegistry({ rehearsalBase }), secrets: openSecrets(keyFile(config, dataDir)) }
    return { deps, log, plain, url, dataDir, readyMs: performance.now() - began, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** A key beside a database that lives elsewhere would be lost with this folder: then it must be chosen. */
function keyFile(config: Config, dataDir: string): string {
  if (config.secretKeyFile) return config.secretKeyFile
  if (!config.databaseUrl) return path.join(dataDir, 'secret.key')
  throw new PersonError(
    'DATABASE_URL is set and SECRET_KEY_FILE is not. Nothing was changed. Name a file that is backed up apart from the database: the key is made there.',
  )
}
