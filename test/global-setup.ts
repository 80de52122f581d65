import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '../src/runtime/postgres/start-postgres.ts'
import { openPlainPool, openPool } from '../src/store/db.ts'
import { migrate } from '../src/store/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string
  }
}

const fail = (error: Error) => {
  throw error
}
const log = { info: () => undefined, warn: console.warn, error: console.error }

/** One real PostgreSQL for the whole run (or the one of TEST_DATABASE), and a migrated database that each test file copies. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { adminUrl, url, close } = process.env.TEST_DATABASE ? theirs(process.env.TEST_DATABASE) : await ours()
  const pools = [openPool(url, fail), openPlainPool(url, fail)] as const
  await migrate(...pools)
  await Promise.all(pools.map((pool) => pool.end()))
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  await admin.query('create database amends_template with template amends owner amends is_template true')
  await admin.end()
  project.provide('adminUrl', adminUrl)
  return close
}

interface Server {
  readonly adminUrl: string
  readonly url: string
  readonly close: () => Promise<void>
}

const theirs = (adminUrl: string): Server => ({
  adminUrl,
  url: adminUrl.replace('postgres@', 'amends@').replace('/postgres?', '/amends?'),
  close: () => Promise.resolve(),
})

async function ours(): Promise<Server> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'amends-test-'))
  await chmod(dataDir, 0o755)
  const postgres = await startPostgres({ dataDir, log, settings: { fsync: 'off', max_connections: '100' } })
  const close = async () => {
    await postgres.close()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { adminUrl: postgres.adminUrl, url: postgres.url, close }
}
