import { execFileSync, spawn } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { expect, it, onTestFinished, vi } from 'vitest'
import { killed, processesNaming, run, serverGone, tempDir } from '../../../test/postgres/processes.ts'
import { silent } from '../../../test/postgres/to-stderr.ts'
import { confirm, openPipe, release } from './hold.ts'
import { layoutOf } from './layout.ts'
import { serverProcesses } from './leftovers.ts'
import { readPostmaster } from './postmaster.ts'
import { type Postgres, startPostgres } from './start-postgres.ts'
import { until } from './until.ts'

const settings = { fsync: 'off' }
// Many starts, of which a busy machine makes a long row.
vi.setConfig({ testTimeout: 90_000 })

async function start(dataDir: string): Promise<Postgres> {
  const postgres = await startPostgres({ dataDir, log: silent, settings })
  onTestFinished(() => postgres.close())
  return postgres
}

/** The number of the server process behind the address, as the server itself tells it. */
async function serverBehind(url: string): Promise<string> {
  const client = new Client({ connectionString: url })
  client.on('error', () => {}) // A test may kill the server under it.
  await client.connect()
  const { rows } = await client.query<{ began: string }>('select pg_postmaster_start_time()::text as began')
  await client.end()
  return rows[0]?.began ?? ''
}

const serverAfter = (url: string, before: string): Promise<string | null> =>
  until(10_000, 50, async () => {
    const now = await serverBehind(url).catch(() => null)
    return now !== before && now
  })

it('serves several processes, and goes with the last, by kill -9 too', async () => {
  const dataDir = tempDir()
  const [first, second, third] = [run('holder.ts', [dataDir]), run('holder.ts', [dataDir]), run('holder.ts', [dataDir])]
  const said = await Promise.all([first.said, second.said, third.said])
  expect(said.filter(({ startedHere }) => startedHere)).toHaveLength(1)
  expect(new Set(said.map(({ server }) => server)).size).toBe(1)
  const url = String(said[0]?.url)
  const before = await serverBehind(url)

  const starter = [first, second, third].find((_, at) => said[at]?.startedHere) ?? first
  const [leaver, last] = [first, second, third].filter((one) => one !== starter)
  await killed(starter)
  await sleep(300)
  expect(await serverBehind(url)).toBe(before)
  leaver?.process.stdin?.end()
  await leaver?.gone
  await sleep(300)
  expect(await serverBehind(url)).toBe(before)
  last?.process.kill('SIGKILL')
  expect(await serverGone(dataDir)).toBe(true)
})

it('does not make a leaver wait for those who stay', async () => {
  const dataDir = tempDir()
  const [stays, leaves] = [await start(dataDir), await start(dataDir)]
  const before = performance.now()
  await leaves.close()
  expect(performance.now() - before).toBeLessThan(500)
  expect(await serverBehind(stays.url)).toMatch(/\d/)
})

it('gives a server that stays to whoever comes while the last one leaves', async () => {
  const dataDir = tempDir()
  let joined = 0
  for (let round = 0; round < 15; round += 1) {
    const leaving = await start(dataDir)
    const [, coming] = await Promise.all([leaving.close(), sleep(round % 10).then(() => start(dataDir))])
    if (!coming.startedHere) joined += 1
    expect(await serverBehind(coming.url)).toMatch(/\d/)
    await sleep(20)
    expect(await serverBehind(coming.url)).toMatch(/\d/)
    await coming.close()
  }
  expect(joined).toBeLessThan(15)
})

it('does not take a watchdog that is about to leave for one that stays', async () => {
  const layout = layoutOf(tempDir())
  mkdirSync(layout.run)
  execFileSync('mkfifo', [layout.pipe])
  expect(openPipe(layout)).toBeNull()
  const meet = async (reader: string): Promise<boolean> => {
    const shell = spawn('/bin/sh', ['-c', reader, 'sh', layout.pipe, layout.answers])
    onTestFinished(() => void shell.kill('SIGKILL'))
    const hold = await until(5000, 5, () => openPipe(layout))
    if (!hold) throw new Error('nobody opened the pipe')
    const is = await confirm(hold, layout)
    release(hold)
    return is
  }
  expect(await meet('exec 3<>"$1" 4<"$1" 3<&-; sleep 0.3')).toBe(false)
  expect(await meet('exec 4<>"$1"; while read -r line <&4; do echo "$line" >>"$2"; done')).toBe(true)
})

