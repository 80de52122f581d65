import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { expect, it, onTestFinished, vi } from 'vitest'
import { killed, run, serverGone, tempDir } from '../../../test/postgres/processes.ts'
import { silent } from '../../../test/postgres/to-stderr.ts'
import { layoutOf } from './layout.ts'
import { readPostmaster } from './postmaster.ts'
import { startPostgres } from './start-postgres.ts'
import { until } from './until.ts'

const CYCLES = 6
// Every commit waits for the disk, and some disks are slow.
vi.setConfig({ testTimeout: 120_000 })

const linesOf = (file: string, cycle?: number): string[] =>
  (readText(file).match(/^\d+ \d+$/gm) ?? []).filter((line) => cycle === undefined || line.startsWith(`${cycle} `))

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // Nothing was acknowledged yet.
  }
}

/** Waits until this cycle has seen a good number of acknowledged commits. */
const written = (file: string, cycle: number): Promise<true | null> =>
  until(20_000, 5, () => linesOf(file, cycle).length >= 150)

async function expectNothingLost(dataDir: string, noted: string): Promise<void> {
  const postgres = await startPostgres({ dataDir, log: silent })
  onTestFinished(() => postgres.close())
  const client = new Client({ connectionString: postgres.adminUrl.replace('/postgres?', '/amends?') })
  await client.connect()
  const { rows } = await client.query<{ line: string }>(`select cycle || ' ' || line as line from written`)
  await client.query('create extension amcheck')
  await client.query(`select bt_index_check('written_pkey', true)`)
  await client.end()
  const kept = new Set(rows.map(({ line }) => line))
  const acknowledged = linesOf(noted)
  for (let cycle = 0; cycle < CYCLES; cycle += 1) expect(linesOf(noted, cycle).length).toBeGreaterThanOrEqual(150)
  expect(acknowledged.filter((line) => !kept.has(line))).toEqual([])
  console.info(`${acknowledged.length} acknowledged commits in ${CYCLES} cycles, none lost`)
}

it('loses no acknowledged commit to kill -9 of the desk', async () => {
  const dataDir = tempDir()
  const noted = path.join(tempDir(), 'noted')
  for (let cycle = 0; cycle < CYCLES; cycle += 1) {
    const writer = run('writer.ts', [dataDir, noted, String(cycle)])
    await writer.said
    expect(await written(noted, cycle)).toBe(true)
    await killed(writer)
    // Every other time the next one comes while the server is still going down.
    if (cycle % 2 === 0) await serverGone(dataDir)
  }
  await expectNothingLost(dataDir, noted)
})

it('loses no acknowledged commit to kill -9 of the server, and goes on by itself', async () => {
  const dataDir = tempDir()
  const noted = path.join(tempDir(), 'noted')
  const writer = run('writer.ts', [dataDir, noted, '0'])
  await writer.said
  const servers = new Set<number>()
  for (let cycle = 0; cycle < CYCLES; cycle += 1) {
    expect(await written(noted, cycle)).toBe(true)
    const server = readPostmaster(layoutOf(dataDir).cluster)?.pid ?? 0
    servers.add(server)
    writer.process.stdin?.write('next\n')
    await sleep(30)
    process.kill(server, 'SIGKILL')
    await until(10_000, 5, () => readPostmaster(layoutOf(dataDir).cluster)?.pid !== server)
  }
  expect(servers.size).toBe(CYCLES)
  await killed(writer)
  await expectNothingLost(dataDir, noted)
})

it('loses no acknowledged commit when desk and server are killed together', async () => {
  const dataDir = tempDir()
  const noted = path.join(tempDir(), 'noted')
  for (let cycle = 0; cycle < CYCLES; cycle += 1) {
    const writer = run('writer.ts', [dataDir, noted, String(cycle)])
    await writer.said
    expect(await written(noted, cycle)).toBe(true)
    process.kill(readPostmaster(layoutOf(dataDir).cluster)?.pid ?? 0, 'SIGKILL')
    await killed(writer)
  }
  await expectNothingLost(dataDir, noted)
})
