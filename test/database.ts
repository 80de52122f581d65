import { rmSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { makeRegistry } from '../src/connectors/registry.ts'
import type { Connector } from '../src/domain/connector.ts'
import type { Deps } from '../src/flow/deps.ts'
import { found } from '../src/flow/found.ts'
import { openLog } from '../src/runtime/log.ts'
import { openSecrets } from '../src/runtime/secret.ts'
import { openPool } from '../src/store/db.ts'
import { makePartitions } from '../src/store/partitions.ts'
import { acrossWorkspaces, type Db } from '../src/store/scope.ts'

/** A database of this test file's own, with the newest schema; gone after the file. */
async function freshDatabase(): Promise<{ db: Db; url: string; adminUrl: string }> {
  const admin = new pg.Client({ connectionString: inject('adminUrl') })
  await admin.connect()
  const name = `test_${randomBytes(6).toString('hex')}`
  await admin.query(`create database ${name} with template amends_template owner amends`)
  const withDatabase = (user: string) =>
    inject('adminUrl').replace(/^postgres(ql)?:\/\/[^/?]*\/[^?]*/, `postgres://${user}@localhost/${name}`)
  const url = withDatabase('amends')
  let over = false
  const pool = openPool(url, (error) => {
    if (!over) throw error
  })
  const db = { pool }
  await acrossWorkspaces(db, makePartitions)
  afterAll(async () => {
    over = true
    await pool.end()
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  })
  return { db, url, adminUrl: withDatabase('postgres') }
}

/** A desk without its doors: database, secrets and the networks that a test gives. */
export async function freshHouse(
  networks: readonly Connector[] = [],
): Promise<Deps & { url: string; adminUrl: string; workspaceId: string; agentId: string }> {
  const { db, url, adminUrl } = await freshDatabase()
  const keyFile = path.join(os.tmpdir(), `amends-test-${randomBytes(6).toString('hex')}.key`)
  const secrets = openSecrets(keyFile)
  afterAll(() => rmSync(keyFile, { force: true }))
  const registry = new Map([
    ...makeRegistry({ rehearsalBase: null }),
    ...networks.map((one) => [one.about.network, one] as const),
  ])
  const deps = { db, secrets, networks: registry, log: openLog('silent') }
  const founding = {
    company: 'Northwind Air',
    names: ['northwind', '@northwindair'],
    email: 'alex@northwind.example',
    agentName: 'Alex',
    passwordHash: null,
    demo: false,
  }
  return { ...deps, url, adminUrl, ...(await found(deps, founding)) }
}
