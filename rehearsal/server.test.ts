import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createRehearsal, type Rehearsal, type Settings } from './server.ts'

const token = 'the-token-of-northwind'
let dir: string
let rehearsal: Rehearsal
let server: Server
let base: string
let moment: number
const complaints: string[] = []

async function open(settings: Partial<Settings> = {}): Promise<void> {
  rehearsal = await createRehearsal({
    dir,
    story: 'when told',
    now: () => moment,
    log: (message) => complaints.push(message),
    ...settings,
  })
  server = createServer((req, res) => rehearsal.handle(req, res, '/rehearsal')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/rehearsal`
}

async function close(): Promise<void> {
  server.closeAllConnections()
  server.close()
  await rehearsal.close()
}

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'amends-network-'))
  moment = Date.UTC(2026, 10, 21, 12)
  await open()
  await claim()
})
afterEach(async () => {
  await close()
  await rm(dir, { recursive: true })
  if (complaints.length > 0) throw new Error(complaints.splice(0).join('\n'))
})

interface Said {
  readonly status: number
  readonly headers: Headers
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads whatever the network says
  readonly body: any
}

async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Said> {
  const json = body === undefined ? {} : { 'content-type': 'application/json' }
  const answer = await fetch(`${base}/api/${path}`, {
    method,
    headers: { ...json, ...headers },
    body: body === undefined ? null : JSON.stringify(body),
  })
  const text = await answer.text()
  const isLines = answer.headers.get('content-type')?.includes('jsonl')
  return { status: answer.status, headers: answer.headers, body: isLines ? lines(text) : JSON.parse(text) }
}

const lines = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
const claim = (handle = 'northwindair', with_ = token): Promise<Said> =>
  ask('PUT', `accounts/${handle}`, { name: 'Northwind Air', token: with_ })
const write = async (text: string, more: object = {}): Promise<string> =>
  (await ask('POST', 'write', { as: 'Ruth Abernathy', text, ...more })).body.id
const send = (key: string, text: string, inReplyTo: string | null): Promise<Said> =>
  ask('POST', 'posts', { text, inReplyTo }, { authorization: `Bearer ${token}`, 'idempotency-key': key })
const byKey = (key: string): Promise<Said> =>
  ask('GET', `posts?key=${key}`, undefined, { authorization: `Bearer ${token}` })
const stream = async (): Promise<string[]> =>
  (await ask('GET', 'stream')).body.events.map((event: { text: string }) => event.text)
const ledger = async (kind: string): Promise<object[]> =>
  (await ask('GET', 'ledger')).body.filter((line: { kind: string }) => line.kind === kind)

describe('accounts', () => {
  test('the first to claim a handle has it', async () => {
    expect(await claim()).toMatchObject({
      status: 200,
      body: { account: { id: 'northwindair', name: 'Northwind Air' } },
    })
    expect(await claim('northwindair', 'another-token')).toMatchObject({ status: 409 })
    expect(await claim('NorthwindAir', 'another-token')).toMatchObject({ status: 409 })
    expect(await claim('danaokafor', 'another-token')).toMatchObject({ status: 409 })
    expect(await claim('elsewhere')).toMatchObject({ status: 409 })
    expect(await claim('a%20b', 'another-token')).toMatchObject({ status: 400 })
  })

  test('no answer and no ledger line carries a token', async () => {
    const { body } = await ask('GET', 'ledger')
    expect(JSON.stringify(body)).not.toMatch(/token/i)
  })
})

describe('posts', () => {
  test('under a post, once a key', async () => {
    const parent = await write('Nobody came to gate B9.')
    const first = await send('k1', 'Ruth, I am on my way.', parent)
    expect(first).toMatchObject({ status: 201, body: { threadId: parent, parentId: parent } })
    expect(first.body.url).toBe(`/rehearsal/#post-${first.body.id}`)
    expect(BigInt(first.body.id)).toBeGreaterThan(2n ** 53n)
    expect(await send('k1', 'Something else', parent)).toMatchObject({ status: 200, body: { id: first.body.id } })
    expect((await byKey('k1')).body.posts).toMatchObject([{ id: first.body.id, text: 'Ruth, I am on my way.' }])
    expect((await byKey('k2')).body.posts).toEqual([])
    expect(await ledger('post')).toMatchObject([{ key: null }, { key: 'k1' }])
  })

  test('what cannot be posted, and why', async () => {
    const parent = await write('Nobody came.')
    const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'
    expect(await send('k1', family.repeat(300), parent)).toMatchObject({ status: 201 })
    expect(await send('k2', family.repeat(301), parent)).toMatchObject({
      status: 422,
      body: { reason: '301 characters, and 300 are the most' },
    })
    expect(await send('k3', ' ', parent)).toMatchObject({ status: 422 })
    expect(await send('k4', 'To nobody.', '1')).toMatchObject({ status: 404 })
    expect(await ask('POST', 'posts', { text: 'x' }, { authorization: 'Bearer nobody' })).toMatchObject({ status: 401 })
    expect(await ask('POST', 'posts', { text: 'x' }, { authorization: `Bearer ${token}` })).toMatchObject({
      status: 400,
    })
    await ask('POST', 'write', { as: 'Ruth Abernathy', deletes: parent })
    expect(await send('k5', 'Too late.', parent)).toMatchObject({ status: 404 })
  })

  test('a foreign page cannot make a browser write: only JSON is taken', async () => {
    const answer = await fetch(`${base}/api/write`, { method: 'POST', body: '{"as":"x","text":"y"}' })
    expect(answer.status).toBe(415)
    const long = await ask('POST', 'write', { as: 'x', text: 'y'.repeat(70_000) })
    expect(long.status).toBe(413)
  })
})

