import { beforeEach, expect, test } from 'vitest'
import { freshDesk } from '../../../test/desk.ts'
import { said } from '../../../test/network.ts'
import { DAY, HOUR, MINUTE } from '../../domain/instant.ts'
import { newId } from '../../runtime/ids.ts'
import { addAgent } from '../../store/agents.ts'
import { viewCounts } from '../../store/counts.ts'
import { mostUrgent } from '../../store/inbox.ts'
import { acrossWorkspaces } from '../../store/scope.ts'
import { casesStanding, type StandingView } from '../../store/standing-list.ts'
import { standingsOf } from '../../store/standing.ts'
import { lastHandOver } from '../../store/hand-overs.ts'
import { notesOf } from '../../store/notes.ts'
import { handOver, keepNote, takeNoteBack } from './hand-over.ts'
import { resolve } from './resolve.ts'
import { snooze, wakeOverslept } from './standing.ts'
import { undoDeed } from './undo.ts'

const desk = await freshDesk()
const { workspaceId, agentId } = desk
let n = 0
let who = ''
let caseId = ''
const LOST = 'Northwind lost my suitcase and nobody answers the phone. Please help, I fly home tomorrow.'

beforeEach(async () => {
  n += 1
  who = `ruth${n}`
  await desk.hears(said({ remoteId: who, text: LOST, by: who }))
  caseId = (await desk.rows<{ id: string }>('select case_id as id from post where remote_id = $1', [who]))[0]!.id
})

const where = () => ({ workspaceId, agentId, caseId })
const standing = async () => (await desk.inIt((tx) => standingsOf(tx, [caseId])))[0]!
const owedHere = async () =>
  (await desk.inIt((tx) => mostUrgent(tx, 'everyone', agentId, null, 500))).filter((row) => row.caseId === caseId)
const isIn = async (view: StandingView) =>
  (await desk.inIt((tx) => casesStanding(tx, view, null, 500))).some((row) => row.caseId === caseId)
const weAnswer = () =>
  desk.hears(
    said({ remoteId: `${who}a`, parentId: who, threadId: who, text: 'It lands at 18:00.', by: 'northwindair' }),
  )
const theyWrite = (text: string, id = 'b') =>
  desk.hears(said({ remoteId: `${who}${id}`, parentId: `${who}a`, threadId: who, text, by: who }))
const events = () =>
  desk.rows<{ code: string; params: Record<string, string> }>(
    'select code, params from case_event where case_id = $1 order by at, id',
    [caseId],
  )
const ago = (column: string, minutes: number) =>
  desk.rows(`update care_case set ${column} = now() - interval '${minutes} minutes' where id = $1`, [caseId])

test('a case is open, waits on them after an answer, and is open again when they write', async () => {
  expect(await standing()).toMatchObject({ category: 'open', name: 'Open' })
  await weAnswer()
  expect(await standing()).toMatchObject({ category: 'waiting', name: 'Waiting on them' })
  expect(await isIn('waiting')).toBe(true)
  await theyWrite('Northwind, it did not come. Where is my suitcase?')
  expect(await standing()).toMatchObject({ category: 'open' })
  expect(await isIn('waiting')).toBe(false)
})

test('put away: it leaves the owed lists, and comes back when they write', async () => {
  const before = await desk.inIt((tx) => viewCounts(tx, agentId))
  await snooze(desk, where(), null)
  expect(await standing()).toMatchObject({ category: 'later', until: null })
  expect([await owedHere(), await isIn('later')]).toEqual([[], true])
  expect((await desk.inIt((tx) => viewCounts(tx, agentId))).everyone).toBe(before.everyone - 1)
  await theyWrite('Anybody there?')
  expect(await standing()).toMatchObject({ category: 'open' })
  expect(await owedHere()).toHaveLength(1)
  expect(await events()).toContainEqual({ code: 'woke', params: { because: 'they wrote' } })
})

test('put away until a moment: it is back from that very moment, and soon says so', async () => {
  await snooze(desk, where(), Date.now() + HOUR)
  await desk.inIt(wakeOverslept)
  expect(await owedHere()).toEqual([])
  await ago('snoozed_until', 1)
  expect([(await owedHere()).length, (await standing()).category, await isIn('later')]).toEqual([1, 'open', false])
  await desk.inIt(wakeOverslept)
  expect(await events()).toContainEqual({ code: 'woke', params: { because: 'time' } })
  expect((await desk.rows('select 1 from care_case where id = $1 and snoozed_at is not null', [caseId])).length).toBe(0)
})

test('a promise that is about to break wakes it, and one that ends too soon keeps it from being put away', async () => {
  await snooze(desk, where(), Date.now() + 2 * DAY)
  await desk.rows(`update obligation set due_at = now() + interval '14 minutes' where case_id = $1`, [caseId])
  expect(await owedHere()).toHaveLength(1)
  await desk.inIt(wakeOverslept)
  expect(await events()).toContainEqual({ code: 'woke', params: { because: 'promise' } })
  await expect(snooze(desk, where(), null)).rejects.toThrow('Keep it first')
  expect(await standing()).toMatchObject({ category: 'open' })
})

test('a promise made while it sleeps wakes it too, in its time', async () => {
  await weAnswer()
  await desk.rows(`update obligation set void_at = now() where case_id = $1 and kept_at is null`, [caseId])
  await snooze(desk, where(), null)
  await desk.rows(`update obligation set void_at = null where case_id = $1 and kind = 'follow_up'`, [caseId])
  expect(await owedHere()).toEqual([])
  await desk.rows(`update obligation set due_at = now() + interval '10 minutes' where case_id = $1`, [caseId])
  expect((await owedHere()).map(({ kind }) => kind)).toEqual(['follow_up'])
})

