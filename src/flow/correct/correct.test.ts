import { beforeEach, expect, test } from 'vitest'
import { freshDesk } from '../../../test/desk.ts'
import { said } from '../../../test/network.ts'
import { HOUR, MINUTE } from '../../domain/instant.ts'
import type { Wish } from '../../domain/triage/correct.ts'
import { newId } from '../../runtime/ids.ts'
import { viewCounts } from '../../store/counts.ts'
import { quietMentions } from '../../store/inbox.ts'
import { judgeCase, judgeMention } from './correct.ts'
import { undoCorrection } from './undo.ts'

const desk = await freshDesk()
const who = { workspaceId: desk.workspaceId, agentId: desk.agentId }
let n = 0
let id = ''
beforeEach(() => {
  n += 1
  id = `p${n}`
})

const LOST = 'Northwind lost my suitcase and nobody answers the phone. Please help.'
const JOKE = 'Northwind: the only wind that needs a seat belt, lol'
const stored = async (remoteId = id) =>
  (
    await desk.rows<{ id: string; caseId: string; kind: string; severity: number; needs: string }>(
      `select post.id, case_id as "caseId", kind, severity, needs_reply as needs from post join triage on post_id = post.id where remote_id = $1`,
      [remoteId],
    )
  )[0]!
const kase = async (caseId: string) =>
  (
    await desk.rows<{ kind: string; severity: number; closed: boolean }>(
      'select kind, severity, closed_at is not null as closed from care_case where id = $1',
      [caseId],
    )
  )[0]!
const open = (caseId: string) =>
  desk.rows<{ kind: string; due_at: number; rank_at: number }>(
    'select kind, due_at, rank_at from obligation where case_id = $1 and kept_at is null and void_at is null',
    [caseId],
  )
const quiet = async () => (await desk.inIt((tx) => quietMentions(tx, null, 100))).filter((row) => row.text !== '')
const complaint = async (at = Date.now() - HOUR) => {
  await desk.hears(said({ remoteId: id, text: LOST, by: `ruth${n}`, at }))
  return (await stored()).caseId
}
const kind = (to: 'complaint' | 'banter' | 'praise' | 'question'): Wish => ({ what: 'kind', kind: to })
const grave: Wish = { what: 'severity', severity: 3 }
const none = (reason: string | null): Wish => ({ what: 'needsReply', needsReply: 'no', reason })

test('no answer needed: the open answer is void, the reason is kept, and it is told among those without an answer', async () => {
  const caseId = await complaint()
  await judgeCase(desk, who, caseId, none('settled at the counter'))
  expect(await open(caseId)).toEqual([])
  expect((await stored()).needs).toBe('no')
  expect(
    (await quiet()).find((row) => row.id !== '' && row.decided?.reason === 'settled at the counter'),
  ).toMatchObject({
    decided: { by: 'Alex' },
    kind: 'complaint',
  })
  expect(await desk.rows('select params from case_event where case_id = $1', [caseId])).toMatchObject([
    { params: { what: 'needsReply', to: 'no', reason: 'settled at the counter' } },
  ])
  expect((await desk.inIt((tx) => viewCounts(tx, desk.agentId))).noAnswer).toBe((await quiet()).length)
})

test('taken back, everything is owed as before, by the same promise', async () => {
  const caseId = await complaint()
  const before = [await open(caseId), await kase(caseId), await stored()]
  const { correctionId } = await judgeCase(desk, who, caseId, kind('banter'))
  expect(await kase(caseId)).toMatchObject({ kind: 'banter', severity: 0 })
  expect(await open(caseId)).toEqual([])
  await undoCorrection(desk, desk.workspaceId, correctionId)
  expect([await open(caseId), await kase(caseId), await stored()]).toEqual(before)
  await expect(undoCorrection(desk, desk.workspaceId, correctionId)).rejects.toThrow(/taken back already/)
  expect(await desk.rows(`select params->>'undone' as undone from case_event where case_id = $1`, [caseId])).toEqual([
    { undone: 'yes' },
  ])
})

