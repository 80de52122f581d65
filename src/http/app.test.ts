import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDesk } from '../../test/desk.ts'
import { said } from '../../test/network.ts'
import { newId, newToken } from '../runtime/ids.ts'
import { hashPassword } from '../runtime/password.ts'
import { acrossWorkspaces } from '../store/scope.ts'
import { addAgent } from '../store/agents.ts'
import { addLink, addSession } from '../store/sessions.ts'
import { addWorkspace } from '../store/workspaces.ts'
import { makeApp } from './app.ts'
import { hashToken } from './cookie.ts'
import { Live } from './live.ts'

const desk = await freshDesk()
const webDir = mkdtempSync(path.join(os.tmpdir(), 'amends-page-'))
writeFileSync(path.join(webDir, 'index.html'), '<meta name="csp-nonce" content="" />')

const routes: { method: string; url: string; who: string | undefined }[] = []
let app: FastifyInstance
let caseId = ''
const live = new Live(desk.db, (error) => {
  throw error
})

beforeAll(async () => {
  app = await makeApp(
    {
      ...desk,
      version: '0',
      webDir,
      publicUrl: 'http://localhost:4280',
      trustedProxies: [],
      rehearsal: null,
      notReady: () => [],
      versions: {},
      entered: () => undefined,
    },
    live,
    (route) => routes.push(route),
  )
  await app.ready()
  await desk.hears(said({ remoteId: 'p1', text: 'Northwind lost my suitcase. Where is it? Please help!' }))
  caseId = (await desk.rows<{ id: string }>('select id from care_case'))[0]!.id
})
afterAll(async () => {
  live.close()
  await app.close()
})

/** A signed-in agent of this workspace, or of another one. */
async function signedIn(workspaceId = desk.workspaceId): Promise<string> {
  const token = newToken()
  await acrossWorkspaces(desk.db, async (tx) => {
    const id = newId()
    if (workspaceId !== desk.workspaceId)
      await addWorkspace(tx, { id: workspaceId, name: 'Another company', demo: false })
    await addAgent(tx, { id, workspaceId, email: `${id}@desk.example`, name: 'Leo', passwordHash: null })
    await addSession(tx, hashToken(token), id)
  })
  return token
}

/** Whoever founded this workspace. */
async function ownerSignedIn(): Promise<string> {
  const token = newToken()
  await acrossWorkspaces(desk.db, (tx) => addSession(tx, hashToken(token), desk.agentId))
  return token
}

/** What somebody has seen who has seen nothing. */
const NOTHING = { ours: null, theirs: null, changed: null }

type Method = 'GET' | 'POST' | 'PUT'
const call = (
  method: string,
  url: string,
  more: { token?: string; body?: object; headers?: Record<string, string> } = {},
) =>
  app.inject({
    method: method as Method,
    url,
    headers: { 'x-amends': '1', ...more.headers },
    ...(more.token ? { cookies: { amends: more.token } } : {}),
    ...(more.body ? { payload: more.body } : {}),
  })

const filled = (url: string, id = caseId) => url.replace(':id', id).replace(':token', 'nothing')

test('every route of the API says who may call it, and those for members let no stranger in', async () => {
  const api = routes.filter(({ url, method }) => url.startsWith('/api/') && method !== 'HEAD')
  expect(api.length).toBeGreaterThan(12)
  expect(api.filter(({ who }) => !who)).toEqual([])
  for (const { method, url } of api.filter(({ who }) => who !== 'anyone')) {
    const { statusCode } = await call(method, filled(url), { body: {} })
    expect([method, url, statusCode]).toEqual([method, url, 401])
  }
})

test('routes without a sign-in are these, and no more', () => {
  const unguarded = routes
    .filter(({ url, who, method }) => url.startsWith('/api/') && who === 'anyone' && method !== 'HEAD')
    .map(({ method, url }) => `${method} ${url}`)
  expect(unguarded.toSorted()).toEqual([
    'GET /api/doors',
    'GET /api/first-run/:token',
    'GET /api/invitations/:token',
    'GET /api/resets/:token',
    'POST /api/first-run',
    'POST /api/invitations',
    'POST /api/resets',
    'POST /api/sign-in',
    'POST /api/sign-in/code',
    'POST /api/sign-out',
  ])
})

