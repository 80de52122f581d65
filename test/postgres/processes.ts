import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'
import { Client } from 'pg'
import { layoutOf } from '../../src/runtime/postgres/layout.ts'
import { serverProcesses } from '../../src/runtime/postgres/leftovers.ts'
import { until } from '../../src/runtime/postgres/until.ts'

export const isRoot = process.getuid?.() === 0

/** An empty folder that the PostgreSQL user may enter. `remove` waits until its server has gone. */
export function makeDir(): { dir: string; remove: () => Promise<void> } {
  const dir = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'amends-test-')))
  chmodSync(dir, 0o755)
  const remove = async (): Promise<void> => {
    await serverGone(dir)
    rmSync(dir, { recursive: true, force: true })
  }
  return { dir, remove }
}

/** The same, removed when the test is over. */
export function tempDir(): string {
  const { dir, remove } = makeDir()
  onTestFinished(remove)
  return dir
}

export const serverGone = (dataDir: string): Promise<true | null> =>
  until(15_000, 25, () => serverProcesses(layoutOf(dataDir).cluster).length === 0)

export interface Child {
  readonly process: ChildProcess
  /** The first line that it printed. */
  readonly said: Promise<Record<string, unknown>>
  /** Settles when the process has gone. */
  readonly gone: Promise<void>
}

/** Runs a script of this folder as a process of its own. `uid` is for root only. */
export function run(script: string, args: string[], uid?: number): Child {
  const ids = uid === undefined ? {} : { uid, gid: uid }
  const child = spawn(process.execPath, [path.join(import.meta.dirname, script), ...args], {
    ...ids,
    cwd: '/',
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const complaints: string[] = []
  child.stderr.on('data', (chunk) => complaints.push(String(chunk)))
  child.stdin.on('error', () => {}) // The other end was killed.
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const said = new Promise<Record<string, unknown>>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line)))
    child.once('exit', (code, signal) =>
      reject(new Error(`${script} ended (${code ?? signal}): ${complaints.join('')}`)),
    )
  })
  said.catch(() => {}) // Whoever needs the line awaits it; a child that is killed early has none.
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await gone
  })
  return { process: child, said, gone }
}

export async function killed(child: Child): Promise<void> {
  child.process.kill('SIGKILL')
  await child.gone
}

/** Processes whose command line has the word in it, such as the watchdog of a data directory. Linux only. */
export function processesNaming(word: string, program: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const words = read(`/proc/${pid}/cmdline`)
      return words.includes(program) && words.includes(word)
    })
    .map(Number)
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // Gone in this moment.
  }
}

export function giveTo(dir: string, uid: number): void {
  chownSync(dir, uid, uid)
}

export async function rowsOf(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => {}) // A test may kill the server under it.
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql)
    return rows
  } finally {
    await client.end()
  }
}
