import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { freshDesk } from '../../../test/desk.ts'
import { said } from '../../../test/network.ts'
import { HOUR } from '../../domain/instant.ts'
import { nearCases } from '../../store/near-cases.ts'
import { judgeCase, judgeMention } from '../correct/correct.ts'
import { undoCorrection } from '../correct/undo.ts'
import { retopic } from '../owed/retopic.ts'
import { keepNote } from './hand-over.ts'
import { newId } from '../../runtime/ids.ts'
import { merge, split } from './move.ts'
import { undoDeed } from './undo.ts'

const desk = await freshDesk()
const { workspaceId, agentId } = desk
let n = 0
let who = ''
beforeEach(() => {
  n += 1
  who = `dana${n}`
})

const LOST = 'Northwind lost my suitcase and nobody answers. Please help me.'
const SEAT = 'Northwind gave my seat away while I stood there. I want my money back, please help.'
const THANKS = 'Thank you so much, brilliant service!'
const AT = Date.now() - HOUR
const post = (id: string, text: string, more: Partial<Parameters<typeof said>[0]> = {}) =>
  said({ remoteId: `${who}${id}`, threadId: who, text, by: who, at: AT, ...more })
const find = async (id: string) =>
  (
    await desk.rows<{ id: string; caseId: string }>('select id, case_id as "caseId" from post where remote_id = $1', [
      `${who}${id}`,
    ])
  )[0]!
const where = (caseId: string) => ({ workspaceId, agentId, caseId })
const open = (caseId: string) =>
  desk.rows<{ kind: string; due_at: number }>(
    `select kind, due_at from obligation where case_id = $1 and kept_at is null and void_at is null and kind <> 'acknowledge' order by due_at`,
    [caseId],
  )
const head = async (caseId: string) =>
  (
    await desk.rows<{ severity: number; kind: string; topic: string; owner_id: string | null }>(
      'select * from care_case where id = $1',
      [caseId],
    )
  )[0]!

test('split: the second matter has a case of its own, linked, with a promise from when they wrote', async () => {
  await desk.hears(post('1', LOST), post('2', SEAT, { at: AT + 60_000 }))
  const one = await find('1')
  const { caseId, undo } = await split(desk, where(one.caseId), [(await find('2')).id])
  expect((await find('2')).caseId).toBe(caseId)
  expect((await find('1')).caseId).toBe(one.caseId)
  const [[mine], [theirs]] = [await open(one.caseId), await open(caseId)]
  expect(mine).toMatchObject({ kind: 'answer', due_at: AT + 3 * HOUR })
  expect(theirs).toMatchObject({ kind: 'answer', due_at: AT + 60_000 + 3 * HOUR })
  expect(await desk.inIt((tx) => nearCases(tx, caseId))).toMatchObject([
    { id: one.caseId, sameThread: true, owed: true },
  ])
  await undoDeed(desk, workspaceId, undo)
  expect((await find('2')).caseId).toBe(one.caseId)
  expect([await open(one.caseId), await open(caseId)]).toEqual([[mine], []])
  expect(await desk.inIt((tx) => nearCases(tx, one.caseId))).toEqual([])
})

test('after a split, an answer to the second matter keeps its promise, and what they write to it stays with it', async () => {
  await desk.hears(post('1', LOST), post('2', SEAT))
  const one = await find('1')
  const { caseId } = await split(desk, where(one.caseId), [(await find('2')).id])
  await desk.hears(post('a', 'I am sorry. 120 EUR go to your card today.', { parentId: `${who}2`, by: 'northwindair' }))
  expect((await open(caseId)).map(({ kind }) => kind)).toEqual(['follow_up'])
  expect((await open(one.caseId)).map(({ kind }) => kind)).toEqual(['answer'])
  await desk.hears(post('3', 'It has not come, northwind. Where is it?', { parentId: `${who}a` }))
  expect((await find('3')).caseId).toBe(caseId)
  await desk.hears(post('4', 'And my suitcase, northwind? Please help.', { parentId: `${who}1` }))
  expect((await find('4')).caseId).toBe(one.caseId)
})

