import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDesk } from '../../test/desk.ts'
import { colleague, openDoors } from '../../test/doors.ts'
import { mayAs, roles, type Role, type Who } from '../domain/team/role.ts'
import { newId } from '../runtime/ids.ts'

/** Every route of the API and who may call it. A route that is not here, or says otherwise, fails. */
const TABLE: Record<Who, readonly string[]> = {
  anyone: [
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
  ],
  member: [
    'GET /api/agents',
    'GET /api/cases/:id',
    'GET /api/connections',
    'GET /api/connections/:id/events',
    'GET /api/counts',
    'GET /api/filter-choices',
    'GET /api/filtered',
    'GET /api/filtered/count',
    'GET /api/judge',
    'GET /api/judge/decisions',
    'GET /api/labels',
    'GET /api/live',
    'GET /api/me',
    'GET /api/me/sessions',
    'GET /api/me/sign-in',
    'GET /api/notices',
    'GET /api/owed',
    'GET /api/people',
    'GET /api/people/:id',
    'GET /api/people/:id/posts',
    'GET /api/playbook',
    'GET /api/playbook/history',
    'GET /api/queries',
    'GET /api/quiet',
    'GET /api/search',
    'GET /api/standing',
    'GET /api/team',
    'GET /api/writing',
    'DELETE /api/cases/:id/writing',
    'POST /api/cases/:id/private',
    'PUT /api/cases/:id/writing',
    'GET /api/statuses',
    'GET /api/views',
    'GET /api/views/counts',
    'POST /api/became',
    'POST /api/cases/:id/call',
    'POST /api/cases/:id/findings',
    'POST /api/cases/:id/hand-over',
    'POST /api/cases/:id/judgement',
    'POST /api/cases/:id/labels',
    'POST /api/cases/:id/merge',
    'POST /api/cases/:id/notes',
    'POST /api/cases/:id/promise',
    'POST /api/cases/:id/replies',
    'POST /api/cases/:id/resolve',
    'POST /api/cases/:id/snooze',
    'POST /api/cases/:id/split',
    'POST /api/cases/:id/take',
    'POST /api/cases/many',
    'POST /api/corrections/:id/undo',
    'POST /api/deeds/:id/undo',
    'POST /api/me/second-factor/begin',
    'POST /api/me/second-factor/codes',
    'POST /api/me/second-factor/confirm',
    'POST /api/me/second-factor/off',
    'POST /api/me/sessions/:id/end',
    'POST /api/me/sessions/end-others',
    'POST /api/deeds/undo',
    'POST /api/joins/:id/part',
    'POST /api/mentions/:id/judgement',
    'POST /api/notes/:id/undo',
    'POST /api/notices/told',
    'POST /api/obligations/:id/keep',
    'POST /api/obligations/:id/unwaive',
    'POST /api/people/:id/apart',
    'POST /api/people/:id/join',
    'POST /api/people/:id/notes',
    'POST /api/person-notes/:id/undo',
    'POST /api/playbook/try',
    'POST /api/queries/preview',
    'POST /api/replies/:id/undo',
    'POST /api/views',
    'POST /api/views/:id/remove',
    'POST /api/views/:id/undo',
    'PUT /api/cases/:id/draft',
    'PUT /api/cases/:id/status',
    'PUT /api/cases/:id/topic',
    'PUT /api/me/away',
    'PUT /api/me/name',
    'PUT /api/me/password',
    'PUT /api/me/settings',
    'PUT /api/views/:id',
    'PUT /api/views/order',
  ],
  // What goes out to people, and what gives up a promise.
  agent: ['POST /api/obligations/:id/waive', 'POST /api/replies/:id/send-now', 'POST /api/replies/:id/settle'],
  lead: [
    'DELETE /api/connections/:id',
    'DELETE /api/queries/:id',
    'POST /api/connections',
    'POST /api/queries',
    'POST /api/replies/:id/approve',
    'POST /api/replies/:id/send-back',
    'POST /api/statuses',
    'POST /api/team/:id/reset',
    'POST /api/team/invitations',
    'POST /api/team/invitations/:id/again',
    'POST /api/team/invitations/:id/withdraw',
    'PUT /api/connections/:id/sign-in',
    'PUT /api/playbook',
    'PUT /api/queries/:id',
    'PUT /api/statuses/:id',
  ],
  owner: [
    'GET /api/team/provider',
    'POST /api/team/:id/remove',
    'POST /api/team/:id/second-factor/off',
    'POST /api/team/provider/off',
    'PUT /api/team/:id/role',
    'PUT /api/team/provider',
  ],
}

