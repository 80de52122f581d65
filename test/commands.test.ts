import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { startPostgres } from '../src/runtime/postgres/start-postgres.ts'
import { freePort, runDesk, scratchFolder } from './running-desk.ts'

const checkout = path.resolve(import.meta.dirname, '..')
const { folder, remove } = scratchFolder()
afterAll(remove)
let n = 0
const fresh = () => path.join(folder, `desk${(n += 1)}`)

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly said: string
}

/** One command of `./amends`, as a process of its own. */
async function amends(
  dataDir: string,
  args: readonly string[],
  input = '',
  more: Record<string, string> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [path.join(checkout, 'src/main.ts'), ...args], {
    env: { ...process.env, DATA_DIR: dataDir, ...more },
  })
  const text = { out: '', said: '' }
  child.stdout.on('data', (chunk: Buffer) => (text.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text.said += chunk.toString()))
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { code, ...text }
}

const init = (dataDir: string, names = 'northwind, @northwindair') =>
  amends(
    dataDir,
    ['init', '--company', 'Northwind Air', '--names', names, '--email', 'alex@northwind.example'],
    'a sentence is better\n',
  )
const lines = async (dataDir: string, noun: string) =>
  (await amends(dataDir, ['export', noun])).out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** Made-up posts, every third about us, each by somebody else. */
function madeUp(count: number): string {
  const about = [
    'Northwind lost my suitcase and nobody answers. Please help.',
    'Rain over the harbour again.',
    'Soup or salad, that is the question of noon.',
  ]
  const post = (place: number) => ({
    id: `${9e15 + place}0`,
    text: `${about[place % 3]} (${place})`,
    created_at: '2026-05-02T11:44:00Z',
    author: `person${place}`,
  })
  return Array.from({ length: count }, (_, place) => JSON.stringify(post(place))).join('\n')
}

test('init, import, export: every line is a post, what matches is a mention, live complaints are owed, twice adds nothing', async () => {
  const dataDir = fresh()
  expect(await init(dataDir)).toMatchObject({ code: 0, out: '' })
  const file = path.join(folder, 'posts.jsonl')
  writeFileSync(
    file,
    `${madeUp(30)}\nno json\n{"id":"x","author":"a","created_at":"2026-05-02"}\n{"id":"y","text":"t","author":"a","created_at":"2026-02-31"}\n[]\n`,
  )
  const first = await amends(dataDir, ['import', file, '--network', 'elsewhere', '--as-if-live'])
  expect(first).toMatchObject({ code: 0, out: '' })
  expect(first.said).toMatch(
    /^4 of 34 lines skipped: 31 \(no JSON\), 32 \(no text\), 33 \(.*31 Feb.*\), 34 \(no JSON object\)\. 30 posts are in\./,
  )
  expect((await amends(dataDir, ['import', file, '--network', 'elsewhere', '--as-if-live'])).said).toMatch(
    /0 posts are in\. 30 were in before\./,
  )
  const posts = await lines(dataDir, 'posts')
  expect(posts).toHaveLength(30)
  expect(posts.filter(({ because }) => because === 'query')).toHaveLength(10)
  expect(posts.map(({ remote_id: id }) => id)).toContain(`${9e15 + 7}0`)
  expect(await lines(dataDir, 'cases')).toHaveLength(10)
  const owed = await lines(dataDir, 'obligations')
  expect(owed).toHaveLength(20)
  expect(owed.filter(({ kind }) => kind === 'answer')).toHaveLength(10)
  expect(owed.filter(({ kind }) => kind === 'acknowledge')).toHaveLength(10)
  expect(await lines(dataDir, 'replies')).toEqual([])
})

test('history owes nothing', async () => {
  const dataDir = fresh()
  await init(dataDir)
  const file = path.join(folder, 'past.jsonl')
  writeFileSync(file, madeUp(9))
  await amends(dataDir, ['import', file])
  expect((await lines(dataDir, 'posts')).filter(({ kind }) => kind === 'complaint')).toHaveLength(3)
  expect(await lines(dataDir, 'cases')).toEqual([])
})

test('a command works beside a running desk, and the desk shows what it brought', async () => {
  const dataDir = fresh()
  await init(dataDir)
  const desk = await runDesk([], dataDir)
  const file = path.join(folder, 'beside.jsonl')
  writeFileSync(file, madeUp(30))
  const imported = await amends(dataDir, ['import', file, '--as-if-live'])
  expect(imported.said).toContain('30 posts are in')
  expect((await lines(dataDir, 'cases')).filter(({ network }) => network === 'file')).toHaveLength(10)
  expect(await (await fetch(`${desk.address}/health`)).json()).toMatchObject({ ready: true, not: [] })
  expect(await desk.stop()).toBe(0)
}, 60_000)

