import { afterAll, expect, test } from 'vitest'
import { freshDesk } from '../../test/desk.ts'
import { colleague, founderSession, openDoors, visitor } from '../../test/doors.ts'
import { said } from '../../test/network.ts'
import { newId, newToken } from '../runtime/ids.ts'
import { hashPassword } from '../runtime/password.ts'
import { acrossWorkspaces } from '../store/scope.ts'
import { hashToken } from './cookie.ts'

const desk = await freshDesk()
const app = await openDoors(desk)
afterAll(() => app.close())
const founder = visitor(app, await founderSession(desk))
const tokenIn = (link: string): string => link.split('/').at(-1)!
const PASSWORD = 'a sentence is better'

const sql = (text: string, values: unknown[] = []) => acrossWorkspaces(desk.db, (tx) => tx.query(text, values))

async function hears(name: string): Promise<string> {
  const remoteId = newId()
  await desk.hears(said({ remoteId, by: name, text: `Northwind lost my suitcase ${remoteId}. Please help me!` }))
  const [found] = await desk.rows<{ id: string }>(
    `select case_id as id from post join mention on mention.workspace_id = post.workspace_id and mention.post_id = post.id
      where post.remote_id = $1`,
    [remoteId],
  )
  return found!.id
}

test('an invitation lets one person in, once, with the role that was given', async () => {
  const { link, endsAt } = (
    await founder.post('/api/team/invitations', { email: ' Tove@Northwind.example', role: 'agent' })
  ).json()
  expect(endsAt - Date.now()).toBeGreaterThan(71 * 3_600_000)
  expect(link).toMatch(/^http:\/\/localhost:4280\/join\/\w{32}$/)
  const page = (await founder.get('/api/team')).json()
  expect(page.invitations).toMatchObject([
    { email: 'tove@northwind.example', role: 'agent', by: 'Alex', over: false, endsAt },
  ])
  expect(JSON.stringify(page)).not.toContain(tokenIn(link))

  const tove = visitor(app)
  expect((await tove.get(`/api/invitations/${tokenIn(link)}`)).json()).toMatchObject({
    open: true,
    company: 'Northwind Air',
    email: 'tove@northwind.example',
    invitedBy: 'Alex',
  })
  const form = { token: tokenIn(link), name: 'Tove Lind', password: PASSWORD }
  expect((await tove.post('/api/invitations', { ...form, password: 'short' })).json().fields.password).toContain('8')
  expect((await tove.post('/api/invitations', form)).statusCode).toBe(204)
  expect((await tove.get('/api/me')).json().agent).toMatchObject({ name: 'Tove Lind', role: 'agent' })
  expect((await visitor(app).post('/api/invitations', form)).statusCode).toBe(409)
  expect((await founder.get('/api/team')).json().invitations).toEqual([])
  const again = await founder.post('/api/team/invitations', { email: 'tove@northwind.example', role: 'agent' })
  expect(again.json().message).toContain('signs in as tove@northwind.example already')
})

test('two who use one invitation at once are one colleague', async () => {
  const { link } = (await founder.post('/api/team/invitations', { email: 'two@desk.example', role: 'agent' })).json()
  const form = { token: tokenIn(link), name: 'Two', password: PASSWORD }
  const answers = await Promise.all([1, 2, 3].map(() => visitor(app).post('/api/invitations', form)))
  expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([204, 409, 409])
})

test('guessed, withdrawn and sent anew are all alike; one that ran out says until when, and whom to ask', async () => {
  const invited = (await founder.post('/api/team/invitations', { email: 'per@desk.example', role: 'trainee' })).json()
  const [{ id }] = (await founder.get('/api/team')).json().invitations
  const closed = { open: false, endedAt: null, ask: null }
  const look = async (link: string) => (await visitor(app).get(`/api/invitations/${tokenIn(link)}`)).json()
  expect(await look('x/nothing')).toEqual(closed)
  const second = (await founder.post(`/api/team/invitations/${id}/again`)).json()
  expect(await look(invited.link)).toEqual(closed)
  expect((await look(second.link)).open).toBe(true)
  await sql(`update invitation set ends_at = now() - interval '1 hour' where id = $1`, [id])
  expect(await look(second.link)).toMatchObject({ open: false, endedAt: expect.any(Number), ask: 'Alex' })
  const late = await visitor(app).post('/api/invitations', {
    token: tokenIn(second.link),
    name: 'Per',
    password: PASSWORD,
  })
  expect(late.statusCode).toBe(409)
  const third = (await founder.post(`/api/team/invitations/${id}/again`)).json()
  await founder.post(`/api/team/invitations/${id}/withdraw`)
  expect(await look(third.link)).toEqual(closed)
  expect((await founder.post(`/api/team/invitations/${id}/again`)).statusCode).toBe(404)
})