test("another company's agent finds nothing of ours by any id, and changes nothing", async () => {
  const stranger = await signedIn(newId())
  const bodies: Record<string, object> = {
    draft: { audience: 'public', text: 'mine now', answers: true, version: 0 },
    findings: { audience: 'public', text: 'x' },
    private: { need: 'phone', words: '' },
    replies: {
      once: newId(),
      audience: 'public',
      text: 'Ruth, I am sorry.',
      answers: true,
      reason: null,
      seen: NOTHING,
    },
    settle: { as: 'there' },
    approve: { seen: NOTHING },
    'send-back': { word: 'Say when.' },
    join: { other: newId() },
    'sign-in': { secret: 'a new token' },
    apart: { other: newId() },
    judgement: { what: 'severity', severity: 3 },
    ':id': { name: 'mine now', text: 'northwind', version: 1, anyway: false },
    promise: { what: 'her suitcase', due: Date.now() + 60_000 },
    waive: { reason: 'none of it is true' },
    topic: { topic: 'baggage' },
    resolve: { waive: [] },
    status: { status: newId() },
    '/api/statuses/:id': { name: 'mine now', retired: false },
    call: { opens: null, due: Date.now() + 60_000, agreedBy: 'Ruth', agreedAt: Date.now() - 60_000, words: 'do' },
    snooze: { until: null },
    'hand-over': { to: null, know: '' },
    notes: { id: newId(), text: 'x' },
    split: { posts: [newId()] },
    merge: { other: newId() },
    '/api/views/:id': { name: 'mine now', shared: true, filter: {} },
    labels: { add: ['mine now'], remove: [] },
    role: { role: 'agent' },
    remove: { to: null },
  }
  for (const { method, url } of routes.filter((one) => /^\/api\/.*:id/.test(one.url) && one.method !== 'HEAD')) {
    const { statusCode } = await call(method, `${filled(url)}${method === 'DELETE' ? '?version=1' : ''}`, {
      token: stranger,
      body: bodies[url] ?? bodies[url.split('/').at(-1)!] ?? {},
    })
    expect([method, url, statusCode]).toEqual([method, url, 404])
  }
  expect((await call('GET', '/api/owed?view=everyone', { token: stranger })).json().rows).toEqual([])
  expect(await desk.rows('select 1 from draft union all select 1 from reply')).toEqual([])
})

test('the playbook is read, tried, saved over what was read, and refused over anything else', async () => {
  const token = await ownerSignedIn()
  const page = (await call('GET', '/api/playbook', { token })).json()
  expect(page).toMatchObject({ version: 0, may: true, changedBy: null })
  const { body } = page
  const tried = await call('POST', '/api/playbook/try', { token, body: { body } })
  expect(tried.json()).toEqual({ effect: expect.objectContaining({ answers: 0 }), problems: {} })
  const empty = { ...body, hours: [[], [], [], [], [], [], []] }
  const refused = (await call('POST', '/api/playbook/try', { token, body: { body: empty } })).json()
  expect(refused).toMatchObject({
    effect: null,
    problems: { hours: expect.stringContaining('no clock would ever run') },
  })
  const slow = { ...body, promises: [{ ...body.promises[1], answer: 1441 }] }
  const over24 = (await call('POST', '/api/playbook/try', { token, body: { body: slow } })).json()
  expect(over24.problems).toEqual({ 'promise-0': '24 h is the most a desk may promise.' })
  const save = (over: number) => call('PUT', '/api/playbook', { token, body: { over, body } })
  expect((await save(0)).json()).toEqual({ version: 1 })
  expect((await save(0)).statusCode).toBe(409)
  expect((await call('GET', '/api/playbook', { token: await signedIn() })).json()).toMatchObject({
    version: 1,
    may: false,
  })
})

