import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { tell } from '../src/store/feed.ts'
import { inWorkspace } from '../src/store/scope.ts'
import { runDesk } from '../test/running-desk.ts'
import { caseId } from './inbox/fill.ts'
import { openBenchHouse, type BenchHouse, type BenchOptions } from './inbox/house.ts'
import { spread } from './inbox/spread.ts'
import type { Figure } from './main.ts'

const PAGES = 500
const A_SECOND = 200
const SECONDS = 10

/**
 * Five hundred open pages and two hundred changes a second: from the moment before a change is committed to its bytes at
 * each page. Pages, writer, desk and database share the machine.
 */
export async function run(options: BenchOptions = {}): Promise<Figure[]> {
  const bench = await openBenchHouse(options, 20_000)
  try {
    const desk = await runDesk([], bench.dataDir, { ...bench.env, ROLES: 'web', LOG_LEVEL: 'warn' })
    try {
      const pages = openPages(new URL(desk.address).port, bench.token)
      await pages.ready
      await write(bench, A_SECOND)
      const cpu = cpuOf(desk.process.pid!)
      const began = performance.now()
      const written = await write(bench, A_SECOND * SECONDS)
      const seconds = (performance.now() - began) / 1_000
      const used = cpuOf(desk.process.pid!) - cpu
      await sleep(500)
      const got = await pages.close()
      return figuresOf(written, got, { seconds, used })
    } finally {
      await desk.stop()
    }
  } finally {
    await bench.close()
  }
}

function openPages(port: string, token: string) {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'live/pages.ts'), port, token, String(PAGES)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const chunks: Buffer[] = []
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => {
      child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
      resolve()
    })
    child.once('exit', (code) => reject(new Error(`the pages ended with ${code}`)))
  })
  return {
    ready,
    async close(): Promise<Float64Array> {
      const ended = new Promise((resolve) => child.once('close', resolve))
      child.stdin.end()
      await ended
      const all = Buffer.concat(chunks)
      return new Float64Array(all.buffer.slice(all.byteOffset, all.byteOffset + all.length))
    },
  }
}

let event = 0

const now = (): number => Number(process.hrtime.bigint() / 1000n)

/** When a change was about to be committed, and when the database said that it was; in microseconds. */
interface Written {
  readonly before: number
  readonly after: number
}

/** Changes at an even pace, each in a transaction of its own. */
async function write({ house, workspaceId }: BenchHouse, many: number): Promise<Map<number, Written>> {
  const committed = new Map<number, Written>()
  const began = performance.now()
  const under: Promise<unknown>[] = []
  for (let n = 0; n < many; n += 1) {
    await sleep(Math.max(0, began + (n * 1_000) / A_SECOND - performance.now()))
    const number = (event += 1)
    const id = caseId(number)
    const change = async () => {
      const before = await inWorkspace(house.deps.db, workspaceId, async (tx) => {
        await tx.query('update care_case set severity = 3 - severity where workspace_id = $1 and id = $2', [
          workspaceId,
          id,
        ])
        await tell(tx, [{ noun: 'case', id }])
        return now()
      })
      committed.set(number, { before, after: now() })
    }
    under.push(change())
  }
  await Promise.all(under)
  return committed
}

/** Time of the core in milliseconds, own and in the kernel. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

function figuresOf(
  written: ReadonlyMap<number, Written>,
  got: Float64Array,
  ran: { seconds: number; used: number },
): Figure[] {
  const took: number[] = []
  const sinceKept: number[] = []
  const first = new Map<number, number>()
  for (let at = 0; at < got.length; at += 2) {
    const [number, when] = [got[at]!, got[at + 1]!]
    const committed = written.get(number)
    if (committed === undefined) continue
    took.push((when - committed.before) / 1_000)
    // A page may hear of it before the writer does.
    sinceKept.push(Math.max(0, when - committed.after) / 1_000)
    first.set(number, Math.min(first.get(number) ?? Number.POSITIVE_INFINITY, when))
  }
  const sinceFirst: number[] = []
  for (let at = 0; at < got.length; at += 2)
    if (written.has(got[at]!)) sinceFirst.push((got[at + 1]! - first.get(got[at]!)!) / 1_000)
  return [
    { name: 'changes a second', value: written.size / ran.seconds, unit: '' },
    { name: 'deliveries a second', value: took.length / ran.seconds, unit: '' },
    { name: 'not delivered', value: written.size * PAGES - took.length, unit: '', aim: '0' },
    ...spread(
      'the commit itself',
      [...written.values()].map(({ before, after }) => (after - before) / 1_000),
    ),
    ...spread('from before the commit to a page', took),
    ...spread('from the commit to a page', sinceKept, { p99: '< 10 ms' }),
    ...spread('from the first page to each', sinceFirst),
    { name: 'a core for one change, the desk', value: ran.used / written.size, unit: 'ms' },
    { name: 'a core for one delivery', value: (ran.used * 1_000) / took.length, unit: 'µs' },
    { name: 'share of a core, the desk', value: (ran.used / ran.seconds / 1_000) * 100, unit: '%', aim: '< 35 %' },
  ]
}