test('a lead lets in and helps agents and trainees, and nobody above', async () => {
  const lead = visitor(app, (await colleague(desk, { name: 'Lena Lead', role: 'lead' })).token)
  const invite = async (role: string) =>
    (await lead.post('/api/team/invitations', { email: `${role}@new.example`, role })).statusCode
  expect([await invite('trainee'), await invite('agent'), await invite('lead'), await invite('owner')]).toEqual([
    200, 200, 403, 403,
  ])
  const agent = await colleague(desk, { name: 'Ann', role: 'agent' })
  expect((await lead.post(`/api/team/${agent.id}/reset`)).statusCode).toBe(200)
  const refused = await lead.post(`/api/team/${desk.agentId}/reset`)
  expect([refused.statusCode, refused.json().message]).toEqual([403, 'Alex can change this. Nothing was changed.'])
})

test('a reset link makes a new password once, and ends every session that there was', async () => {
  const old = await hashPassword('the old sentence')
  const nils = await colleague(desk, { name: 'Nils', role: 'agent', email: 'nils@desk.example', passwordHash: old })
  const signedIn = visitor(app, nils.token)
  const first = (await founder.post(`/api/team/${nils.id}/reset`)).json()
  const { link } = (await founder.post(`/api/team/${nils.id}/reset`)).json()
  const door = visitor(app)
  expect((await door.get(`/api/resets/${tokenIn(first.link)}`)).json()).toEqual({ open: false, email: null })
  expect((await door.get(`/api/resets/${tokenIn(link)}`)).json()).toEqual({ open: true, email: 'nils@desk.example' })
  const form = { token: tokenIn(link), password: PASSWORD }
  expect((await door.post('/api/resets', form)).json()).toEqual({ next: 'in' })
  expect((await door.post('/api/resets', form)).statusCode).toBe(409)
  expect((await door.get('/api/me')).json().agent.name).toBe('Nils')
  const gone = await signedIn.get('/api/me')
  expect([gone.statusCode, gone.json().message]).toEqual([401, expect.stringContaining('from another place')])
  const sign = (password: string) => visitor(app).post('/api/sign-in', { email: nils.email, password })
  expect((await sign('the old sentence')).statusCode).toBe(401)
  expect((await sign(PASSWORD)).statusCode).toBe(200)
  expect((await founder.post(`/api/team/${desk.agentId}/reset`)).statusCode).toBe(409)
})

test('whoever leaves hands on what is theirs, is signed out, and keeps their name in what happened', async () => {
  const priya = await colleague(desk, { name: 'Priya Nair', role: 'agent', email: 'priya@desk.example' })
  const heir = await colleague(desk, { name: 'Heir', role: 'agent' })
  const desks = visitor(app, priya.token)
  const cases = [await hears('ruth'), await hears('amal'), await hears('bea')]
  for (const id of cases) await desks.post(`/api/cases/${id}/take`)
  const rows = (await founder.get('/api/team')).json().people
  expect(rows.find(({ id }: { id: string }) => id === priya.id)).toMatchObject({ cases: 3, owes: 6, late: 0 })
  expect((await founder.post(`/api/team/${priya.id}/remove`, { to: priya.id })).statusCode).toBe(409)
  expect((await founder.post(`/api/team/${priya.id}/remove`, { to: newId() })).statusCode).toBe(409)
  expect((await founder.post(`/api/team/${priya.id}/remove`, { to: heir.id })).json()).toEqual({ cases: 3 })
  expect((await desks.get('/api/me')).statusCode).toBe(401)
  for (const id of cases) {
    const page = (await founder.get(`/api/cases/${id}`)).json()
    expect(page.owner.name).toBe('Heir')
    const codes = page.timeline.filter(({ type }: { type: string }) => type === 'event')
    expect(codes.map(({ code, agent, by }: Record<string, string>) => [code, agent ?? by])).toEqual([
      ['took', 'Priya Nair'],
      ['handed-over', 'Alex'],
    ])
  }
  const names = (await founder.get('/api/agents')).json().agents.map(({ name }: { name: string }) => name)
  expect(names).not.toContain('Priya Nair')
  expect((await founder.post(`/api/team/${priya.id}/remove`, { to: null })).statusCode).toBe(404)
  // Taking a hand-over back never gives a case to somebody who is gone.
  const [deed] = await desk.rows<{ id: string }>('select id from hand_over where case_id = $1', [cases[0]])
  await founder.post(`/api/deeds/${deed!.id}/undo`)
  expect((await founder.get(`/api/cases/${cases[0]}`)).json().owner).toBeNull()
  // The address is free again, for somebody new.
  expect((await founder.post('/api/team/invitations', { email: priya.email, role: 'agent' })).statusCode).toBe(200)
})

