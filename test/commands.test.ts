import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
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
    /^4 of 34 lines skipped: 31 \(no JSON\), 32 \(no text\), 33 \(.*31 Feb.*\), 34 \(no JSON object\)\. 30 posts are in\./m,
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

test('agent: a colleague is added once, and what is wrong is said all at once', async () => {
  const dataDir = fresh()
  const priya = ['agent', '--name', 'Priya Nair', '--email', 'Priya@northwind.example']
  expect(await amends(dataDir, priya, 'a sentence is better\n')).toMatchObject({ code: 1, out: '' })
  await init(dataDir)
  const wrong = await amends(dataDir, ['agent', '--email', 'priya'], 'short')
  expect(wrong.said).toMatch(
    /--name is missing.*\n--email is missing.*\n.* 5 characters; 8 at least\.\nNothing was changed/,
  )
  expect((await amends(dataDir, priya, 'a sentence is better\n')).said).toContain('as priya@northwind.example')
  const twice = await amends(dataDir, priya, 'another sentence\n')
  expect(twice).toMatchObject({ code: 1, said: expect.stringContaining('signs in as priya@northwind.example already') })
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
  const again = await amends(dataDir, ['import', file, '--as-if-live'])
  expect(again.said).toMatch(/An earlier run stopped after [\d,]+ records; it goes on there\./)
  expect(again.said).toContain('The same file again adds nothing.')
  // What the killed run had acknowledged is not read again.
  const resumed = Number(/after ([\d,]+) records/.exec(again.said)![1]!.replaceAll(',', ''))
  expect(resumed).toBeGreaterThanOrEqual(atTheKill)
  expect(resumed).toBeLessThanOrEqual(6000)
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
  const table = path.join(folder, 'prices.csv')
  writeFileSync(table, 'price,colour\n1,red\n2,blue\n')
  expect((await amends(dataDir, ['import', table])).said).toMatch(/No column looks like the text.*--map text=COLUMN/)
  expect((await amends(dataDir, ['import', table, '--speed', '2'])).said).toMatch(/history has no speed/)
  expect((await amends(dataDir, ['import', table, '--as-if-live', '--speed', '0'])).said).toMatch(/no number above 0/)
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

test('judge reads posts and prints judgements, without a desk or a database; bad lines are named and skipped', async () => {
  const posts = [
    { id: 1, text: '@northwindair where is my stroller? You lost it at the gate', brand: 'Northwind Air' },
    { id: 'b', text: 'yes, still waiting', parent: { text: 'Is the courier still not there?', role: 'brand' } },
  ].map((line) => JSON.stringify(line))
  const dataDir = fresh()
  const { code, out, said } = await amends(dataDir, ['judge'], `${[posts[0], 'no json', '', posts[1]].join('\n')}\n`)
  expect(code).toBe(0)
  const judged = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(judged).toMatchObject([
    { id: 1, kind: 'complaint', needs_reply: 'yes', severity: 2, urgent: false, topic: 'baggage', language: 'en' },
    { id: 'b', kind: 'complaint', needs_reply: 'yes', sentiment: -1 },
  ])
  expect(Object.keys(judged[0])).toEqual(
    'id kind needs_reply severity urgent sentiment topic language reasons'.split(' '),
  )
  expect(judged[0].reasons).toContain('says “where is my stroller”')
  expect(said).toBe('line 2 skipped: no JSON\n')
  expect(existsSync(dataDir)).toBe(false)
})