test('undone after they wrote to the new case: everything comes home, also what came since', async () => {
  await desk.hears(post('1', LOST), post('2', SEAT))
  const one = await find('1')
  const { caseId, undo } = await split(desk, where(one.caseId), [(await find('2')).id])
  await desk.hears(post('3', 'Northwind, I still wait for my money. Please help.', { parentId: `${who}2` }))
  await undoDeed(desk, workspaceId, undo)
  expect((await find('3')).caseId).toBe(one.caseId)
  await desk.hears(post('4', 'Hello northwind? Nobody answers.', { parentId: `${who}3` }))
  expect((await find('4')).caseId).toBe(one.caseId)
  await expect(split(desk, where(caseId), [(await find('1')).id])).rejects.toThrow('Go on there')
})

test('put together: one promise of a kind, the earlier; what comes to either side comes here; undo parts them', async () => {
  await desk.hears(post('1', LOST))
  const one = await find('1')
  await desk.rows(`update care_case set closed_at = now() - interval '30 days' where id = $1`, [one.caseId])
  await desk.hears(post('2', SEAT, { threadId: `${who}2`, at: AT + 60_000 }))
  const two = await find('2')
  expect(two.caseId).not.toBe(one.caseId)
  await keepNote(desk, where(two.caseId), { id: newId(), text: 'Seat 4A.' })
  const { undo } = await merge(desk, where(one.caseId), two.caseId)
  expect((await find('2')).caseId).toBe(one.caseId)
  expect(await open(one.caseId)).toMatchObject([{ kind: 'answer', due_at: AT + 3 * HOUR }])
  expect(await desk.rows('select 1 from note where case_id = $1', [one.caseId])).toHaveLength(1)
  await desk.hears(post('3', 'Northwind, my seat?! Please help.', { threadId: `${who}2`, parentId: `${who}2` }))
  expect((await find('3')).caseId).toBe(one.caseId)
  await expect(merge(desk, where(two.caseId), one.caseId)).rejects.toThrow('Go on there')
  await undoDeed(desk, workspaceId, undo)
  expect((await find('2')).caseId).toBe(two.caseId)
  expect(await open(two.caseId)).toMatchObject([{ kind: 'answer', due_at: AT + 60_000 + 3 * HOUR }])
  expect(await open(one.caseId)).toMatchObject([{ kind: 'answer', due_at: AT + 3 * HOUR }])
})

test('somebody who joined in is put together with them, and what they write next comes here too', async () => {
  await desk.hears(
    post('1', LOST),
    post('f', 'We travel together, northwind lost ours too. Help!', { by: `${who}friend`, parentId: `${who}1` }),
  )
  const [one, friend] = [await find('1'), await find('f')]
  await merge(desk, where(one.caseId), friend.caseId)
  await desk.hears(
    post('g', 'Northwind, still nothing. Where is our luggage?', { by: `${who}friend`, parentId: `${who}f` }),
  )
  expect((await find('g')).caseId).toBe(one.caseId)
})

test('a case of a stranger in another thread is not put together with this one', async () => {
  await desk.hears(post('1', LOST), post('x', LOST, { by: `${who}other`, threadId: `${who}x` }))
  const [one, other] = [await find('1'), await find('x')]
  await expect(merge(desk, where(one.caseId), other.caseId)).rejects.toThrow('Nothing was changed')
})

test('a case keeps the judgement of the gravest post that it holds', async () => {
  await desk.hears(
    post('1', LOST),
    post('2', 'Northwind left me without my wheelchair at the gate. I am stranded and in pain, help!'),
  )
  const one = await find('1')
  await desk.rows('update triage set severity = 3 where post_id = $1', [(await find('2')).id])
  await desk.rows('update triage set severity = 1 where post_id = $1', [one.id])
  await desk.rows('update care_case set severity = 3 where id = $1', [one.caseId])
  const before = await head(one.caseId)
  const { caseId, undo } = await split(desk, where(one.caseId), [(await find('2')).id])
  expect((await head(caseId)).severity).toBe(before.severity)
  expect((await head(one.caseId)).severity).toBeLessThan(before.severity)
  await undoDeed(desk, workspaceId, undo)
  expect((await head(one.caseId)).severity).toBe(before.severity)
})