describe('the stream', () => {
  test('goes on at its cursor and wakes who waits', async () => {
    await write('one')
    const { body } = await ask('GET', 'stream')
    const waiting = ask('GET', `stream?cursor=${body.cursor}&wait=20`)
    const id = await write('two')
    expect((await waiting).body.events).toMatchObject([{ seq: 2, type: 'post', id, text: 'two' }])
    await ask('POST', 'write', { as: 'Ruth Abernathy', edits: id, text: 'two and a half' })
    await ask('POST', 'write', { as: 'Ruth Abernathy', deletes: id })
    const { events } = (await ask('GET', `stream?cursor=${body.cursor}`)).body
    expect(events).toMatchObject([
      { type: 'post', text: 'two' },
      { type: 'edit', text: 'two and a half' },
      { type: 'delete', text: '' },
    ])
  })

  test('a cursor of another life is refused, not waited on', async () => {
    expect(await ask('GET', 'stream?cursor=another-life.7&wait=20')).toMatchObject({ status: 410 })
    const { body } = await ask('GET', 'stream')
    expect(await ask('GET', `stream?cursor=${body.cursor}9&wait=20`)).toMatchObject({ status: 410 })
  })

  test('closing answers those who wait', async () => {
    const { body } = await ask('GET', 'stream')
    const waiting = ask('GET', `stream?cursor=${body.cursor}&wait=20`)
    await new Promise((resolve) => setTimeout(resolve, 50))
    await rehearsal.close()
    expect((await waiting).body.events).toEqual([])
    expect(await ask('GET', 'stream')).toMatchObject({ status: 503 })
  })
})

const arm = (fault: string, more: object = {}): Promise<Said> => ask('POST', 'faults', { fault, ...more })

