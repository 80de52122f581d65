import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { freshDesk } from '../../../test/desk.ts'
import { colleague } from '../../../test/doors.ts'
import { said } from '../../../test/network.ts'
import { DAY, HOUR, MINUTE } from '../../domain/instant.ts'
import type { Role } from '../../domain/team/role.ts'
import { underWay } from '../../store/replies.ts'
import { placeOf, saidSoFar } from '../facts.ts'
import { approveReply } from './approval.ts'
import { promisedNow, type WishedPromise } from './promise.ts'
import { queueReply, sendNow, undoReply } from './queue.ts'
import { sendReply } from './send.ts'

const desk = await freshDesk()
const { workspaceId, agentId } = desk
const leo = await colleague(desk, { name: 'Leo Castellano', role: 'trainee' })
const TEXT = 'Ruth, I am sorry: your suitcase is in Porto. We call you within two hours. Alex'
let n = 0
let caseId = ''

beforeEach(async () => {
  n += 1
  const text = 'Northwind lost my suitcase and nobody answers the phone. Please help me.'
  await desk.hears(said({ remoteId: `p${n}`, text, by: `ruth${n}` }))
  caseId = (await desk.rows<{ id: string }>('select case_id as id from post where remote_id = $1', [`p${n}`]))[0]!.id
})

const writes = (
  promise: WishedPromise,
  { text = TEXT, id = agentId, role = 'owner' }: { text?: string; id?: string; role?: Role } = {},
) =>
  queueReply(
    desk,
    { workspaceId, caseId, agentId: id, role },
    { once: randomUUID(), audience: 'public', text, answers: true, reason: null, seen: null, promise },
  )
async function goesOut(replyId: string): Promise<void> {
  await sendNow(desk, workspaceId, replyId)
  await sendReply(desk, workspaceId, replyId)
}
const owed = () =>
  desk.rows<{ words: string; due: number; open: boolean; by: string }>(
    `select words, due_at as due, kept_at is null and void_at is null as open from obligation
      where case_id = $1 and kind = 'keep_promise' order by due_at`,
    [caseId],
  )

test('what the words promise is owed once they stand there, and not before', async () => {
  const { replyId } = await writes('as read')
  expect(await owed()).toEqual([])
  await goesOut(replyId)
  const [one, ...more] = await owed()
  expect([one!.words, one!.open, more]).toEqual(['“We call you within two hours.”', true, []])
  expect(Math.abs(one!.due - Date.now() - 2 * HOUR)).toBeLessThan(MINUTE)
  const events = await desk.rows<{ params: object }>(
    `select params from case_event where case_id = $1 and code = 'promised'`,
    [caseId],
  )
  expect(events).toEqual([{ params: { what: one!.words, due: String(one!.due) } }])
})

test('left out, or taken back, nothing is owed; changed, it is owed until then', async () => {
  await goesOut((await writes(null)).replyId)
  const back = await writes('as read', { text: `${TEXT} 2` })
  await undoReply(desk, workspaceId, back.replyId)
  await sendReply(desk, workspaceId, back.replyId)
  expect(await owed()).toEqual([])
  const due = Date.now() + DAY
  await goesOut((await writes({ words: 'We call you.', due }, { text: `${TEXT} 3` })).replyId)
  expect(await owed()).toMatchObject([{ words: '“We call you.”', due }])
  await expect(writes({ words: 'We call you.', due: Date.now() - MINUTE })).rejects.toThrow('over already')
})

test('the next answer keeps what was promised before, and owes what it promises itself', async () => {
  await goesOut((await writes('as read')).replyId)
  await goesOut(
    (await writes('as read', { text: 'Ruth, it is on its way. I write to you within 4 hours. Alex' })).replyId,
  )
  expect(await owed()).toMatchObject([{ open: false }, { words: '“I write to you within 4 hours.”', open: true }])
})

test('a second reader’s words promise what they say; the writer’s choice stays where they promise the same', async () => {
  const seenNow = () =>
    desk.inIt(async (tx) => saidSoFar(await placeOf(desk, tx, caseId), await underWay(tx, caseId)).seen)
  const sooner = await writes('as read', { id: leo.id, role: 'trainee' })
  const text = TEXT.replace('two hours', 'one hour')
  await approveReply(desk, { workspaceId, agentId }, sooner.replyId, await seenNow(), { text, reason: null })
  const [going] = await desk.inIt((tx) => underWay(tx, caseId))
  expect(going!.promiseWords).toBe('We call you within one hour.')
  expect(Math.abs(going!.promiseDue! - Date.now() - HOUR)).toBeLessThan(MINUTE)
  await goesOut(sooner.replyId)
  expect(await owed()).toHaveLength(1)
})

test('the clock is the company’s', async () => {
  const at = (await promisedNow(desk.db, workspaceId, 'We call you tomorrow at 10:00.'))!
  expect(new Date(at.due).toISOString().slice(11, 16)).toBe('10:00')
})
