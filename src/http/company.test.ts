import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshHouse } from '../../test/database.ts'
import { colleague, founderSession, openDoors, visitor } from '../../test/doors.ts'
import { openProvider, type Known } from '../../test/provider.ts'
import { freePort } from '../../test/running-desk.ts'
import { guardOutbound } from '../runtime/outbound.ts'
import { acrossWorkspaces } from '../store/scope.ts'

const publicUrl = 'http://localhost:4280'
const people: Record<string, Known> = {
  ingrid: { email: 'Ingrid@Northwind.example', email_verified: true, name: 'Ingrid Solheim' },
  unproved: { email: 'ingrid@northwind.example', email_verified: false },
  nameless: { name: 'No Address' },
  outsider: { email: 'eve@elsewhere.example', email_verified: true },
  nobody: { email: 'nobody@northwind.example', email_verified: true, name: 'New Body' },
  invited: { email: 'tove@northwind.example', email_verified: true, name: 'Tove Lind' },
  heir: { email: 'ingrid@northwind.example', email_verified: true, name: 'Another Ingrid' },
}
const house = await freshHouse()
const app = await openDoors(house, { publicUrl })
const provider = await openProvider(people, `${publicUrl}/sign-in/back`)
const owner = visitor(app, await founderSession(house))
const given = {
  issuer: provider.issuer,
  clientId: provider.client.id,
  clientSecret: provider.client.secret,
  button: 'Sign in with Northwind',
  domains: ['Northwind.example'],
  joinsAs: null as 'agent' | 'trainee' | null,
}

beforeAll(() => guardOutbound([provider.host]))
afterAll(async () => {
  await app.close()
  await provider.close()
})

const silent = `127.0.0.1:${await freePort()}`
const start = `/sign-in/company/${house.workspaceId}`
const local = (url: string) => url.slice(publicUrl.length)

/** The whole way there and back; gives where the browser ends. */
async function goAs(login: string, browser = visitor(app)) {
  const there = await browser.get(start)
  const back = await provider.signIn(there.headers.location as string, login)
  const home = await browser.get(local(back))
  return { browser, back, to: home.headers.location as string }
}

test('what is saved has answered once; each thing that is wrong has its sentence', async () => {
  const save = async (part: object) => (await owner.put('/api/team/provider', { ...given, ...part })).json().message
  expect(await save({ issuer: 'http://login.example.com' })).toBe(
    'The issuer must begin with https://. Nothing was changed.',
  )
  expect(await save({ issuer: `http://${silent}` })).toContain(
    `${silent} is not on the open internet, so nothing was sent there.`,
  )
  guardOutbound([provider.host, silent])
  expect(await save({ issuer: `http://${silent}` })).toContain(`${silent} does not answer like a sign-in`)
  expect(await save({ issuer: `${provider.issuer}/else` })).toContain('does not answer like a sign-in')
  expect(await save({ clientSecret: null })).toContain('Give the client secret')
  expect(await save({ domains: [] })).toContain('domain')
  expect((await owner.get('/api/team/provider')).json()).toEqual({ back: `${publicUrl}/sign-in/back`, provider: null })
  expect((await visitor(app).get('/api/doors')).json()).toEqual({ company: 'Northwind Air', companies: [] })
  expect((await visitor(app).get(start)).headers.location).toBe('/sign-in?turned=off')

  expect((await owner.put('/api/team/provider', given)).statusCode).toBe(204)
  const page = (await owner.get('/api/team/provider')).json()
  expect(page.provider).toEqual({
    issuer: given.issuer,
    clientId: given.clientId,
    button: given.button,
    domains: ['northwind.example'],
    joinsAs: null,
  })
  expect((await visitor(app).get('/api/doors')).json().companies).toEqual([
    { id: house.workspaceId, button: 'Sign in with Northwind' },
  ])
  const { rows } = await acrossWorkspaces(house.db, (tx) => tx.query('select client_secret from sign_in_provider'))
  expect(rows[0].client_secret.toString('latin1')).not.toContain(given.clientSecret)
  // An empty secret keeps the stored one.
  expect((await owner.put('/api/team/provider', { ...given, clientSecret: null })).statusCode).toBe(204)
})