describe('faults, each once', () => {
  let parent: string
  beforeEach(async () => {
    parent = await write('Nobody came.')
  })
  const sent = (): Promise<string | number> =>
    send('k1', 'On my way.', parent).then(
      ({ status }) => status,
      () => 'reset',
    )

  const cases: [fault: string, answer: string | number, stands: number, again: number][] = [
    ['accepted-then-reset', 'reset', 1, 200],
    ['accepted-then-500', 500, 1, 200],
    ['refused', 422, 0, 201],
    ['rate-limit', 429, 0, 201],
    ['stale-read', 'reset', 1, 200],
  ]
  test.each(cases)('%s', async (fault, answer, stands, again) => {
    await arm(fault)
    expect(await sent()).toBe(answer)
    expect((await ledger('post')).length).toBe(1 + stands)
    expect(await ledger('fault-fired')).toMatchObject([{ fault, key: 'k1', at: moment }])
    expect(await sent(), 'it clears').toBe(again)
    expect((await ledger('post')).length).toBe(2)
  })

  test('as often as told, and it can be taken back', async () => {
    await arm('accepted-then-500', { times: 2 })
    expect([await sent(), await sent(), await sent()]).toEqual([500, 500, 200])
    await arm('refused')
    await arm('refused', { times: 0 })
    expect(await sent()).toBe(200)
  })

  test('a rate limit says how long, a refusal why', async () => {
    await arm('rate-limit', { seconds: 9 })
    expect((await send('k1', 'On my way.', parent)).headers.get('retry-after')).toBe('9')
    await arm('refused')
    expect((await send('k1', 'On my way.', parent)).body).toEqual({ reason: 'Ruth limits who may reply' })
  })

  test('a stale read shows the time before to every reader, for so long', async () => {
    await arm('stale-read', { seconds: 40 })
    expect(await sent()).toBe('reset')
    await write('And one more thing.')
    const made = (await ledger('post'))[1]
    const id = JSON.parse(JSON.stringify(made)).post.id
    expect(await stream()).toEqual(['Nobody came.'])
    expect((await byKey('k1')).body.posts).toEqual([])
    expect(await ask('GET', `posts/${id}`)).toMatchObject({ status: 404 })
    const { body } = await ask('GET', 'stream')
    const waiting = ask('GET', `stream?cursor=${body.cursor}&wait=20`)
    moment += 39_000
    expect(await stream()).toEqual(['Nobody came.'])
    moment += 1000
    await arm('stale-read', { times: 0 })
    expect((await waiting).body.events).toMatchObject([{ text: 'On my way.' }, { text: 'And one more thing.' }])
    expect((await byKey('k1')).body.posts).toMatchObject([{ id }])
    expect(await ask('GET', `posts/${id}`)).toMatchObject({ status: 200 })
  })

  test('what is armed and what is stale outlive a restart', async () => {
    await arm('stale-read')
    await arm('rate-limit', { times: 2 })
    await sent()
    await close()
    await open()
    expect(await stream()).toEqual(['Nobody came.'])
    const { faults } = (await ask('GET', 'faults')).body
    expect(faults).toContainEqual(expect.objectContaining({ fault: 'rate-limit', armed: 2 }))
    expect(faults).toContainEqual(expect.objectContaining({ fault: 'stale-read', armed: 0 }))
  })
})

const timeline = async (): Promise<Said['body']> => (await ask('GET', 'timeline')).body
async function until(isSo: (texts: string[]) => boolean): Promise<void> {
  await expect.poll(async () => isSo(await stream()), { timeout: 5000 }).toBe(true)
}

