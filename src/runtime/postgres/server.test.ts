import { existsSync, lstatSync, readFileSync, readdirSync, readlinkSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isRoot, makeDir, rowsOf } from '../../../test/postgres/processes.ts'
import { silent } from '../../../test/postgres/to-stderr.ts'
import { layoutOf } from './layout.ts'
import { serverProcesses } from './leftovers.ts'
import { type Postgres, startPostgres } from './start-postgres.ts'

const place = makeDir()
let postgres: Postgres
beforeAll(async () => {
  postgres = await startPostgres({ dataDir: place.dir, log: silent, settings: { fsync: 'off' } })
})
afterAll(async () => {
  await postgres.close()
  await place.remove()
})

it('makes superuser connections for tests, and none for the desk', async () => {
  const { adminUrl, url } = postgres
  await expect(rowsOf(url, 'create database other')).rejects.toThrow('permission denied')
  await rowsOf(adminUrl, 'create database other')
  await expect(rowsOf(url, 'create role other superuser')).rejects.toThrow('permission denied')
})

it('keeps what it does not own to itself', async () => {
  const { cluster, pipe, run: runDir, log } = layoutOf(place.dir)
  expect(statSync(cluster).mode & 0o777).toBe(0o700)
  expect([runDir, pipe, log].map((file) => statSync(file).mode & 0o077)).toEqual([0, 0, 0])
  expect([runDir, pipe, log].map((file) => statSync(file).uid)).toEqual([
    process.getuid?.(),
    process.getuid?.(),
    process.getuid?.(),
  ])
})

it.runIf(existsSync('/proc/self/fd'))('lets no PostgreSQL process hold the pipe', async () => {
  const { cluster, pipe } = layoutOf(place.dir)
  const open = serverProcesses(cluster).flatMap((pid) =>
    readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`)),
  )
  expect(open.length).toBeGreaterThan(10)
  expect(open).not.toContain(pipe)
})

it('logs nothing of what a statement says', async () => {
  const { url } = postgres
  await expect(rowsOf(url, `select 'Jane was cheated'::integer`)).rejects.toThrow('Jane was cheated')
  const text = readFileSync(layoutOf(place.dir).log, 'utf8')
  expect(text).toContain('ready to accept connections')
  expect(text).not.toContain('cheated')
})

it.runIf(isRoot)('never runs PostgreSQL as root, and gives it nothing but its own folder', async () => {
  const owned = readdirSync(place.dir).filter((name) => lstatSync(path.join(place.dir, name)).uid !== 0)
  expect(owned).toEqual(['pg'])
  for (const pid of serverProcesses(layoutOf(place.dir).cluster)) expect(statSync(`/proc/${pid}`).uid).not.toBe(0)
})