test('a move is taken back in order: what was moved again holds the one before it', async () => {
  await desk.hears(post('1', LOST), post('2', SEAT), post('3', SEAT))
  const one = await find('1')
  const first = await split(desk, where(one.caseId), [(await find('2')).id])
  const second = await split(desk, where(one.caseId), [(await find('3')).id])
  await expect(undoDeed(desk, workspaceId, first.undo)).rejects.toThrow('Take that back first')
  await undoDeed(desk, workspaceId, second.undo)
  await undoDeed(desk, workspaceId, first.undo)
  expect((await find('2')).caseId).toBe(one.caseId)
})

/** Where everything of a person is, and what is open: the ids of rows against the ids of cases. */
async function assignment(): Promise<unknown> {
  const mine = `(select id from care_case where person_id in (select person_id from identity where remote_id like $1))`
  return {
    posts: await desk.rows(`select id, case_id from post where case_id in ${mine} order by id`, [`${who}%`]),
    notes: await desk.rows(`select id, case_id from note where case_id in ${mine} order by id`, [`${who}%`]),
    owed: await desk.rows(
      `select id, case_id, kept_at from obligation where case_id in ${mine} and void_at is null order by id`,
      [`${who}%`],
    ),
    legs: await desk.rows(`select * from leg where case_id in ${mine} order by case_id, thread_id`, [`${who}%`]),
    heads: await desk.rows(
      `select id, kind, severity, sentiment, last_at from care_case
        where id in ${mine} and id in (select case_id from post) order by id`,
      [`${who}%`],
    ),
  }
}

test('any sequence of splits and merges, taken back in reverse, restores the very same assignment', async () => {
  let moves = 0
  const step = fc.record({ merge: fc.boolean(), at: fc.nat(30), more: fc.nat(30) })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), async (steps) => {
      n += 1
      who = `p${n}-`
      await desk.hears(
        ...[LOST, SEAT, THANKS, LOST, SEAT].map((text, at) => post(`${at}`, text, { at: AT + at })),
        post('a', 'It lands at 18:00.', { by: 'northwindair', parentId: `${who}1`, at: AT + 10 }),
        post('f', SEAT, { by: `${who}friend`, parentId: `${who}0`, at: AT + 20 }),
      )
      await keepNote(desk, where((await find('0')).caseId), { id: newId(), text: 'a note' })
      const before = await assignment()
      const undos: string[] = []
      for (const one of steps) {
        const cases = [
          ...new Set(
            (
              await desk.rows<{ id: string }>(
                `select distinct case_id as id from post where remote_id like $1 order by 1`,
                [`${who}%`],
              )
            ).map(({ id }) => id),
          ),
        ]
        const caseId = cases[one.at % cases.length]!
        const inside = await desk.rows<{ id: string }>(
          'select id from post where case_id = $1 and account_id is null order by id',
          [caseId],
        )
        const chosen = inside.filter((_, place) => (one.more >> place) % 2 === 1).map(({ id }) => id)
        const done = await (
          one.merge ? merge(desk, where(caseId), cases[one.more % cases.length]!) : split(desk, where(caseId), chosen)
        ).catch((error: Error) => {
          // A refusal changes nothing; anything else is a fault.
          if (!error.message.includes('Nothing was changed')) throw error
          return null
        })
        if (done) undos.push(done.undo)
        if (done) moves += 1
      }
      for (const undo of undos.toReversed()) await undoDeed(desk, workspaceId, undo)
      expect(await assignment()).toEqual(before)
      const lost = await desk.rows('select 1 from post where remote_id like $1 and case_id is null', [`${who}%`])
      expect(lost).toEqual([])
    }),
    { numRuns: 25 },
  )
  expect(moves).toBeGreaterThan(10)
}, 120_000)