test('a case that is taken while its taker leaves is not left with somebody who is gone', async () => {
  const leaver = await colleague(desk, { name: 'Leaver', role: 'agent' })
  const id = await hears('kirsten')
  await Promise.all([
    visitor(app, leaver.token).post(`/api/cases/${id}/take`),
    founder.post(`/api/team/${leaver.id}/remove`, { to: null }),
  ])
  const owners = await desk.rows<{ owner: string | null }>('select owner_id as owner from care_case where id = $1', [
    id,
  ])
  expect(owners).toEqual([{ owner: null }])
})

test('a desk keeps an owner: two who remove each other at once leave one, and the last cannot step down', async () => {
  const other = await colleague(desk, { name: 'Ingrid Solheim', role: 'owner' })
  const ingrid = visitor(app, other.token)
  const answers = await Promise.all([
    founder.post(`/api/team/${other.id}/remove`, { to: null }),
    ingrid.post(`/api/team/${desk.agentId}/remove`, { to: null }),
  ])
  const codes = answers.map(({ statusCode }) => statusCode)
  expect(codes.filter((code) => code === 200)).toHaveLength(1)
  expect([401, 403]).toContain(codes.find((code) => code !== 200))
  const owners = await sql(`select id from agent where workspace_id = $1 and role = 'owner' and left_at is null`, [
    desk.workspaceId,
  ])
  expect(owners.rows).toHaveLength(1)
  const [last, lastId] = codes[0] === 200 ? [founder, desk.agentId] : [ingrid, other.id]
  for (const [method, body] of [
    ['remove', { to: null }],
    ['role', { role: 'lead' }],
  ] as const) {
    const refused = await (method === 'role' ? last.put : last.post)(`/api/team/${lastId}/${method}`, body)
    expect([refused.statusCode, refused.json().message]).toEqual([
      409,
      'A desk needs an owner. Make someone else owner first.',
    ])
  }
  await sql(`update agent set left_at = null, role = 'owner' where id = $1`, [desk.agentId])
})

test('a role that is changed counts at the next request', async () => {
  const leo = await colleague(desk, { name: 'Leo', role: 'trainee' })
  const me = visitor(app, leo.token)
  expect((await me.get('/api/me')).json().may).toEqual({ send: false, change: false, own: false })
  const owner = visitor(app, await founderSession(desk))
  expect((await owner.put(`/api/team/${leo.id}/role`, { role: 'lead' })).statusCode).toBe(204)
  expect((await me.get('/api/me')).json().may).toEqual({ send: true, change: true, own: false })
  expect((await owner.get('/api/team')).json().events[0]).toMatchObject({
    code: 'role',
    by: 'Alex',
    params: { name: 'Leo', from: 'trainee', to: 'lead' },
  })
  expect((await me.get('/api/team')).json().events.length).toBeGreaterThan(0)
  await owner.put(`/api/team/${leo.id}/role`, { role: 'agent' })
  expect((await me.get('/api/team')).json()).toMatchObject({ events: [], invitations: [] })
})

