import { beforeEach, expect, test } from 'vitest'
import { freshDesk } from '../../../test/desk.ts'
import { deleted, said } from '../../../test/network.ts'
import { MINUTE } from '../../domain/instant.ts'
import { keepByHand } from '../owed/by-hand.ts'
import { resolve } from './resolve.ts'
import { undoDeed } from './undo.ts'

const desk = await freshDesk()
const { workspaceId, agentId, db } = desk
const me = { workspaceId, agentId }
let n = 0
let who = ''
let caseId = ''
const LOST = 'Northwind lost my suitcase and nobody answers the phone. Please help, I fly home tomorrow.'

beforeEach(async () => {
  n += 1
  who = `ruth${n}`
  await desk.hears(said({ remoteId: who, text: LOST, by: who, at: Date.now() - 10 * MINUTE }))
  caseId = (await desk.rows<{ id: string }>('select case_id as id from post where remote_id = $1', [who]))[0]!.id
})

interface Row {
  id: string
  kind: string
  in: number
  kept: boolean
  waived: string | null
  gone: boolean
}
const all = () =>
  desk.rows<Row>(
    `select id, kind, round(extract(epoch from due_at - now()) / 3600)::int as "in", kept_at is not null as kept,
            waived_because as waived, void_at is not null as gone
       from obligation where case_id = $1 order by due_at, kind`,
    [caseId],
  )
const open = async () => (await all()).filter(({ kept, gone }) => !kept && !gone).map((one) => [one.kind, one.in])
const idOf = async (kind: string) => (await all()).find((one) => one.kind === kind && !one.kept && !one.gone)!.id
const where = () => ({ ...me, caseId })
const weAnswer = (id = 'a', text = 'It lands at 18:00, Ruth.') =>
  desk.hears(said({ remoteId: `${who}${id}`, parentId: who, threadId: who, text, by: 'northwindair' }))
const theyWrite = (text: string, id = 'b') =>
  desk.hears(said({ remoteId: `${who}${id}`, parentId: `${who}a`, threadId: who, text, by: who }))
const caseRow = async () =>
  (
    await desk.rows<{ owner: string | null; closed: boolean }>(
      'select owner_id as owner, closed_at is not null as closed from care_case where id = $1',
      [caseId],
    )
  )[0]!
const codes = async () =>
  (await desk.rows<{ code: string }>('select code from case_event where case_id = $1 order by at, id', [caseId])).map(
    ({ code }) => code,
  )

test('whatever waits for a word blocks resolving, until each has its reason', async () => {
  const waiting = (await all()).filter(({ kind }) => kind === 'acknowledge' || kind === 'answer')
  expect(waiting).toHaveLength(2)
  const one = { id: waiting[0]!.id, reason: 'she telephoned' }
  await expect(resolve(desk, where())).rejects.toThrow('Something is still owed to Ruth')
  await expect(resolve(desk, where(), [one])).rejects.toThrow('Something is still owed')
  expect((await all()).every(({ waived }) => waived === null)).toBe(true)
  const stranger = { id: '00000000-0000-4000-8000-000000000000', reason: 'x' }
  await expect(resolve(desk, where(), [one, stranger])).rejects.toThrow('Something is still owed')
  await resolve(desk, where(), [one, { id: waiting[1]!.id, reason: 'told her there' }])
  expect((await all()).flatMap(({ waived }) => waived ?? [])).toEqual(['she telephoned', 'told her there'])
  expect(await codes()).toEqual(['waived', 'waived', 'resolved'])
})

test('solved: a follow-up is owed a day later by whoever resolved it, and undo takes all of it back', async () => {
  const waive = (await all()).map(({ id }) => ({ id, reason: 'settled in the shop' }))
  const { undo } = await resolve(desk, where(), waive)
  expect(await open()).toEqual([['follow_up', 24]])
  expect(await caseRow()).toEqual({ owner: agentId, closed: true })
  await undoDeed(desk, workspaceId, undo)
  expect((await open()).map(([kind]) => kind)).toEqual(['acknowledge', 'answer'])
  expect(await caseRow()).toEqual({ owner: null, closed: false })
  expect(await desk.rows('select 1 from case_event where case_id = $1 and undone_at is null', [caseId])).toEqual([])
})

test('a follow-up that is owed already stays as it is', async () => {
  await weAnswer()
  const before = await open()
  expect(before.map(([kind]) => kind)).toEqual(['follow_up'])
  const { undo } = await resolve(desk, where())
  expect(await open()).toEqual(before)
  await undoDeed(desk, workspaceId, undo)
  expect(await open()).toEqual(before)
})

test('followed up and solved: two days later they are asked for an update, once', async () => {
  await weAnswer()
  await resolve(desk, where())
  await keepByHand(db, me, await idOf('follow_up'), { words: 'She has it, and laughed.', solved: true })
  expect(await open()).toEqual([['ask_for_update', 48]])
  expect(await desk.rows('select text from note where case_id = $1', [caseId])).toEqual([
    { text: 'She has it, and laughed.' },
  ])
  await weAnswer('c', 'Ruth, would you tell them how it ended?')
  expect(await open()).toEqual([])
  expect((await all()).filter(({ kind }) => kind === 'ask_for_update')).toHaveLength(1)
})

test('resolved after the follow-up: the same', async () => {
  await weAnswer()
  await keepByHand(db, me, await idOf('follow_up'))
  expect(await open()).toEqual([])
  await resolve(desk, where())
  expect(await open()).toEqual([['ask_for_update', 48]])
})

test('a follow-up in public counts as one', async () => {
  await weAnswer()
  await resolve(desk, where())
  await weAnswer('c', 'Did it reach you, Ruth?')
  expect(await open()).toEqual([['ask_for_update', 48]])
})

test('not solved after all: the case is open, and they wait for an answer from now', async () => {
  await weAnswer()
  await resolve(desk, where())
  await keepByHand(db, me, await idOf('follow_up'), { words: '', solved: false })
  expect(await open()).toEqual([['answer', 3]])
  expect(await caseRow()).toMatchObject({ closed: false })
  expect(await codes()).toEqual(['resolved', 'kept'])
})

test.each([
  ['they thanked us', () => theyWrite('Thank you so much, brilliant service!')],
  ['they need us again', () => theyWrite('Northwind, the suitcase is broken. Please help me.')],
  ['they deleted it', () => desk.hears(deleted(who))],
])('nobody is asked for an update once %s', async (_, happens) => {
  await weAnswer()
  await resolve(desk, where())
  await keepByHand(db, me, await idOf('follow_up'))
  expect((await open()).map(([kind]) => kind)).toEqual(['ask_for_update'])
  await happens()
  expect((await open()).map(([kind]) => kind)).not.toContain('ask_for_update')
})

test('whoever thanked us before it was solved is not asked', async () => {
  await weAnswer()
  await theyWrite('Thank you so much, brilliant service!')
  await resolve(desk, where())
  await keepByHand(db, me, await idOf('follow_up'))
  expect(await open()).toEqual([])
})

test('praise that is thanked and resolved owes nothing', async () => {
  await desk.hears(
    said({
      remoteId: `${who}p`,
      text: '@northwindair thank you, whoever found the rabbit of my daughter was so kind',
      by: `n${who}`,
    }),
  )
  const [praise] = await desk.rows<{ id: string }>('select case_id as id from post where remote_id = $1', [`${who}p`])
  caseId = praise!.id
  const waive = (await all()).map(({ id }) => ({ id, reason: 'thanked by letter' }))
  expect(waive).toHaveLength(1)
  await resolve(desk, where(), waive)
  expect(await open()).toEqual([])
})