test('what is owed is promised, kept and given up by hand, and whoever is away says so', async () => {
  const token = await ownerSignedIn()
  const page = async () => (await call('GET', `/api/cases/${caseId}`, { token })).json()
  const due = Date.now() + 3_600_000
  const promised = { what: 'the suitcase at her door', due }
  expect((await call('POST', `/api/cases/${caseId}/promise`, { token, body: promised })).statusCode).toBe(204)
  const { owed } = await page()
  const one = owed.find(({ kind }: { kind: string }) => kind === 'keep_promise')
  expect(one).toMatchObject({ words: promised.what, due, broken: false, waived: null })
  const to = (what: string, body?: object) =>
    call('POST', `/api/obligations/${one.id}/${what}`, { token, ...(body ? { body } : {}) })
  expect((await to('waive', { reason: ' ' })).statusCode).toBe(400)
  expect((await to('waive', { reason: 'She found it herself.' })).statusCode).toBe(204)
  expect((await to('keep', {})).statusCode).toBe(409)
  expect((await to('unwaive')).statusCode).toBe(204)
  expect((await to('keep', {})).statusCode).toBe(204)
  expect((await call('PUT', `/api/cases/${caseId}/topic`, { token, body: { topic: 'baggage' } })).statusCode).toBe(204)
  expect((await page()).plan).toMatchObject({ topic: 'baggage', name: 'Baggage', handlers: [] })
  expect((await call('PUT', `/api/cases/${caseId}/topic`, { token, body: { topic: 'x' } })).statusCode).toBe(409)
  expect((await call('PUT', '/api/me/away', { token, body: { away: true } })).json()).toEqual({ back: 0 })
  expect((await call('GET', '/api/me', { token })).json().agent).toMatchObject({ role: 'owner', away: true })
  expect((await call('GET', '/api/notices', { token })).json()).toEqual({ notices: [] })
  expect((await call('POST', '/api/notices/told', { token, body: { ids: [newId()] } })).statusCode).toBe(204)
})

test('a filter is shown, kept under a name, counted, given an order, removed and put back', async () => {
  const token = await ownerSignedIn()
  const get = async (url: string) => (await call('GET', url, { token })).json()
  const filter = { topics: ['baggage'], words: 'suitcase' }
  const typed = `filter=${encodeURIComponent(JSON.stringify(filter))}`
  const found = await get(`/api/filtered?${typed}`)
  expect(found).toMatchObject({ owed: [{ caseId }], cases: [], next: null })
  expect(await get(`/api/filtered/count?${typed}`)).toEqual({ count: 1, exact: true })
  expect((await get('/api/filtered?filter={"among":"all"}')).cases).toHaveLength(1)
  for (const bad of ['{', '{"kinds":"complaint"}', '{"readers":-1}', '{"more":1}', '[]'])
    expect((await call('GET', `/api/filtered?filter=${encodeURIComponent(bad)}`, { token })).statusCode, bad).toBe(400)

  const view = { name: 'Baggage', shared: true, filter }
  const { id } = (await call('POST', '/api/views', { token, body: view })).json()
  const other = (await call('POST', '/api/views', { token, body: { ...view, name: 'Other', shared: false } })).json()
  const names = async () => (await get('/api/views')).views.map(({ name }: { name: string }) => name)
  expect((await get('/api/views')).views[0]).toMatchObject({
    ...view,
    mayChange: true,
    filter: { ...filter, severity: 0 },
  })
  expect(await get('/api/views/counts')).toEqual({
    counts: { [id]: { count: 1, exact: true }, [other.id]: { count: 1, exact: true } },
  })
  expect((await get(`/api/filtered?view=${id}`)).owed).toHaveLength(1)
  expect((await call('PUT', '/api/views/order', { token, body: { ids: [other.id, id] } })).statusCode).toBe(204)
  expect(await names()).toEqual(['Other', 'Baggage'])
  expect((await call('PUT', `/api/views/${id}`, { token, body: { ...view, name: 'Bags' } })).statusCode).toBe(204)
  expect((await call('POST', `/api/views/${other.id}/remove`, { token })).statusCode).toBe(204)
  expect(await names()).toEqual(['Bags'])
  expect((await call('GET', `/api/filtered?view=${other.id}`, { token })).statusCode).toBe(404)
  expect((await call('POST', `/api/views/${other.id}/undo`, { token })).statusCode).toBe(204)
  expect(await names()).toEqual(['Other', 'Bags'])
  const theirs = (await call('GET', '/api/views', { token: await signedIn() })).json().views
  expect(theirs).toEqual([expect.objectContaining({ name: 'Bags', mayChange: false })])
})