test('where somebody is signed in is listed in words, and ended one by one or all but here', async () => {
  const passwordHash = await hashPassword(PASSWORD)
  const { email } = await colleague(desk, { name: 'Mia', role: 'agent', email: 'mia@desk.example', passwordHash })
  const from = async (userAgent: string) => {
    const one = visitor(app, undefined, userAgent)
    await one.post('/api/sign-in', { email, password: PASSWORD })
    return one
  }
  const here = await from('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0')
  const phone = await from('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1')
  const { sessions } = (await here.get('/api/me/sessions')).json()
  expect(sessions[0]).toMatchObject({ here: true, device: { kind: 'computer', browser: 'Firefox', system: 'Linux' } })
  expect(sessions[1]).toMatchObject({ here: false, device: { kind: 'phone', browser: 'Safari', system: 'iOS' } })
  expect(sessions).toHaveLength(3)
  expect(JSON.stringify(sessions)).not.toContain(here.jar.get('amends'))
  const other = visitor(app, await founderSession(desk))
  expect((await other.post(`/api/me/sessions/${sessions[1].id}/end`)).statusCode).toBe(404)
  await here.post(`/api/me/sessions/${sessions[1].id}/end`)
  expect((await phone.get('/api/me')).statusCode).toBe(401)
  expect((await here.post(`/api/me/sessions/${sessions[1].id}/end`)).statusCode).toBe(404)
  const tablet = await from('Mozilla/5.0 (iPad) Version/19.0 Safari/604.1')
  await here.post('/api/me/sessions/end-others')
  expect((await tablet.get('/api/me')).statusCode).toBe(401)
  expect((await here.get('/api/me/sessions')).json().sessions).toHaveLength(1)
})

test('a session ends after 12 h without a request, after 7 days in any case, and says which; signing in gives a new one', async () => {
  const passwordHash = await hashPassword(PASSWORD)
  const { email } = await colleague(desk, { name: 'Ida', role: 'agent', email: 'ida@desk.example', passwordHash })
  const ida = visitor(app)
  const enter = () => ida.post('/api/sign-in', { email, password: PASSWORD })
  await enter()
  const before = ida.jar.get('amends')!
  const aged = (column: string, by: string) =>
    sql(`update session set ${column} = now() - $2::interval where token_hash = $1`, [
      hashToken(ida.jar.get('amends')!),
      by,
    ])
  await aged('seen_at', '11 hours 59 minutes')
  expect((await ida.get('/api/me')).statusCode).toBe(200)
  await aged('seen_at', '12 hours')
  expect((await ida.get('/api/me')).json().message).toContain('signed out after 12 h')
  await enter()
  expect(ida.jar.get('amends')).not.toBe(before)
  await aged('created_at', '7 days')
  expect((await ida.get('/api/me')).json().message).toContain('after 7 days')
  await enter()
  const last = ida.jar.get('amends')!
  await enter()
  // The one before ended where the new one began.
  expect((await visitor(app, last).get('/api/me')).statusCode).toBe(401)
  expect((await visitor(app, newToken()).get('/api/me')).json().message).toMatch(/^You were signed out\. /)
})

test('a new password asks for the old one, and ends the other sessions', async () => {
  const passwordHash = await hashPassword(PASSWORD)
  const { email, token } = await colleague(desk, {
    name: 'Ole',
    role: 'agent',
    email: 'ole@desk.example',
    passwordHash,
  })
  const here = visitor(app)
  await here.post('/api/sign-in', { email, password: PASSWORD })
  const change = (current: string) => here.put('/api/me/password', { current, password: 'quite another sentence' })
  expect((await change('wrong sentence')).json().message).toContain('not your password')
  expect((await change(PASSWORD)).statusCode).toBe(204)
  expect((await here.get('/api/me')).statusCode).toBe(200)
  expect((await visitor(app, token).get('/api/me')).statusCode).toBe(401)
  const none = await colleague(desk, { name: 'New', role: 'agent' })
  const fresh = visitor(app, none.token)
  expect((await fresh.get('/api/me/sign-in')).json()).toMatchObject({ hasPassword: false, factor: null })
  expect((await fresh.put('/api/me/password', { current: '', password: PASSWORD })).statusCode).toBe(204)
  expect((await fresh.get('/api/me/sign-in')).json().hasPassword).toBe(true)
})

test('who tries too often is told until when, and that nothing is locked', async () => {
  const stranger = visitor(app)
  const tries = Array.from({ length: 11 }, () =>
    stranger.post('/api/sign-in', { email: 'mia@desk.example', password: 'wrong sentence' }),
  )
  const last = (await Promise.all(tries)).find(({ statusCode }) => statusCode === 429)!.json()
  expect(last).toMatchObject({ code: 'too-many', message: expect.stringContaining('your account is not locked') })
  expect(last.until - Date.now()).toBeLessThanOrEqual(60_000)
  expect((await visitor(app).post('/api/sign-in', { email: 'mia@desk.example', password: PASSWORD })).statusCode).toBe(
    200,
  )
})