describe("a person's word", () => {
  const severity = (of: 1 | 2 | 3) => ({ what: 'severity', severity: of }) as const
  const whoJudges = { workspaceId, agentId }

  test('goes with its post when the case is split, and comes home with it', async () => {
    await desk.hears(post('1', LOST), post('2', SEAT, { at: AT + 60_000 }))
    const one = await find('1')
    const { id: second } = await find('2')
    await judgeMention(desk, whoJudges, second, { what: 'kind', kind: 'question' })
    expect(await head(one.caseId)).toMatchObject({ kind: 'question' })
    const { caseId, undo } = await split(desk, where(one.caseId), [second])
    expect(await head(caseId)).toMatchObject({ kind: 'question', severity: 0 })
    expect(await head(one.caseId)).toMatchObject({ kind: 'complaint', severity: 2 })
    await undoDeed(desk, workspaceId, undo)
    expect(await head(one.caseId)).toMatchObject({ kind: 'question' })
  })

  test('wins over the posts that a merge brings, and gives way to what is grave and later', async () => {
    await desk.hears(post('1', LOST))
    const one = await find('1')
    await judgeCase(desk, whoJudges, one.caseId, severity(1))
    await desk.hears(post('2', SEAT, { at: AT + 60_000 }))
    const { caseId, undo } = await split(desk, where(one.caseId), [(await find('2')).id])
    await desk.hears(
      post('3', 'And northwind left my daughter injured at the gate. Help!', { at: AT + 120_000, parentId: `${who}2` }),
    )
    expect((await find('3')).caseId).toBe(caseId)
    expect(await head(caseId)).toMatchObject({ severity: 3 })
    await undoDeed(desk, workspaceId, undo)
    expect(await head(one.caseId)).toMatchObject({ severity: 3 })
    const { caseId: third } = await split(desk, where(one.caseId), [(await find('3')).id])
    expect(await head(third)).toMatchObject({ severity: 3 })
    expect(await head(one.caseId)).toMatchObject({ severity: 1 })
  })

  test('taken back after a move, the case is judged by the posts that it holds', async () => {
    await desk.hears(post('1', LOST), post('2', SEAT, { at: AT + 60_000 }))
    const one = await find('1')
    const { correctionId } = await judgeCase(desk, whoJudges, one.caseId, severity(3))
    const { caseId } = await split(desk, where(one.caseId), [(await find('1')).id])
    expect([(await head(one.caseId)).severity, (await head(caseId)).severity].toSorted((a, b) => a - b)).not.toEqual([
      3, 3,
    ])
    await undoCorrection(desk, workspaceId, correctionId)
    expect([(await head(one.caseId)).severity, (await head(caseId)).severity]).not.toContain(3)
  })
})

describe('a topic that a person chose', () => {
  const topic = async (caseId: string) => (await head(caseId)).topic

  test('stays when a graver post comes', async () => {
    await desk.hears(post('1', '@northwindair your agent was rude to me at the desk'))
    const { caseId } = await find('1')
    await retopic(desk.db, { workspaceId, agentId }, caseId, 'price')
    await desk.hears(post('2', LOST, { at: AT + 60_000 }))
    expect((await find('2')).caseId).toBe(caseId)
    expect(await head(caseId)).toMatchObject({ severity: 2, topic: 'price' })
  })

  test('stays when posts are split off, and what is split off is about what it says', async () => {
    await desk.hears(post('1', SEAT), post('2', 'Northwind, my suitcase is lost. Please help.', { at: AT + 60_000 }))
    const { caseId } = await find('1')
    await retopic(desk.db, { workspaceId, agentId }, caseId, 'price')
    const { caseId: other } = await split(desk, where(caseId), [(await find('2')).id])
    expect([await topic(caseId), await topic(other)]).toEqual(['price', 'baggage'])
  })
})