test.each([-MINUTE, 367 * DAY])('a moment %i ms away is no moment to come back', async (away) => {
  await expect(snooze(desk, where(), Date.now() + away)).rejects.toThrow('Nothing was changed')
})

test('a follow-up stays owed after resolving; thanks leave it resolved, a new need opens it again', async () => {
  await weAnswer()
  await resolve(desk, where())
  expect(await standing()).toMatchObject({ category: 'resolved', closedAt: expect.any(Number) })
  expect((await owedHere()).map(({ kind }) => kind)).toEqual(['follow_up'])
  expect(await isIn('resolved')).toBe(true)
  await theyWrite('Thank you so much, brilliant service!')
  expect(await standing()).toMatchObject({ category: 'resolved' })
  await theyWrite('Northwind, the suitcase is broken. Please help me.', 'c')
  expect(await standing()).toMatchObject({ category: 'open', closedAt: null })
  expect((await events()).map(({ code }) => code)).toEqual(['resolved', 'reopened'])
})

test('closed long ago, a new thread begins a new case', async () => {
  await weAnswer()
  await resolve(desk, where())
  await ago('closed_at', 7 * 24 * 60 + 1)
  await desk.hears(said({ remoteId: `${who}new`, text: LOST, by: who }))
  const [post] = await desk.rows<{ id: string }>('select case_id as id from post where remote_id = $1', [`${who}new`])
  expect(post!.id).not.toBe(caseId)
  expect(await standing()).toMatchObject({ category: 'resolved' })
})

test('undo of a nap puts it back to where it was, and says so where it has moved on', async () => {
  await weAnswer()
  const { undo } = await snooze(desk, where(), Date.now() + HOUR)
  await undoDeed(desk, workspaceId, undo)
  expect(await standing()).toMatchObject({ category: 'waiting' })
  const again = await snooze(desk, where(), Date.now() + HOUR)
  await theyWrite('Hello?')
  await expect(undoDeed(desk, workspaceId, again.undo)).rejects.toThrow('moved on')
})

test('an open case on which nothing is owed is in the list of those that wait on them', async () => {
  await desk.rows('update obligation set void_at = now() where case_id = $1', [caseId])
  expect([(await standing()).category, await isIn('waiting')]).toEqual(['open', true])
  const { waiting } = await desk.inIt((tx) => viewCounts(tx, agentId))
  expect((await desk.inIt((tx) => casesStanding(tx, 'waiting', null, 500))).length).toBe(waiting)
})

test('a list is read page by page, and every case comes once', async () => {
  await desk.rows(`update obligation set void_at = now() where kept_at is null and void_at is null`)
  const all = (await desk.inIt((tx) => casesStanding(tx, 'waiting', null, 500))).map(({ id }) => id)
  expect(all.length).toBeGreaterThan(2)
  const seen: string[] = []
  for (let after: { at: number; id: string } | null = null; ;) {
    const rows = await desk.inIt((tx) => casesStanding(tx, 'waiting', after, 2))
    seen.push(...rows.map(({ id }) => id))
    const last = rows.at(-1)
    if (!last) break
    after = { at: last.rank, id: last.id }
  }
  expect(seen).toEqual(all)
})

test('handed over: the new owner has it with what they should know, and undo gives it back', async () => {
  const priya = newId()
  await acrossWorkspaces(desk.db, (tx) =>
    addAgent(tx, { id: priya, workspaceId, email: `${priya}@desk.example`, name: 'Priya', passwordHash: null }),
  )
  const owner = async () =>
    (await desk.rows<{ id: string | null }>('select owner_id as id from care_case where id = $1', [caseId]))[0]!.id
  const { undo } = await handOver(desk, where(), { to: priya, know: 'Blue case, tag ends 4471.' })
  expect(await owner()).toBe(priya)
  expect(await desk.inIt((tx) => lastHandOver(tx, caseId))).toMatchObject({
    know: 'Blue case, tag ends 4471.',
    to: 'Priya',
  })
  const back = await handOver(desk, where(), { to: null, know: '' })
  await expect(undoDeed(desk, workspaceId, undo)).rejects.toThrow('Somebody else has this case')
  await undoDeed(desk, workspaceId, back.undo)
  expect(await owner()).toBe(priya)
  await undoDeed(desk, workspaceId, undo)
  expect([await owner(), await desk.inIt((tx) => lastHandOver(tx, caseId))]).toEqual([null, null])
  await expect(handOver(desk, where(), { to: newId(), know: '' })).rejects.toThrow('not on the desk')
})

test('a note is kept once, and only its writer takes it back', async () => {
  const id = newId()
  await keepNote(desk, where(), { id, text: 'Porto has it.' })
  await keepNote(desk, where(), { id, text: 'Porto has it.' })
  const notes = () => desk.inIt((tx) => notesOf(tx, caseId))
  expect((await notes()).map(({ text, by }) => [text, by])).toEqual([['Porto has it.', 'Alex']])
  await expect(takeNoteBack(desk, { workspaceId, agentId: newId() }, id)).rejects.toThrow('not here')
  await takeNoteBack(desk, { workspaceId, agentId }, id)
  expect(await notes()).toEqual([])
})