test('graver is earlier in the list, and a later post that is not grave does not change a word of ours', async () => {
  const caseId = await complaint()
  const [before] = await open(caseId)
  await judgeCase(desk, who, caseId, grave)
  const [after] = await open(caseId)
  expect(after!.rank_at).toBeLessThan(before!.rank_at)
  expect(after!.due_at).toBe(before!.due_at)
  await judgeCase(desk, who, caseId, { what: 'severity', severity: 1 })
  await desk.hears(said({ remoteId: `${id}b`, text: `${LOST} Still lost!`, by: `ruth${n}` }))
  expect((await stored(`${id}b`)).caseId).toBe(caseId)
  expect((await kase(caseId)).severity).toBe(1)
  await desk.hears(said({ remoteId: `${id}c`, text: 'Northwind, my insulin is in it. Help!', by: `ruth${n}` }))
  expect((await kase(caseId)).severity).toBe(3)
})

test('without our word the judge makes a case graver by itself', async () => {
  await desk.hears(said({ remoteId: id, text: '@northwindair your agent was rude to me today.', by: `ruth${n}` }))
  const { caseId } = await stored()
  expect((await kase(caseId)).severity).toBe(1)
  await desk.hears(said({ remoteId: `${id}b`, text: LOST, by: `ruth${n}` }))
  expect((await kase(caseId)).severity).toBe(2)
})

test('only a complaint is grave or slight', async () => {
  const caseId = await complaint()
  await judgeCase(desk, who, caseId, kind('question'))
  await expect(judgeCase(desk, who, caseId, grave)).rejects.toThrow(/Call it a complaint first/)
})

test('a mention that needs an answer after all gets a case, owed from now; taken back, it has none', async () => {
  await desk.hears(said({ remoteId: id, text: JOKE, by: `ruth${n}`, at: Date.now() - 30 * HOUR }))
  const { id: postId, caseId: without } = await stored()
  expect(without).toBeNull()
  const began = Date.now()
  const { correctionId, caseId } = await judgeMention(desk, who, postId, {
    what: 'needsReply',
    needsReply: 'yes',
    reason: null,
  })
  const [answer] = await open(caseId!)
  expect(answer!.due_at).toBeGreaterThan(began + 3 * HOUR - MINUTE)
  expect((await quiet()).map((row) => row.id)).not.toContain(postId)
  await undoCorrection(desk, desk.workspaceId, correctionId)
  expect(await open(caseId!)).toEqual([])
  expect((await stored()).caseId).toBeNull()
  expect((await kase(caseId!)).closed).toBe(true)
  expect((await quiet()).map((row) => row.id)).toContain(postId)
})

test('a mention that is called praise stays where it is, with who said so', async () => {
  await desk.hears(said({ remoteId: id, text: JOKE, by: `ruth${n}` }))
  const { id: postId } = await stored()
  expect(await judgeMention(desk, who, postId, kind('praise'))).toMatchObject({ caseId: null })
  expect((await quiet()).find((row) => row.id === postId)).toMatchObject({ kind: 'praise', decided: { by: 'Alex' } })
})

test('the earlier of two words is taken back after the later one', async () => {
  const caseId = await complaint()
  const first = await judgeCase(desk, who, caseId, kind('question'))
  const second = await judgeCase(desk, who, caseId, kind('complaint'))
  await expect(undoCorrection(desk, desk.workspaceId, first.correctionId)).rejects.toThrow(/judged again since/)
  await undoCorrection(desk, desk.workspaceId, second.correctionId)
  await undoCorrection(desk, desk.workspaceId, first.correctionId)
  expect(await kase(caseId)).toMatchObject({ kind: 'complaint', severity: 2 })
})

test('what is not here is not here', async () => {
  await expect(judgeCase(desk, who, newId(), grave)).rejects.toThrow(/not here/)
  await expect(judgeMention(desk, who, newId(), grave)).rejects.toThrow(/not here/)
  await expect(undoCorrection(desk, desk.workspaceId, newId())).rejects.toThrow(/not here/)
})