test('an owner of the address comes in, by PKCE, state and nonce, and stays the same person under another address', async () => {
  const { id } = await colleague(house, { name: 'Ingrid Solheim', role: 'lead', email: 'ingrid@northwind.example' })
  const browser = visitor(app)
  const asked = new URL((await browser.get(start)).headers.location as string)
  expect(asked.searchParams.get('code_challenge_method')).toBe('S256')
  for (const name of ['state', 'nonce', 'code_challenge'])
    expect(asked.searchParams.get(name)!.length).toBeGreaterThan(30)
  const first = await goAs('ingrid')
  expect(first.to).toBe('/')
  expect((await first.browser.get('/api/me')).json().agent).toMatchObject({ id, role: 'lead' })
  people['ingrid'] = { ...people['ingrid'], email: 'ingrid.berg@northwind.example' }
  const married = await goAs('ingrid')
  expect((await married.browser.get('/api/me')).json().agent.id).toBe(id)
})

test.each([
  ['unproved', 'unverified'],
  ['nameless', 'unverified'],
  ['outsider', 'domain'],
  ['nobody', 'uninvited'],
  ['heir', 'uninvited'],
])('%s is turned away: %s', async (login, why) => {
  const { browser, to } = await goAs(login)
  expect(to).toBe(`/sign-in?turned=${why}`)
  expect(browser.jar.has('amends')).toBe(false)
})

test('who was invited comes in by the company, as what they were invited', async () => {
  await owner.post('/api/team/invitations', { email: 'tove@northwind.example', role: 'trainee' })
  const { browser, to } = await goAs('invited')
  expect(to).toBe('/')
  expect((await browser.get('/api/me')).json().agent).toMatchObject({ name: 'Tove Lind', role: 'trainee' })
  expect((await owner.get('/api/team')).json().invitations).toEqual([])
})

test('somebody new comes in uninvited only where an owner said so', async () => {
  await owner.put('/api/team/provider', { ...given, joinsAs: 'trainee' })
  const { browser } = await goAs('nobody')
  expect((await browser.get('/api/me')).json().agent).toMatchObject({ name: 'New Body', role: 'trainee' })
  await owner.put('/api/team/provider', given)
})

test('the way back works once, in the browser that began it, and with its own state', async () => {
  const browser = visitor(app)
  const there = (await browser.get(start)).headers.location as string
  const back = await provider.signIn(there, 'ingrid')
  const stranger = visitor(app)
  expect((await stranger.get(local(back))).headers.location).toBe('/sign-in?turned=began-elsewhere')
  const trip = browser.jar.get('amends-trip')!
  const forged = new URL(back)
  forged.searchParams.set('state', 'another')
  expect((await browser.get(local(forged.href))).headers.location).toBe('/sign-in?turned=began-elsewhere')
  browser.jar.set('amends-trip', trip)
  expect((await browser.get(local(back))).headers.location).toBe('/')
  browser.jar.set('amends-trip', trip)
  expect((await browser.get(local(back))).headers.location).toBe('/sign-in?turned=began-elsewhere')
})

test('who refuses there, a wrong secret and a provider that went away each end on the page with why', async () => {
  const browser = visitor(app)
  const there = new URL((await browser.get(start)).headers.location as string)
  const state = there.searchParams.get('state')
  const denied = `/sign-in/back?error=access_denied&state=${state}&iss=${encodeURIComponent(provider.issuer)}`
  expect((await browser.get(denied)).headers.location).toBe('/sign-in?turned=refused')
  await owner.put('/api/team/provider', { ...given, clientSecret: 'not the secret' })
  expect((await goAs('ingrid')).to).toBe('/sign-in?turned=refused')
  await owner.put('/api/team/provider', given)
  await provider.close()
  expect((await visitor(app).get(start)).headers.location).toBe('/sign-in?turned=away')
  expect((await owner.post('/api/team/provider/off')).statusCode).toBe(204)
  expect((await owner.post('/api/team/provider/off')).statusCode).toBe(404)
  expect((await visitor(app).get('/api/doors')).json().companies).toEqual([])
})