it('is started afresh for whoever comes after a kill -9, at any moment', async () => {
  const dataDir = tempDir()
  for (const pause of [0, 3, 8, 20]) {
    const child = run('holder.ts', [dataDir])
    await child.said
    await killed(child)
    await sleep(pause)
    const next = await start(dataDir)
    await sleep(50)
    expect(await serverBehind(next.url)).toMatch(/\d/)
    await next.close()
  }
})

it('takes over from a starter that was killed while it started', async () => {
  for (const pause of [200, 400, 600]) {
    const dataDir = tempDir()
    const [killedOne, other] = [run('holder.ts', [dataDir]), run('holder.ts', [dataDir])]
    await sleep(pause)
    await killed(killedOne)
    expect(await other.said).toHaveProperty('server')
    await killed(other)
  }
})

it('is back within seconds when the server is killed', async () => {
  const dataDir = tempDir()
  const [one, two] = [await start(dataDir), await start(dataDir)]
  const before = await serverBehind(one.url)
  process.kill(readPostmaster(layoutOf(dataDir).cluster)?.pid ?? 0, 'SIGKILL')
  const began = performance.now()
  const after = await serverAfter(one.url, before)
  expect(after).not.toBeNull()
  expect(performance.now() - began).toBeLessThan(5000)
  expect(two.url).toBe(one.url)
  await sleep(1500) // Both have looked by now, and hold the new one.
  await one.close()
  await sleep(300)
  expect(await serverBehind(two.url)).toBe(after)
  await two.close()
  expect(serverProcesses(layoutOf(dataDir).cluster)).toEqual([])
})

it.runIf(existsSync('/proc'))(
  'gets a new watchdog when the old one is killed, and still goes with the last',
  async () => {
    const dataDir = tempDir()
    const postgres = await start(dataDir)
    const { url } = postgres
    const before = await serverBehind(url)
    const watchdogs = processesNaming(dataDir, 'amends-watchdog')
    expect(watchdogs).toHaveLength(2)
    for (const pid of watchdogs) process.kill(pid, 'SIGKILL')
    expect(await serverAfter(url, before)).not.toBeNull()
    expect(processesNaming(dataDir, 'amends-watchdog')).toHaveLength(2)
    await postgres.close()
    expect(await serverGone(dataDir)).toBe(true)
  },
)

it.runIf(existsSync('/proc'))(
  'stops a server that has lost its watchdog and its desk, and starts another',
  async () => {
    const dataDir = tempDir()
    const child = run('holder.ts', [dataDir])
    const { url } = await child.said
    const before = await serverBehind(String(url))
    for (const pid of processesNaming(dataDir, 'amends-watchdog')) process.kill(pid, 'SIGKILL')
    await killed(child)
    expect(await serverBehind(String(url))).toBe(before)
    const next = await start(dataDir)
    expect(next.startedHere).toBe(true)
    expect(await serverBehind(next.url)).not.toBe(before)
  },
)

it.runIf(existsSync('/proc'))(
  'is not stopped by a TERM to its watchdog, which a service manager sends to all',
  async () => {
    const dataDir = tempDir()
    const { url } = await start(dataDir)
    const before = await serverBehind(url)
    for (const pid of processesNaming(dataDir, 'amends-watchdog')) process.kill(pid, 'SIGTERM')
    await sleep(1500)
    expect(await serverBehind(url)).toBe(before)
  },
)

it('keeps its list of holders short', async () => {
  const dataDir = tempDir()
  const stays = await start(dataDir)
  const { answers } = layoutOf(dataDir)
  appendFileSync(answers, 'hold 0123456789ab 1 1\nfree 0123456789ab\n'.repeat(2000))
  const comes = await start(dataDir)
  expect(readFileSync(answers, 'utf8').length).toBeLessThan(500)
  const before = performance.now()
  await comes.close()
  expect(performance.now() - before).toBeLessThan(500)
  expect(await serverBehind(stays.url)).toMatch(/\d/)
})

it.runIf(existsSync('/proc'))('leaves neither a watchdog nor a lock behind', async () => {
  const dataDir = tempDir()
  const postgres = await start(dataDir)
  await postgres.close()
  expect(await until(5000, 10, () => processesNaming(dataDir, 'amends-watchdog').length === 0)).toBe(true)
  expect(existsSync(layoutOf(dataDir).lock)).toBe(false)
  expect(readFileSync(layoutOf(dataDir).log, 'utf8')).toContain('database system is shut down')
})