test('many cases are labelled in one request, offered in filters, and taken back in one', async () => {
  const token = await ownerSignedIn()
  const deed = { do: 'label', add: ['Lisbon'], remove: [] }
  const many = { deed, cases: [{ caseId, owed: null, owner: null }] }
  const result = (await call('POST', '/api/cases/many', { token, body: many })).json()
  expect(result).toEqual({ done: [{ caseId, undo: expect.any(String) }], stayed: [] })
  const page = async () => (await call('GET', `/api/cases/${caseId}`, { token })).json()
  expect((await page()).labels).toEqual([{ id: expect.any(String), name: 'Lisbon' }])
  expect((await call('GET', '/api/labels', { token })).json()).toEqual({ labels: (await page()).labels })
  expect((await call('GET', '/api/filter-choices', { token })).json()).toMatchObject({
    labels: [{ name: 'Lisbon' }],
    networks: ['rehearsal', 'scripted'],
    languages: ['en'],
  })
  const back = await call('POST', '/api/deeds/undo', { token, body: { deeds: [result.done[0].undo] } })
  expect(back.json()).toEqual({ done: [{ caseId, undo: null }], stayed: [] })
  expect((await page()).labels).toEqual([])
  const one = await call('POST', `/api/cases/${caseId}/labels`, { token, body: { add: ['VIP'], remove: [] } })
  expect(one.json()).toEqual({ undo: expect.any(String) })
  const became = await call('POST', '/api/became', { token, body: { owed: [], cases: [caseId] } })
  expect(became.json()).toEqual({ rows: [{ id: caseId, what: 'open', by: null }] })
})

test('a write that another site began is refused', async () => {
  const token = await signedIn()
  const url = `/api/cases/${caseId}/take`
  for (const headers of [
    { 'x-amends': '' },
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'null' },
  ] as Record<string, string>[]) {
    expect((await call('POST', url, { token, headers })).statusCode).toBe(403)
  }
  expect(
    (await call('POST', url, { token, headers: { origin: 'http://localhost:4280', 'sec-fetch-site': 'same-origin' } }))
      .statusCode,
  ).toBe(204)
})

test('every scalar replaced by something else is bad input, never a fault', async () => {
  const token = await signedIn()
  const good = {
    once: newId(),
    audience: 'public',
    text: 'Ruth, I am sorry.',
    answers: true,
    reason: null,
    seen: NOTHING,
  }
  for (const bad of [[], {}, { $ne: null }, 7, null, Number.NaN, 'x'.repeat(30_000)]) {
    for (const field of ['once', 'text', 'answers'] as const) {
      const { statusCode } = await call('POST', `/api/cases/${caseId}/replies`, {
        token,
        body: { ...good, [field]: bad },
      })
      expect([field, statusCode]).toEqual([field, 400])
    }
  }
  const more = await call('POST', `/api/cases/${caseId}/replies`, {
    token,
    body: { ...good, state: 'sent', workspace_id: newId() },
  })
  expect(more.statusCode).toBe(400)
  expect(await desk.rows('select 1 from reply')).toEqual([])
  for (const url of [
    '/api/owed?view=everyone&view=mine',
    '/api/owed?view=x',
    '/api/owed',
    `/api/owed?view=mine&after=${'9'.repeat(150)}`,
    '/api/cases/1',
  ]) {
    expect((await call('GET', url, { token })).statusCode, url).toBeLessThan(500)
  }
})