const desk = await freshDesk()
const routes: { name: string; who: Who | undefined }[] = []
const tokens = new Map<Role, string>()
let app: FastifyInstance

beforeAll(async () => {
  app = await openDoors(desk, {
    tell({ method, url, who }) {
      if (url.startsWith('/api/') && method !== 'HEAD') routes.push({ name: `${method} ${url}`, who })
    },
  })
  const names: Record<Role, string> = { owner: 'Ingrid Solheim', lead: 'Tove Lind', agent: 'Priya', trainee: 'Leo' }
  for (const role of roles) tokens.set(role, (await colleague(desk, { role, name: names[role] })).token)
})
afterAll(() => app.close())

function call(name: string, role: Role) {
  const [method, url] = name.split(' ') as ['GET' | 'POST', string]
  return app.inject({
    method,
    url: url.replace(/:(id|code)/, newId()).replace(':token', 'nothing'),
    headers: { 'x-amends': '1', 'accept-language': 'en' },
    cookies: { amends: tokens.get(role)! },
    ...(method === 'GET' ? {} : { payload: {} }),
  })
}

test('every route is in the table, and says what the table says', () => {
  const said = Object.keys(TABLE).map((who) => [
    who,
    routes
      .filter((route) => route.who === who)
      .map(({ name }) => name)
      .toSorted(),
  ])
  expect(Object.fromEntries(said)).toEqual(
    Object.fromEntries(Object.entries(TABLE).map(([who, names]) => [who, names.toSorted()])),
  )
})

test.each(roles)('as %s: what one may is let through, and everything else is refused with 403', async (role) => {
  for (const [who, names] of Object.entries(TABLE) as [Who, readonly string[]][]) {
    // The stream stays open, and signing out would end the walk.
    for (const name of names.filter((one) => !/\/(live|sign-out)$/.test(one))) {
      const { statusCode } = await call(name, role)
      const refused = who !== 'anyone' && !mayAs(role, who)
      expect([name, statusCode === 403], `${statusCode}`).toEqual([name, refused])
      expect([name, statusCode === 401 && who !== 'anyone']).toEqual([name, false])
    }
  }
})

test('whoever may not give up a promise may not do it by resolving', async () => {
  const resolve = async (role: Role, waive: object[]) =>
    (
      await app.inject({
        method: 'POST',
        url: `/api/cases/${newId()}/resolve`,
        headers: { 'x-amends': '1' },
        cookies: { amends: tokens.get(role)! },
        payload: { waive },
      })
    ).statusCode
  const one = [{ id: newId(), reason: 'she telephoned' }]
  expect([await resolve('trainee', one), await resolve('trainee', []), await resolve('agent', one)]).toEqual([
    403, 404, 404,
  ])
})

test('a refusal says by name who may', async () => {
  expect((await call('POST /api/replies/:id/send-now', 'trainee')).json()).toEqual({
    code: 'not-allowed',
    message: 'Leo writes, Tove sends: this needs a lead. Nothing was sent; your words are kept.',
  })
  expect((await call('PUT /api/playbook', 'agent')).json().message).toBe(
    'Alex, Ingrid, and Tove can change this. Nothing was changed.',
  )
})