test('killed in the middle of an import, by -9: nothing acknowledged is lost, and the same command again makes it whole', async () => {
  const dataDir = fresh()
  await init(dataDir)
  const file = path.join(folder, 'many.jsonl')
  writeFileSync(file, madeUp(6000))
  const child = spawn(process.execPath, [path.join(checkout, 'src/main.ts'), 'import', file, '--as-if-live'], {
    env: { ...process.env, DATA_DIR: dataDir },
  })
  const postgres = await startPostgres({
    dataDir,
    log: { info: () => undefined, warn: () => undefined, error: console.error },
  })
  const client = new pg.Client({ connectionString: postgres.adminUrl.replace('/postgres?', '/amends?') })
  await client.connect()
  const stored = async () => Number((await client.query('select count(*) as count from post')).rows[0].count)
  await expect.poll(stored, { timeout: 20_000, interval: 20 }).toBeGreaterThan(400)
  child.kill('SIGKILL')
  const atTheKill = await stored()
  expect(atTheKill).toBeLessThan(6000)
  await client.end()
  await postgres.close()
  expect((await amends(dataDir, ['import', file, '--as-if-live'])).said).toContain('The same file again adds nothing.')
  const posts = await lines(dataDir, 'posts')
  expect(new Set(posts.map(({ remote_id: id }) => id)).size).toBe(6000)
  expect(posts).toHaveLength(6000)
  expect(await lines(dataDir, 'cases')).toHaveLength(2000)
}, 120_000)

test('what is wrong is said in sentences, and nothing is changed', async () => {
  const dataDir = fresh()
  expect(await amends(dataDir, ['init', '--company', '', '--names', '', '--email', 'x'], 'short')).toMatchObject({
    code: 1,
    out: '',
    said: expect.stringMatching(
      /company's name[\s\S]*at least one word[\s\S]*e-mail[\s\S]*8 at least[\s\S]*Nothing was changed/,
    ),
  })
  expect((await amends(dataDir, ['export', 'cases'])).said).toMatch(/no company yet.*amends init/)
  await init(dataDir)
  expect((await init(dataDir)).said).toMatch(/has an owner already/)
  expect((await amends(dataDir, ['import', '/nowhere.jsonl'])).said).toMatch(/is not here/)
  expect((await amends(dataDir, ['import', '--what'])).said).toMatch(/Unknown option '--what'.*Use: \.\/amends import/)
  expect((await amends(dataDir, ['export', 'secrets'])).said).toMatch(/posts\|cases\|obligations\|replies/)
  expect((await amends(dataDir, ['nothing'])).said).toMatch(/no command "nothing"/)
  expect((await amends(dataDir, ['../main'])).said).toMatch(/no command/)
  expect(
    (await amends(dataDir, ['export', 'cases'], '', { PORT: 'x', ROLES: 'cook', LOG_LEVEL: 'loud' })).said,
  ).toMatch(/PORT[\s\S]*ROLES[\s\S]*LOG_LEVEL[\s\S]*Nothing was started/)
}, 60_000)

test('a port in use, a folder of a stranger, a newer schema: each is said, with what to do', async () => {
  const port = await freePort()
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  expect(await amends(fresh(), [], '', { PORT: String(port) })).toMatchObject({
    code: 1,
    said: `Port ${port} is taken by another program. Nothing was changed. Try: PORT=${port + 1} npm start\n`,
  })
  server.close()

  const strangers = fresh()
  mkdirSync(strangers, { recursive: true })
  writeFileSync(path.join(strangers, 'thesis.txt'), 'three years of work')
  expect((await amends(strangers, ['export', 'cases'])).said).toMatch(
    /not empty and was not made by Amends \(it holds thesis\.txt\)\. Nothing was changed/,
  )
  expect(readFileSync(path.join(strangers, 'thesis.txt'), 'utf8')).toBe('three years of work')

  const dataDir = fresh()
  await init(dataDir)
  const postgres = await startPostgres({
    dataDir,
    log: { info: () => undefined, warn: () => undefined, error: console.error },
  })
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  await client.query(`insert into migration (number, name) values (9999, 'from the future')`)
  await client.end()
  await postgres.close()
  expect(await amends(dataDir, ['export', 'cases'])).toMatchObject({
    code: 1,
    said: expect.stringMatching(/newer Amends \(schema 9999/),
  })
}, 60_000)

test('a make-believe day has a folder of its own: the real desk starts beside it, and another day is refused', async () => {
  const dataDir = fresh()
  const day = await runDesk(['--demo', 'Northwind Air'], dataDir)
  expect(await day.stop()).toBe(0)
  const desk = await runDesk([], dataDir)
  expect(desk.printed).toContain('/first/')
  expect(await desk.stop()).toBe(0)
  const other = await amends(dataDir, ['--demo', 'Harbour Ferries'], '', { PORT: String(await freePort()) })
  expect(other).toMatchObject({
    code: 1,
    said: expect.stringMatching(/day at Northwind Air is kept here\. Nothing was changed/),
  })
}, 60_000)

test('the first run: a link is printed, an interrupted desk ends clean, and the next start opens the same desk', async () => {
  const dataDir = fresh()
  const first = await runDesk([], dataDir)
  expect(first.printed).toMatch(/Begin {5}http:\/\/localhost:\d+\/first\/\w+/)
  expect(await first.stop()).toBe(0)
  await init(dataDir)
  const second = await runDesk([], dataDir)
  expect(second.printed).toMatch(/Desk {6}http:\/\/localhost:\d+\/\n/)
  expect(await second.stop()).toBe(0)
}, 60_000)
