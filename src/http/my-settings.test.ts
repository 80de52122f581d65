import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { freshDesk } from '../../test/desk.ts'
import { colleague, founderSession, openDoors, visitor } from '../../test/doors.ts'
import { said } from '../../test/network.ts'
import { asTheyCome, UNTIL_PRESSED } from '../domain/team/my-settings.ts'
import { DAY, MINUTE, SECOND } from '../domain/instant.ts'
import { queueReply, sendNow, undoReply } from '../flow/answer/queue.ts'
import { sendReply } from '../flow/answer/send.ts'
import { watch } from '../flow/watch/watch.ts'

const desk = await freshDesk()
const { workspaceId, agentId } = desk
const app = await openDoors(desk)
afterAll(() => app.close())
const me = visitor(app, await founderSession(desk))
const mine = async () => (await me.get('/api/me')).json().settings
const TEXT = 'Ruth, I am sorry: nobody met you at the gate. A colleague waits for you at B9 at 14:00 tomorrow.'

let n = 0
/** A complaint of somebody new, written so long ago. */
async function complaint(ago = 0): Promise<string> {
  n += 1
  const text = 'Northwind: I booked wheelchair help at the gate and nobody came. A stranger pushed me.'
  await desk.hears(said({ remoteId: `p${n}`, by: `ruth${n}`, text, at: Date.now() - ago }))
  const [row] = await desk.rows<{ id: string }>('select case_id as id from post where remote_id = $1', [`p${n}`])
  return row!.id
}
beforeEach(() => desk.rows(`update agent set settings = '{}'`))

test('they come as they come, and are changed one by one for one person', async () => {
  expect(await mine()).toEqual(asTheyCome)
  expect((await me.put('/api/me/settings', { look: 'dark' })).json()).toEqual({ ...asTheyCome, look: 'dark' })
  await Promise.all([
    me.put('/api/me/settings', { hours: 12, zone: 'Asia/Tokyo' }),
    me.put('/api/me/settings', { keys: { resolve: 'v', reply: 'g r' } }),
    me.put('/api/me/settings', { quiet: { from: 1140, to: 480 }, undo: 'until pressed' }),
  ])
  expect(await mine()).toEqual({
    ...asTheyCome,
    look: 'dark',
    hours: 12,
    zone: 'Asia/Tokyo',
    keys: { resolve: 'v', reply: 'g r' },
    quiet: { from: 1140, to: 480 },
    undo: 'until pressed',
  })
  expect((await me.put('/api/me/settings', { keys: {} })).json().keys).toEqual({})
  const leo = visitor(app, (await colleague(desk, { name: 'Leo', role: 'trainee' })).token)
  expect((await leo.get('/api/me')).json().settings).toEqual(asTheyCome)
})

test.each([
  { look: 'pink' },
  { zone: 'Mars/Olympus' },
  { undo: 3_600 },
  { keys: { resolve: 'e e e' } },
  { keys: { resolve: 'v', reply: 'v' } },
  { keys: { 'a b': 'v' } },
  { quiet: { from: 0, to: 1440 } },
  { role: 'owner' },
])('%j is refused, and nothing is changed', async (wish) => {
  expect((await me.put('/api/me/settings', wish)).statusCode).toBe(400)
  expect(await mine()).toEqual(asTheyCome)
})

test('what was changed is told to those who look on', async () => {
  const [before] = await desk.rows<{ many: number }>(`select count(*) as many from change where noun = 'team'`)
  await me.put('/api/me/settings', { rows: 'tight' })
  const [after] = await desk.rows<{ many: number }>(`select count(*) as many from change where noun = 'team'`)
  expect(after!.many).toBe(before!.many + 1)
})

async function click(caseId: string): Promise<{ replyId: string; goesAt: number | null }> {
  const asked = { audience: 'public', text: TEXT, answers: true, reason: null, seen: null } as const
  return queueReply(desk, { workspaceId, agentId, role: 'owner', caseId }, { once: randomUUID(), ...asked })
}
const stateOf = async (id: string) =>
  (await desk.rows<{ state: string }>('select state from reply where id = $1', [id]))[0]!.state

test.each([5, 15, 30] as const)('a reply of mine goes out after my %i seconds', async (undo) => {
  const caseId = await complaint()
  await me.put('/api/me/settings', { undo })
  const began = Date.now()
  const { replyId, goesAt } = await click(caseId)
  expect(goesAt! - began).toBeGreaterThan(undo * SECOND - 500)
  expect(goesAt! - Date.now()).toBeLessThan(undo * SECOND + 500)
  await sendReply(desk, workspaceId, replyId)
  expect(await stateOf(replyId)).toBe('queued')
  await undoReply(desk, workspaceId, replyId)
})

