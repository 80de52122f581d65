import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'

const checkout = path.resolve(import.meta.dirname, '..')

export interface RunningDesk {
  readonly address: string
  /** Where its state is kept. */
  readonly dataDir: string
  /** What it printed on standard output. */
  readonly printed: string
  readonly process: ChildProcess
  /** The stranger's ledger, as it stands on disk: the oracle that the desk cannot touch. */
  ledger(): { readonly [field: string]: unknown }[]
  stop(): Promise<number | null>
}

export async function freePort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as net.AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** A folder that the PostgreSQL user may enter, gone when the test says so. */
export function scratchFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'amends-run-'))
  chmodSync(folder, 0o755)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The desk as its users start it: a process of its own, on a port and a folder of its own. */
export async function runDesk(
  args: readonly string[],
  dataDir: string,
  more: Record<string, string> = {},
): Promise<RunningDesk> {
  const port = more['PORT'] ?? String(await freePort())
  const env = { ...process.env, DATA_DIR: dataDir, ...more, PORT: port }
  const child = spawn(process.execPath, [path.join(checkout, 'src/main.ts'), ...args], {
    cwd: checkout,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  let said = ''
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      if (printed.includes('Ctrl C stops')) resolve()
    })
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.once('exit', (code) => reject(new Error(`the desk ended with ${code}: ${said}`)))
  })
  await ready
  const home = args.includes('--demo') ? path.join(dataDir, 'demo') : dataDir
  return {
    address: `http://localhost:${port}`,
    dataDir,
    printed,
    process: child,
    ledger: () =>
      readFileSync(path.join(home, 'rehearsal/ledger.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    async stop() {
      if (child.exitCode !== null) return child.exitCode
      const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
      child.kill('SIGINT')
      return ended
    },
  }
}