describe('the story', () => {
  test('begins when told: two wrote this morning, Dana comes after five seconds', async () => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await stream()).toEqual([])
    rehearsal.start()
    await until((texts) => texts.length === 2)
    const { events } = (await ask('GET', 'stream')).body
    expect(events).toMatchObject([
      { author: { handle: 'kirstenmo', followers: 1150 }, createdAt: '2026-11-21T08:35:00.000Z' },
      { author: { handle: 'jonaslindqvist' }, createdAt: '2026-11-21T10:50:00.000Z' },
    ])
    moment += 4999
    await new Promise((resolve) => setTimeout(resolve, 1200))
    expect((await stream()).length).toBe(2)
    moment += 1
    await until((texts) => texts.length === 3)
  })

  test('goes on after a restart where it stood, and nobody reacts twice', async () => {
    await close()
    await open({ story: 'by itself' })
    await until((texts) => texts.length === 2)
    moment += 5000
    await until((texts) => texts.length === 3)
    const first = (await ask('GET', 'stream')).body.events
    const of = (handle: string): string =>
      first.find((event: { author: { handle: string } }) => event.author.handle === handle).id
    await send('k1', 'Dana, we left it in Porto; it comes by 20:00. \u2013 Alex', of('danaokafor'))
    await send('k2', 'Jonas, I am sorry. The money is there on 2 December.', of('jonaslindqvist'))
    await send('k3', 'Which flight were you on?', of('kirstenmo'))
    moment += 9000
    await until((texts) => texts.some((text) => text.startsWith('Thank you Alex.')))
    await close()
    await open({ story: 'by itself' })
    moment += 4000
    await until((texts) => texts.some((text) => text.startsWith('A sorry and a date.')))
    expect(
      (await timeline()).threads.flatMap(({ posts }: { posts: { deletedAt: unknown }[] }) =>
        posts.filter((post) => post.deletedAt),
      ),
    ).toEqual([])
    moment += 30_000
    await expect.poll(async () => (await ledger('delete')).length, { timeout: 5000 }).toBe(1)
    await close()
    await open({ story: 'by itself' })
    moment += 600_000
    await new Promise((resolve) => setTimeout(resolve, 100))
    const texts = await stream()
    expect(texts.filter((text) => text.startsWith('Thank you Alex.')).length).toBe(1)
    expect(texts.length).toBe(9)
    expect(await ledger('silence')).toMatchObject([
      { reaction: { why: 'nothing that counts \u2192 unmoved, says nothing' } },
    ])
    const jonas = (await timeline()).threads.find(
      ({ posts }: { posts: { id: string }[] }) => posts[0]?.id === of('jonaslindqvist'),
    )
    expect(jonas.posts[0]).toMatchObject({
      text: '',
      whys: ['an apology +2 \u00b7 a time +2 \u2192 calm, takes his post down'],
    })
  })
})

