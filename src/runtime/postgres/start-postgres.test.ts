import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import {
  giveTo,
  isRoot,
  killed,
  processesNaming,
  rowsOf,
  run,
  serverGone,
  tempDir,
} from '../../../test/postgres/processes.ts'
import { silent } from '../../../test/postgres/to-stderr.ts'
import { PersonError } from '../person-error.ts'
import { layoutOf } from './layout.ts'
import { answersSignal } from './living.ts'
import { serverProcesses } from './leftovers.ts'
import { readPostmaster } from './postmaster.ts'
import { startPostgres } from './start-postgres.ts'
import { until } from './until.ts'

const NOBODY = 65_534
const quick = { fsync: 'off' }

async function start(dataDir: string, settings: Record<string, string> = quick) {
  const postgres = await startPostgres({ dataDir, log: silent, settings })
  onTestFinished(() => postgres.close())
  return postgres
}

const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof PersonError)) throw new Error('no PersonError', { cause: error })
  return error.message
}

it('gives an ordinary role that owns its database, and keeps what was written', async () => {
  const dataDir = tempDir()
  const postgres = await start(dataDir, {})
  expect(postgres.startedHere).toBe(true)
  const [role] = await rowsOf(postgres.url, 'select * from pg_roles where rolname = current_user')
  expect(role).toMatchObject({
    rolname: 'amends',
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolreplication: false,
  })
  const [made] = await rowsOf(
    postgres.url,
    `select current_database() as name, pg_get_userbyid(datdba) as owner, pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale,
            current_setting('data_checksums') as checksums, current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit, current_setting('listen_addresses') as listens
     from pg_database where datname = current_database()`,
  )
  expect(made).toEqual({
    name: 'amends',
    owner: 'amends',
    encoding: 'UTF8',
    provider: 'b',
    locale: 'C.UTF-8',
    checksums: 'on',
    fsync: 'on',
    commit: 'on',
    listens: '',
  })
  await rowsOf(
    postgres.url,
    'create extension pg_trgm; create extension unaccent; create table kept as select 7 as seven',
  )
  await postgres.close()
  expect(serverProcesses(layoutOf(dataDir).cluster)).toEqual([])
  const again = await start(dataDir)
  expect(await rowsOf(again.url, 'select seven from kept')).toEqual([{ seven: 7 }])
})

it('works below a path that is too long for a socket, at an address that stays', async () => {
  const outer = tempDir()
  const dataDir = path.join(outer, 'a long name, with % and ü '.repeat(4), 'deeper')
  mkdirSync(dataDir, { recursive: true })
  expect(Buffer.byteLength(dataDir)).toBeGreaterThan(107)
  const { cluster, socketNote } = layoutOf(dataDir)
  const postgres = await start(dataDir)
  const socketDir = readFileSync(socketNote, 'utf8')
  expect(statSync(socketDir).mode & 0o777).toBe(0o700)
  const { url } = await run('holder.ts', [dataDir]).said
  expect(url).toBe(postgres.url)
  const server = readPostmaster(cluster)?.pid ?? 0
  process.kill(server, 'SIGKILL')
  const rows = await until(10_000, 50, () => rowsOf(postgres.url, 'select 1 as one').catch(() => null))
  expect(rows).toEqual([{ one: 1 }])
  expect(readPostmaster(cluster)?.pid).not.toBe(server)
})

it('removes the short socket folder when the server goes', async () => {
  const dataDir = path.join(tempDir(), 'x'.repeat(100))
  mkdirSync(dataDir)
  const postgres = await start(dataDir)
  const socketDir = readFileSync(layoutOf(dataDir).socketNote, 'utf8')
  await postgres.close()
  expect(await until(5000, 10, () => !existsSync(socketDir))).toBe(true)
})

it.runIf(existsSync('/proc'))('is not misled by an initdb that was killed half-way', async () => {
  const dataDir = tempDir()
  const half = (): string | undefined => readdirSync(dataDir).find((name) => name.startsWith('pg.tmp-'))
  const child = run('holder.ts', [dataDir])
  await until(10_000, 2, () => half() !== undefined && readdirSync(path.join(dataDir, half() ?? '')).length > 3)
  await killed(child)
  expect(half()).toBeDefined()
  // initdb lives on without its parent and starts servers of its own: all of them go, until none names the folder.
  await until(10_000, 20, () => {
    const left = processesNaming(half() ?? '', 'native/bin')
    for (const pid of left) if (answersSignal(pid)) process.kill(pid, 'SIGKILL')
    return left.length === 0
  })
  let server = await start(dataDir)
  expect(await rowsOf(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
  // What an orphan of initdb wrote after the sweep goes with a later start.
  for (let turn = 0; turn < 20 && half() !== undefined; turn += 1) {
    await server.close()
    server = await start(dataDir)
  }
  expect(half()).toBeUndefined()
})

it.runIf(isRoot)('runs as an ordinary user, as that user', async () => {
  const dataDir = tempDir()
  chmodSync(dataDir, 0o700)
  giveTo(dataDir, NOBODY)
  const child = run('holder.ts', [dataDir], NOBODY)
  const { server, startedHere } = await child.said
  expect(startedHere).toBe(true)
  expect(statSync(`/proc/${String(server)}`).uid).toBe(NOBODY)
  await killed(child)
  expect(await serverGone(dataDir)).toBe(true)
})

it('says what PostgreSQL said when it does not start, and starts once that is mended', async () => {
  const dataDir = tempDir()
  const message = await refusal(startPostgres({ dataDir, log: silent, settings: { ...quick, shared_buffers: 'much' } }))
  expect(message).toContain('shared_buffers')
  expect(message).toContain(layoutOf(dataDir).log)
  await start(dataDir)
})

it('refuses a database of another PostgreSQL, and leaves it as it is', async () => {
  const dataDir = tempDir()
  const first = await start(dataDir)
  await first.close()
  const file = path.join(layoutOf(dataDir).cluster, 'PG_VERSION')
  writeFileSync(file, '99\n')
  const message = await refusal(startPostgres({ dataDir, log: silent }))
  expect(message).toContain('PostgreSQL 99')
  expect(message).toContain('Use the newer Amends')
  expect(readFileSync(file, 'utf8')).toBe('99\n')
})

it.runIf(isRoot)('says so when the PostgreSQL user may not enter the folder', async () => {
  const home = tempDir()
  chmodSync(home, 0o700)
  mkdirSync(path.join(home, 'desk'))
  const message = await refusal(startPostgres({ dataDir: path.join(home, 'desk'), log: silent }))
  expect(message).toMatch(/may not enter/)
})

it.runIf(existsSync('/proc'))(
  'is not misled by lock files of PostgreSQL whose number is now another process',
  async () => {
    const dataDir = tempDir()
    const first = await start(dataDir)
    await first.close()
    const { cluster } = layoutOf(dataDir)
    // A process of the same user, or PostgreSQL would not mind it.
    const { server: stranger } = await run('holder.ts', [tempDir()]).said
    for (const name of ['postmaster.pid', '.s.PGSQL.5432.lock']) {
      writeFileSync(path.join(cluster, name), `${String(stranger)}\n${cluster}\n1\n5432\n${cluster}\n\n0 0\nready\n`)
      if (isRoot) execFileSync('chown', ['--reference', cluster, path.join(cluster, name)])
    }
    const { url } = await start(dataDir)
    expect(await rowsOf(url, 'select 1 as one')).toEqual([{ one: 1 }])
  },
)
