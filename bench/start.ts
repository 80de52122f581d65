import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Figure } from './main.ts'

const checkout = path.resolve(import.meta.dirname, '..')
const WARM = 5
const SETTLE = 15_000

/** From a fresh clone to a desk that answers, how fast it starts again, and what it holds in memory when nobody asks. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'amends-bench-'))
  chmodSync(folder, 0o755)
  const clone = path.join(folder, 'clone')
  const dataDir = path.join(folder, 'data')
  try {
    execFileSync('git', ['clone', '--quiet', checkout, clone])
    const cold = await start(clone, dataDir)
    await stop(cold)
    const warm: number[] = []
    for (let turn = 0; turn < WARM; turn += 1) {
      const again = await start(clone, dataDir)
      warm.push(again.ms)
      await stop(again)
    }
    const idle = await start(clone, dataDir)
    await sleep(SETTLE)
    const memory = processesOf(idle.child, dataDir)
    await stop(idle)
    warm.sort((a, b) => a - b)
    return [
      { name: 'fresh clone to ready (installs, builds)', value: cold.ms / 1000, unit: 's' },
      { name: `warm start, median of ${WARM}`, value: warm[Math.floor(WARM / 2)]! / 1000, unit: 's', aim: '< 3 s' },
      { name: 'warm start, slowest', value: warm.at(-1)! / 1000, unit: 's' },
      {
        name: 'idle memory, all processes (PSS)',
        value: sum(memory.map(({ pss }) => pss)) / 1024,
        unit: 'MB',
        aim: '< 250 MB',
      },
      ...memory.map(({ name, pss }) => ({ name: `  ${name}`, value: pss / 1024, unit: 'MB' })),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Started {
  readonly child: ChildProcess
  readonly ms: number
}

/** `npm start`, as its users type it, until /health says ready. */
async function start(clone: string, dataDir: string): Promise<Started> {
  const port = await freePort()
  const began = performance.now()
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')))
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env: { ...env, PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  let ended = false
  child.once('exit', () => (ended = true))
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${port}/health`).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) return { child, ms: performance.now() - began }
    if (ended) throw new Error('the desk ended before it was ready')
    await sleep(20)
  }
}

async function stop({ child }: Started): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-child.pid!, 'SIGINT')
  await gone
}

async function freePort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as net.AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Every process of the desk with its proportional share of memory in kB: its process group, and the PostgreSQL of its folder. */
function processesOf(child: ChildProcess, dataDir: string): { name: string; pss: number }[] {
  const shares = new Map<string, number>()
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const found = processOf(pid, child.pid!, dataDir)
    if (found) shares.set(found.name, (shares.get(found.name) ?? 0) + found.pss)
  }
  return [...shares].map(([name, pss]) => ({ name, pss }))
}

function processOf(pid: string, group: number, dataDir: string): { name: string; pss: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const inGroup = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]) === group
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    const isServer = words.includes(dataDir) || words.startsWith('postgres: ')
    if (!inGroup && !(isServer && belongsTo(pid, dataDir))) return null
    const pss = Number(/^Pss: +(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
    const name = isServer
      ? 'PostgreSQL'
      : /src\/main\.ts/.test(words) && !/^(sh|npm)/.test(words)
        ? 'the desk'
        : 'npm and its shell'
    return { name, pss }
  } catch {
    // It ended while we looked: it holds no memory.
    return null
  }
}

/** The server's processes stand in their cluster. */
function belongsTo(pid: string, dataDir: string): boolean {
  const cwd = readlinkSync(`/proc/${pid}/cwd`)
  const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  return cwd.startsWith(dataDir) || words.includes(dataDir)
}