test('sign-in tells nobody whether an address exists, and ends every other way in', async () => {
  const id = newId()
  const passwordHash = await hashPassword('a sentence is better')
  await acrossWorkspaces(desk.db, (tx) =>
    addAgent(tx, { id, workspaceId: desk.workspaceId, email: 'priya@desk.example', name: 'Priya', passwordHash }),
  )
  const unknown = await call('POST', '/api/sign-in', {
    body: { email: 'nobody@desk.example', password: 'a sentence is better' },
  })
  const wrong = await call('POST', '/api/sign-in', {
    body: { email: 'priya@desk.example', password: 'another sentence' },
  })
  const hash = await call('POST', '/api/sign-in', { body: { email: 'priya@desk.example', password: passwordHash } })
  expect([unknown.statusCode, wrong.statusCode, hash.statusCode]).toEqual([401, 401, 401])
  expect(unknown.json()).toEqual(wrong.json())
  const right = await call('POST', '/api/sign-in', {
    body: { email: ' Priya@desk.example ', password: 'a sentence is better' },
  })
  expect(right.json()).toEqual({ next: 'in' })
  const [cookie] = right.cookies as { name: string; value: string; httpOnly: boolean; sameSite: string }[]
  expect(cookie).toMatchObject({ name: 'amends', httpOnly: true, sameSite: 'Lax' })
  expect((await call('GET', '/api/me', { token: cookie!.value })).json().agent.name).toBe('Priya')
  await call('POST', '/api/sign-out', { token: cookie!.value })
  expect((await call('GET', '/api/me', { token: cookie!.value })).statusCode).toBe(401)
})

test('a one-time link works once, and the first run is over once there is an owner', async () => {
  const token = newToken()
  await acrossWorkspaces(desk.db, (tx) =>
    addLink(tx, { tokenHash: hashToken(token), purpose: 'sign-in', agentId: desk.agentId }),
  )
  expect((await call('GET', `/enter/${token}`)).headers.location).toBe('/')
  expect((await call('GET', `/enter/${token}`)).headers.location).toBe('/sign-in?link=ended')
  const first = newToken()
  await acrossWorkspaces(desk.db, (tx) =>
    addLink(tx, { tokenHash: hashToken(first), purpose: 'first-run', agentId: null }),
  )
  const body = {
    token: first,
    company: 'Mine now',
    names: ['mine'],
    email: 'me@evil.example',
    password: 'a sentence is better',
  }
  expect((await call('POST', '/api/first-run', { body })).statusCode).toBe(409)
  expect((await call('GET', `/api/first-run/${first}`)).json().open).toBe(false)
})

test('pages carry a strict policy and a fresh nonce; private answers are stored nowhere', async () => {
  const one = await call('GET', '/everyone')
  const two = await call('GET', '/everyone')
  expect(one.headers['content-security-policy']).toContain("script-src 'self'")
  expect(one.headers['content-security-policy']).not.toContain("script-src 'self' 'unsafe-inline'")
  expect(one.body).not.toBe(two.body)
  const me = await call('GET', '/api/me', { token: await signedIn() })
  expect(me.headers['cache-control']).toBe('no-store')
  expect((await call('GET', '/api/nothing')).statusCode).toBe(404)
})

test('live updates: what changed comes by itself, and a page that was away gets what it missed', async () => {
  const token = await signedIn()
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const first = await open(address, token)
  await first.until(/event: hello/)
  await desk.hears(
    said({
      remoteId: 'p2',
      by: 'amal',
      text: 'Northwind, our flight is five hours late and nobody tells us anything. Please help.',
    }),
  )
  live.woken(desk.workspaceId)
  const heard = await first.until(/"noun":"case"/)
  first.close()
  const lastId = [...heard.matchAll(/^id: (.+)$/gm)].at(-1)![1]!
  await desk.hears(said({ remoteId: 'p3', by: 'bea', text: 'Northwind gave my seat away. I want my money back!' }))
  const second = await open(address, token, lastId)
  await second.until(/"noun":"mention"/)
  second.close()
  const other = await open(address, token, `${newId()}:1.1`)
  await other.until(/event: start-over/)
  other.close()
  expect((await fetch(`${address}/api/live`)).status).toBe(401)
})

async function open(address: string, token: string, lastId?: string) {
  const stop = new AbortController()
  const response = await fetch(`${address}/api/live`, {
    signal: stop.signal,
    headers: { cookie: `amends=${token}`, ...(lastId ? { 'last-event-id': lastId } : {}) },
  })
  const reader = response.body!.getReader()
  let text = ''
  return {
    close: () => stop.abort(),
    async until(pattern: RegExp): Promise<string> {
      while (!pattern.test(text)) {
        const { done, value } = await reader.read()
        if (done) throw new Error(`the stream ended after: ${text}`)
        text += Buffer.from(value).toString()
      }
      return text
    },
  }
}
