import { Secret, TOTP, URI } from 'otpauth'
import { afterAll, expect, test } from 'vitest'
import { freshHouse } from '../../test/database.ts'
import { colleague, founderSession, openDoors, visitor } from '../../test/doors.ts'
import { hashPassword } from '../runtime/password.ts'
import { acrossWorkspaces } from '../store/scope.ts'

const house = await freshHouse()
const app = await openDoors(house)
afterAll(() => app.close())
const PASSWORD = 'a sentence is better'
const passwordHash = await hashPassword(PASSWORD)
const sql = (text: string, values: unknown[] = []) => acrossWorkspaces(house.db, (tx) => tx.query(text, values))

/** The code of so many half minutes from now. */
const codeOf = (key: string, away = 0): string =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: Date.now() + away * 30_000 })

/** Somebody who has switched their second factor on, with its key and the codes for a bad day. */
async function withFactor(name: string) {
  const email = `${name.toLowerCase()}@desk.example`
  const { id, token } = await colleague(house, { name, role: 'agent', email, passwordHash })
  const me = visitor(app, token)
  const { key, uri } = (await me.post('/api/me/second-factor/begin')).json()
  const { codes } = (await me.post('/api/me/second-factor/confirm', { code: codeOf(key, -1) })).json()
  return { id, email, me, key: key as string, uri: uri as string, codes: codes as string[] }
}

async function atTheCode(email: string) {
  const door = visitor(app)
  expect((await door.post('/api/sign-in', { email, password: PASSWORD })).json()).toEqual({ next: 'code' })
  expect((await door.get('/api/me')).statusCode).toBe(401)
  return { door, code: (code: string) => door.post('/api/sign-in/code', { code }) }
}

test('what is drawn and what is typed are one key; it asks for nothing before a code proved it', async () => {
  const { token, email } = await colleague(house, { name: 'Una', role: 'agent', passwordHash })
  const me = visitor(app, token)
  const { uri, key } = (await me.post('/api/me/second-factor/begin')).json()
  const read = URI.parse(uri) as TOTP
  expect([read.issuer, read.label, read.secret.base32, read.digits, read.period]).toEqual([
    'Northwind Air',
    email,
    key,
    6,
    30,
  ])
  expect((await visitor(app).post('/api/sign-in', { email, password: PASSWORD })).json()).toEqual({ next: 'in' })
  expect((await me.post('/api/me/second-factor/confirm', { code: '000000' })).statusCode).toBe(409)
  expect((await me.get('/api/me/sign-in')).json().factor).toBeNull()
  const { rows } = await sql('select secret from second_factor')
  for (const { secret } of rows) expect(secret.toString('latin1')).not.toContain(key)
})

test('the code is asked for after the password, and works once', async () => {
  const { email, key, codes } = await withFactor('Vera')
  expect(new Set(codes).size).toBe(10)
  const first = await atTheCode(email)
  const code = codeOf(key)
  expect((await first.code(code)).statusCode).toBe(204)
  expect((await first.door.get('/api/me')).json().agent.name).toBe('Vera')
  // The step is used up, and so is the code.
  expect((await first.code(code)).statusCode).toBe(401)
  const second = await atTheCode(email)
  expect((await second.code(code)).json().message).toContain('was used already')
  expect((await second.code(`${codeOf(key, 1).slice(0, 3)} ${codeOf(key, 1).slice(3)}`)).statusCode).toBe(204)
  const third = await atTheCode(email)
  expect((await third.code(codeOf(key, 9))).statusCode).toBe(409)
})

test('of two who bring the same code at once, one comes in', async () => {
  const { email, key } = await withFactor('Two')
  const doors = await Promise.all([atTheCode(email), atTheCode(email), atTheCode(email)])
  const code = codeOf(key)
  const answers = await Promise.all(doors.map((door) => door.code(code)))
  expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([204, 409, 409])
})

