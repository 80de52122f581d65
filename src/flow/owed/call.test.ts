import { beforeEach, expect, test } from 'vitest'
import { freshDesk } from '../../../test/desk.ts'
import { said } from '../../../test/network.ts'
import { HOUR, MINUTE } from '../../domain/instant.ts'
import { mostUrgent } from '../../store/inbox.ts'
import { noticesFor } from '../../store/notices.ts'
import { snooze } from '../case/standing.ts'
import { watch } from '../watch/watch.ts'
import { keepByHand } from './by-hand.ts'
import { agreeCall, type Call } from './call.ts'

const desk = await freshDesk()
const { workspaceId, agentId, db } = desk
const me = { workspaceId, agentId }
let n = 0
let caseId = ''

beforeEach(async () => {
  n += 1
  await desk.hears(
    said({
      remoteId: `amal${n}`,
      text: 'Northwind lost my suitcase and nobody answers the phone. Please help me.',
      by: `amal${n}`,
    }),
  )
  caseId = (await desk.rows<{ id: string }>('select case_id as id from post where remote_id = $1', [`amal${n}`]))[0]!.id
})

const call = (more: Partial<Call> = {}): Call => ({
  opens: Date.now() + 2 * HOUR,
  due: Date.now() + 3 * HOUR,
  agreedBy: 'Amal',
  agreedAt: Date.now() - 5 * MINUTE,
  words: 'after half past two',
  ...more,
})
const rows = async () =>
  (await desk.inIt((tx) => mostUrgent(tx, 'everyone', agentId, null, 500))).filter((row) => row.caseId === caseId)
const calls = async () => (await rows()).filter(({ kind }) => kind === 'call_back')

test('a call is owed in its window, with who agreed, when and how', async () => {
  const agreed = call()
  await agreeCall(db, me, caseId, agreed)
  expect(await calls()).toMatchObject([
    { opens: agreed.opens, due: agreed.due, words: 'after half past two', owner: { id: agentId } },
  ])
  expect(
    await desk.rows(
      `select agreed_by, agreed_at, call_agreed.words, noted_by from call_agreed
         join obligation on obligation.id = obligation_id where case_id = $1`,
      [caseId],
    ),
  ).toEqual([{ agreed_by: 'Amal', agreed_at: agreed.agreedAt, words: 'after half past two', noted_by: agentId }])
})

test.each<[string, Partial<Call>, string]>([
  ['is over', { opens: null, due: Date.now() - MINUTE }, 'still to come'],
  ['is next year', { opens: null, due: Date.now() + 100 * 24 * HOUR }, 'within 90 days'],
  ['ends before it begins', { opens: Date.now() + 4 * HOUR }, 'ends before it begins'],
  ['was agreed tomorrow', { agreedAt: Date.now() + 24 * HOUR }, 'agreed in the future'],
])('a call that %s is refused, and nothing is written', async (_, wrong, words) => {
  await expect(agreeCall(db, me, caseId, call(wrong))).rejects.toThrow(words)
  expect(await calls()).toEqual([])
})

test('a second call while one is agreed is refused; after it was made there may be another', async () => {
  await agreeCall(db, me, caseId, call())
  await expect(agreeCall(db, me, caseId, call())).rejects.toThrow('agreed already')
  const { id } = (await calls())[0]!
  await expect(keepByHand(db, me, id)).rejects.toThrow('what was said')
  await keepByHand(db, me, id, { words: 'We spoke. She wants the date in writing.', solved: true })
  expect(await calls()).toEqual([])
  expect(await desk.rows('select text from note where case_id = $1', [caseId])).toEqual([
    { text: 'We spoke. She wants the date in writing.' },
  ])
  await agreeCall(db, me, caseId, call({ opens: null }))
  expect(await calls()).toMatchObject([{ opens: null }])
})

test('its owner hears of it when the window opens, and it wakes a case that was put away', async () => {
  await desk.rows('update obligation set void_at = now() where case_id = $1', [caseId])
  await agreeCall(db, me, caseId, call())
  await snooze(desk, { ...me, caseId }, null)
  await watch(db, workspaceId)
  const told = async () =>
    (await desk.inIt((tx) => noticesFor(tx, agentId, 50)))
      .filter((one) => one.caseId === caseId)
      .map(({ what }) => what)
  expect([await calls(), await told()]).toEqual([[], []])
  await desk.rows(
    `update obligation set opens_at = now() - interval '1 minute', warn_at = now() - interval '1 minute'
      where case_id = $1 and kind = 'call_back'`,
    [caseId],
  )
  await watch(db, workspaceId)
  expect((await calls()).length).toBe(1)
  expect(await told()).toEqual(['close'])
})
