import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Command, Run } from './cli/parts/command.ts'
import { startDesk } from './desk.ts'
import { openHouse, type Open } from './open.ts'
import { readConfig, type Config } from './runtime/config.ts'
import { defaultDataDir, openDataDir } from './runtime/data-dir.ts'
import { PersonError } from './runtime/person-error.ts'

const checkout = path.resolve(import.meta.dirname, '..')
const say = (line: string) => void process.stderr.write(`${line}\n`)
const { version } = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8')) as { version: string }

/** A clean shutdown lets what runs end, and takes no longer than this. */
const DRAIN = 20_000

const config = (): Config => readConfig(process.env, defaultDataDir(checkout, process.getuid?.() ?? 1))
const rehearsalBase = ({ port }: Config) => `http://127.0.0.1:${port}/rehearsal`

async function main(): Promise<void> {
  const [first, ...rest] = process.argv.slice(2)
  if (first && !first.startsWith('-')) return runCommand(first, rest)
  const { values } = parseArgs({ options: { demo: { type: 'string' } }, strict: true })
  const settings = values.demo === undefined ? config() : await inDemoFolder(config())
  const webDir = path.join(checkout, 'web/dist')
  const desk = await startDesk({
    config: settings,
    checkout,
    version,
    demo: values.demo?.trim() ?? null,
    webDir,
    rehearsalBase: rehearsalBase(settings),
  })
  stopOnSignal(desk.stop)
  for (const line of desk.lines) process.stdout.write(`${line}\n`)
}

/** A make-believe day has a folder of its own, inside ours. */
async function inDemoFolder(settings: Config): Promise<Config> {
  const { path: outer } = await openDataDir(settings.dataDir.path, { checkout, explicit: settings.dataDir.chosen })
  return { ...settings, dataDir: { path: path.join(outer, 'demo'), chosen: settings.dataDir.chosen } }
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  const end = (signal: string) => {
    if (stopping) return
    stopping = true
    say(`${signal}: letting what runs end …`)
    const tooLong = setTimeout(() => {
      say(`Not everything ended within ${DRAIN / 1000} s; what was open is kept and goes on at the next start.`)
      process.exit(1)
    }, DRAIN)
    void stop().then(
      () => {
        clearTimeout(tooLong)
        process.exit(0)
      },
      (error: unknown) => fail(error),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end(signal))
}

async function runCommand(name: string, args: string[]): Promise<void> {
  const file = path.join(import.meta.dirname, 'cli', `${name}.ts`)
  if (!/^[a-z]+$/.test(name) || !existsSync(file)) {
    throw new PersonError(`There is no command "${name}". Nothing was changed. ./amends help lists them.`)
  }
  const { run } = (await import(file)) as { run: Run }
  let house: Open | null = null
  const open: Command['open'] = async () => {
    const settings = config()
    house ??= await openHouse({ config: settings, checkout, rehearsalBase: rehearsalBase(settings) })
    return house.deps
  }
  try {
    await run({ args, input: process.stdin, out: process.stdout, say, open })
  } finally {
    await (house as Open | null)?.close()
  }
}

/** A mistake that a person can mend is a sentence; a fault of ours shows where it happened. */
function fail(error: unknown): never {
  say(
    error instanceof PersonError
      ? error.message
      : `Amends failed: ${error instanceof Error ? error.stack : String(error)}`,
  )
  process.exit(1)
}

await main().catch(fail)