test('a reply that waits until I press never goes by itself, and goes when I press', async () => {
  const caseId = await complaint()
  await me.put('/api/me/settings', { undo: 'until pressed' })
  const { replyId, goesAt } = await click(caseId)
  expect(goesAt).toBe(UNTIL_PRESSED)
  expect((await me.get(`/api/cases/${caseId}`)).json().underWay).toMatchObject([{ state: 'queued', at: UNTIL_PRESSED }])
  await sendReply(desk, workspaceId, replyId)
  expect(await stateOf(replyId)).toBe('queued')
  const [job] = await desk.rows<{ at: number }>('select run_at as at from graphile_worker.jobs where key = $1', [
    `send:${replyId}`,
  ])
  expect(job!.at).toBe(UNTIL_PRESSED)
  await sendNow(desk, workspaceId, replyId)
  await sendReply(desk, workspaceId, replyId)
  expect(await stateOf(replyId)).toBe('sent')
})

test('a reply behind one that is taken back is looked at again', async () => {
  const caseId = await complaint()
  await me.put('/api/me/settings', { undo: 'until pressed' })
  const first = await click(caseId)
  await me.put('/api/me/settings', { undo: 5 })
  const second = await click(caseId)
  await sendNow(desk, workspaceId, second.replyId)
  await sendReply(desk, workspaceId, second.replyId)
  expect(await stateOf(second.replyId)).toBe('queued')
  // The look at the second is over: without another it would wait for ever.
  await desk.rows('select graphile_worker.remove_job($1)', [`send:${second.replyId}`])
  await undoReply(desk, workspaceId, first.replyId)
  const [job] = await desk.rows<{ at: number }>('select run_at as at from graphile_worker.jobs where key = $1', [
    `send:${second.replyId}`,
  ])
  expect(job!.at).toBeLessThan(Date.now() + MINUTE)
})

test('I am told of what I want: what is late, what is mine, all, or nothing', async () => {
  const [ofMine, ofNobody] = [await complaint(DAY), await complaint(DAY)]
  await desk.rows('update care_case set owner_id = $1 where id = $2', [agentId, ofMine])
  await watch(desk.db, workspaceId)
  await desk.rows('delete from notice')
  const noticed = (caseId: string, what: string) =>
    desk.rows(
      `insert into notice (workspace_id, id, obligation_id, agent_id, what)
       select $1, gen_random_uuid(), id, $2, $3 from obligation where case_id = $4 limit 1`,
      [workspaceId, agentId, what, caseId],
    )
  await noticed(ofMine, 'went back')
  await noticed(ofNobody, 'late')
  await noticed(ofNobody, 'went back')
  const told = async (late: boolean, mineToo: boolean, all: boolean) => {
    await me.put('/api/me/settings', { tell: { late, mine: mineToo, all } })
    const { notices } = (await me.get('/api/notices')).json() as { notices: { what: string; caseId: string }[] }
    return notices.map(({ what, caseId }) => `${caseId === ofMine ? 'mine' : 'nobody'} ${what}`).toSorted()
  }
  expect(await told(true, true, true)).toEqual(['mine went back', 'nobody late', 'nobody went back'])
  expect(await told(false, false, true)).toEqual(['mine went back', 'nobody late', 'nobody went back'])
  expect(await told(true, false, false)).toEqual(['nobody late'])
  expect(await told(false, true, false)).toEqual(['mine went back'])
  expect(await told(false, false, false)).toEqual([])
})

test('one’s name is one’s own to change; the team reads both, and what happened before has the one of now', async () => {
  const { token, id } = await colleague(desk, { name: 'Jo Ek', role: 'trainee' })
  const jo = visitor(app, token)
  const caseId = await complaint()
  expect((await jo.post(`/api/cases/${caseId}/take`)).statusCode).toBe(204)
  const before = await desk.rows<{ id: string }>('select id from change order by xid desc, id desc limit 1')
  expect((await jo.put('/api/me/name', { name: '  Johanna Ek ' })).statusCode).toBe(204)
  expect((await jo.get('/api/me')).json().agent.name).toBe('Johanna Ek')
  const page = (await me.get(`/api/cases/${caseId}`)).json()
  expect(page.owner.name).toBe('Johanna Ek')
  expect(page.timeline.find((line: { code?: string }) => line.code === 'took').by).toBe('Johanna Ek')
  const team = (await me.get('/api/team')).json()
  expect(team.events[0]).toMatchObject({ code: 'renamed', params: { from: 'Jo Ek', to: 'Johanna Ek' } })
  const told = await desk.rows(`select noun, noun_id as of from change where id > $1`, [before[0]!.id])
  expect(told).toContainEqual({ noun: 'name', of: id })
  for (const name of ['', '   ', 'x'.repeat(121)])
    expect((await jo.put('/api/me/name', { name })).statusCode, name).toBe(400)
  // The same once more is no news.
  await jo.put('/api/me/name', { name: 'Johanna Ek' })
  expect(
    (await me.get('/api/team')).json().events.filter(({ code }: { code: string }) => code === 'renamed'),
  ).toHaveLength(1)
})