test('one process holds a folder; a second waits until it has gone', async () => {
  const notes: string[] = []
  const second = await createRehearsal({ dir, story: 'by itself', log: (message) => notes.push(message) })
  const elsewhere = createServer((req, res) => second.handle(req, res, '')).listen(0, '127.0.0.1')
  await once(elsewhere, 'listening')
  const address = elsewhere.address()
  const there = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/timeline`
  expect((await fetch(there)).status).toBe(503)
  expect(notes).toEqual([expect.stringContaining('held by another process')])
  await rehearsal.close()
  expect((await fetch(there)).status).toBe(200)
  elsewhere.closeAllConnections()
  elsewhere.close()
  await second.close()
})

describe('in private', () => {
  const signed = { authorization: `Bearer ${token}` }
  const message = (key: string, text: string, to = 'ruthabernathy'): Promise<Said> =>
    ask('POST', 'messages', { to, text }, { ...signed, 'idempotency-key': key })
  const mail = async (as: string): Promise<string[]> =>
    (await ask('GET', `messages?as=${as}`)).body.messages.map((one: { text: string }) => one.text)

  test('a message reaches the person and nobody else, once a key', async () => {
    await write('Nobody came to gate B9.')
    const first = await message('m1', 'Which booking is it, Ruth?')
    expect(first).toMatchObject({ status: 201, body: { to: 'ruthabernathy', url: null } })
    expect(await message('m1', 'Something else')).toMatchObject({ status: 200, body: { id: first.body.id } })
    expect(await write('It is XK7P2L.', { to: 'northwindair' })).toMatch(/^\d+$/)
    expect(await mail('ruthabernathy')).toEqual(['Which booking is it, Ruth?', 'It is XK7P2L.'])
    expect(await mail('danaokafor')).toEqual([])
    expect((await ask('GET', 'messages?as=northwindair')).status).toBe(403)

    expect(await stream()).toEqual(['Nobody came to gate B9.'])
    expect(JSON.stringify((await ask('GET', 'timeline')).body)).not.toContain('XK7P2L')
    expect((await ask('GET', `posts/${first.body.id}`)).status).toBe(404)
    expect(await send('k9', 'Under it', first.body.id)).toMatchObject({ status: 404 })
    expect((await ask('POST', 'write', { as: 'Somebody', text: 'Me too', inReplyTo: first.body.id })).status).toBe(404)
    expect((await byKey('m1')).body.posts).toMatchObject([{ id: first.body.id }])

    const { events, cursor } = (await ask('GET', 'stream', undefined, signed)).body
    expect(events.map(({ text, to }: { text: string; to?: string }) => [text, to])).toEqual([
      ['Nobody came to gate B9.', undefined],
      ['Which booking is it, Ruth?', 'ruthabernathy'],
      ['It is XK7P2L.', 'northwindair'],
    ])
    expect(events[1].threadId).toBe(events[2].threadId)
    expect((await ask('GET', 'stream')).body.cursor, 'whoever may not read it still goes on').toBe(cursor)
    expect(await ledger('post')).toHaveLength(3)
  })

  test('another company hears nothing of it, and nobody hears with a wrong token', async () => {
    await write('Nobody came.')
    await message('m1', 'Which booking is it, Ruth?')
    await claim('southwindair', 'the-token-of-southwind')
    const theirs = await ask('GET', 'stream', undefined, { authorization: 'Bearer the-token-of-southwind' })
    expect(theirs.body.events).toHaveLength(1)
    expect((await ask('GET', 'stream', undefined, { authorization: 'Bearer wrong' })).status).toBe(401)
  })

  test('faults strike here as they do under posts', async () => {
    await write('Nobody came.')
    await ask('POST', 'faults', { fault: 'refused' })
    expect(await message('m1', 'Which booking?')).toMatchObject({
      status: 422,
      body: { reason: 'Ruth takes no private messages' },
    })
    await ask('POST', 'faults', { fault: 'accepted-then-500' })
    expect((await message('m2', 'Which booking?')).status).toBe(500)
    expect((await byKey('m2')).body.posts).toHaveLength(1)
    expect(await message('m3', 'Hello', 'nobodyatall')).toMatchObject({ status: 404 })
    expect(await ledger('fault-fired')).toHaveLength(2)
  })

  test('Dana gives her tag when she is asked for it, once, also over a restart', async () => {
    await close()
    await open({ story: 'by itself' })
    await message('m1', 'Dana, may I have the number on your bag tag?', 'danaokafor')
    moment += 7000
    await expect.poll(() => mail('danaokafor'), { timeout: 5000 }).toHaveLength(2)
    await close()
    await open({ story: 'by itself' })
    await message('m2', 'The tag once more, please?', 'danaokafor')
    await expect.poll(async () => (await ledger('silence')).length, { timeout: 5000 }).toBe(1)
    expect((await mail('danaokafor')).filter((text) => text === 'Tag ends 4471. Please hurry.')).toHaveLength(1)
  })
})

describe('the page', () => {
  test('stands under the prefix, with a policy and only relative links', async () => {
    const bare = await fetch(base, { redirect: 'manual' })
    expect([bare.status, bare.headers.get('location')]).toEqual([308, '/rehearsal/'])
    const page = await fetch(`${base}/`)
    const html = await page.text()
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(html).toContain('Rehearsal, a make-believe network. Everyone is invented.')
    expect(html).not.toMatch(/(href|src)="\/|style=|<script>|onclick/)
    const linked = [...html.matchAll(/(?:href|src)="([\w.-]+\.(?:css|js))"/g)].map(([, file]) => file)
    expect(linked.length).toBeGreaterThan(1)
    const found = await Promise.all(linked.map(async (file) => (await fetch(`${base}/${file}`)).status))
    expect(new Set(found)).toEqual(new Set([200]))
    expect((await fetch(`${base}/../main.ts`)).status).toBe(404)
    expect((await fetch(`${base}/index.html`)).status).toBe(404)
  })
})