test('a recovery code works once, however it is typed, and the settings say how many are left', async () => {
  const { email, codes, me } = await withFactor('Wim')
  const first = await atTheCode(email)
  expect((await first.code(` ${codes[0]!.toLowerCase().replaceAll('-', ' ')} `)).statusCode).toBe(204)
  const second = await atTheCode(email)
  expect((await second.code(codes[0]!)).statusCode).toBe(409)
  expect((await second.code(codes[1]!)).statusCode).toBe(204)
  expect((await me.get('/api/me/sign-in')).json().factor).toMatchObject({ codesLeft: 8 })
  const { rows } = await sql('select code_hash from recovery_code')
  expect(rows.some(({ code_hash }) => codes.some((code) => code_hash.toString().includes(code)))).toBe(false)
})

test('after five wrong codes none is looked at for a while, wherever they came from; the password stays good', async () => {
  const { email, key } = await withFactor('Xena')
  for (const _ of [1, 2, 3, 4, 5]) expect((await (await atTheCode(email)).code('123456')).statusCode).toBe(409)
  const shut = await (await atTheCode(email)).code(codeOf(key))
  expect([shut.statusCode, shut.json().message]).toEqual([
    429,
    'Too many tries. Wait 15 minutes; your account is not locked.',
  ])
  await sql(`update second_factor set wrong_until = now() - interval '1 second' where wrong >= 5`)
  expect((await (await atTheCode(email)).code(codeOf(key))).statusCode).toBe(204)
})

test('a step ends after ten minutes, and nobody has one without a password', async () => {
  const { email, key } = await withFactor('Yara')
  const late = await atTheCode(email)
  await sql(`update sign_in_step set ends_at = now() - interval '1 second'`)
  expect((await late.code(codeOf(key))).json().message).toContain('ten minutes')
  expect((await visitor(app).post('/api/sign-in/code', { code: codeOf(key) })).statusCode).toBe(401)
})

test('switching it off, and new recovery codes, ask for a code', async () => {
  const { me, key, codes, email } = await withFactor('Zoe')
  expect((await me.post('/api/me/second-factor/begin')).statusCode).toBe(409)
  expect((await me.post('/api/me/second-factor/codes', { code: '000000' })).statusCode).toBe(409)
  const fresh = (await me.post('/api/me/second-factor/codes', { code: codeOf(key) })).json().codes
  expect(fresh).toHaveLength(10)
  expect((await me.post('/api/me/second-factor/off', { code: codes[3] })).statusCode).toBe(409)
  expect((await me.post('/api/me/second-factor/off', { code: fresh[3] })).statusCode).toBe(204)
  expect((await visitor(app).post('/api/sign-in', { email, password: PASSWORD })).json()).toEqual({ next: 'in' })
})

test('an owner switches it off for somebody who lost everything; it is written down, and they read who did', async () => {
  const lost = await withFactor('Lars')
  const owner = visitor(app, await founderSession(house))
  const waiting = await atTheCode(lost.email)
  expect((await owner.post(`/api/team/${house.agentId}/second-factor/off`)).json().message).toContain('This is you')
  expect((await owner.post(`/api/team/${lost.id}/second-factor/off`)).statusCode).toBe(204)
  expect((await owner.post(`/api/team/${lost.id}/second-factor/off`)).statusCode).toBe(409)
  expect((await waiting.code('123456')).statusCode).toBe(401)
  expect((await owner.get('/api/team')).json().events[0]).toMatchObject({
    code: 'factor-off',
    by: 'Alex',
    params: { name: 'Lars' },
  })
  expect((await lost.me.get('/api/me/sign-in')).json()).toMatchObject({
    factor: null,
    switchedOff: { by: 'Alex', at: expect.any(Number) },
  })
})

test('a reset link makes a password, and the second factor is asked for all the same', async () => {
  const { id, key } = await withFactor('Rosa')
  const owner = visitor(app, await founderSession(house))
  const { link } = (await owner.post(`/api/team/${id}/reset`)).json()
  const door = visitor(app)
  const reset = await door.post('/api/resets', { token: link.split('/').at(-1), password: 'quite another sentence' })
  expect(reset.json()).toEqual({ next: 'code' })
  expect((await door.get('/api/me')).statusCode).toBe(401)
  expect((await door.post('/api/sign-in/code', { code: codeOf(key) })).statusCode).toBe(204)
})
