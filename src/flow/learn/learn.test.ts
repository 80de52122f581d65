import { expect, test } from 'vitest'
import { freshDesk } from '../../../test/desk.ts'
import { said } from '../../../test/network.ts'
import { confusion, decisionCount, decisionsBehind, hasNewDecisions, learnedJudge } from '../../store/learning.ts'
import { judgeMention } from '../correct/correct.ts'
import { learn } from './learn.ts'

const desk = await freshDesk()
const who = { workspaceId: desk.workspaceId, agentId: desk.agentId }
const WOMBATS = 64

const jobs = () =>
  desk.rows<{ count: number }>(`select count(*) as count from graphile_worker.jobs where task_identifier = 'learn'`)

/** The rules cannot know that "a wombat" is praise on this desk. */
const wombat = (place: number) =>
  said({ remoteId: `w${place}`, by: `ruth${place}`, text: `@northwindair a wombat for gate ${place}, by lamp light` })
const lost = (place: number) =>
  said({ remoteId: `l${place}`, by: `kirsten${place}`, text: `@northwindair you lost my bag at gate ${place}. Help!` })
const kindOf = async (remoteId: string) =>
  (
    await desk.rows<{ id: string; kind: string }>(
      'select id, kind from post join triage on post_id = id where remote_id = $1',
      [remoteId],
    )
  )[0]!

test('fifty decisions ask for a lesson; before it the rules judge alone', async () => {
  for (let place = 0; place < WOMBATS; place += 1) await desk.hears(wombat(place), lost(place))
  expect((await kindOf('w0')).kind).not.toBe('praise')
  expect(await jobs()).toEqual([{ count: 0 }])
  for (let place = 0; place < WOMBATS; place += 1) {
    await judgeMention(desk, who, (await kindOf(`w${place}`)).id, { what: 'kind', kind: 'praise' })
    await judgeMention(desk, who, (await kindOf(`l${place}`)).id, { what: 'kind', kind: 'complaint' })
  }
  expect(await jobs()).toEqual([{ count: 1 }])
  expect(await desk.inIt(decisionCount)).toBe(2 * WOMBATS)
  expect(await desk.inIt(learnedJudge)).toBeNull()
})

test('what was learned is used on what comes next, because it is better on what was held back', async () => {
  await learn(desk, desk.workspaceId)
  const judge = (await desk.inIt(learnedJudge))!
  expect(judge.trust.kind).toMatchObject({ decisions: 2 * WOMBATS, rules: WOMBATS, used: true })
  expect(judge.trust.kind.learned).toBeGreaterThan(2 * WOMBATS - 6)
  await desk.hears(said({ remoteId: 'new', by: 'nana', text: '@northwindair a wombat for gate ninety, by lamp light' }))
  expect((await kindOf('new')).kind).toBe('praise')
  expect(
    await desk.rows(`select reasons->0->>'code' as code from triage join post on post_id = id where remote_id = 'new'`),
  ).toEqual([{ code: 'learned' }])
  const [weights] = await desk.rows<{ bytes: number }>(
    'select length(kind) + length(needs_reply) as bytes from learned_judge',
  )
  expect(weights!.bytes).toBeLessThan(200_000)
})

test('after a lesson it waits for fifty new decisions', async () => {
  expect(await desk.inIt((tx) => hasNewDecisions(tx, 1))).toBe(false)
  await judgeMention(desk, who, (await kindOf('w1')).id, { what: 'kind', kind: 'praise' })
  expect(await desk.inIt((tx) => hasNewDecisions(tx, 1))).toBe(true)
  expect(await desk.inIt((tx) => hasNewDecisions(tx, 2))).toBe(false)
})

test('every figure of the table leads to as many decisions', async () => {
  const table = await desk.inIt((tx) => confusion(tx, 'kind', 'rules'))
  expect(table.reduce((sum, { count }) => sum + count, 0)).toBe(2 * WOMBATS)
  for (const { decided, said: answer, count } of table) {
    const filter = {
      head: 'kind',
      by: 'rules',
      decided,
      said: answer,
      agrees: null,
      alone: false,
      corrected: false,
    } as const
    expect(await desk.inIt((tx) => decisionsBehind(tx, filter, null, 500))).toHaveLength(count)
  }
})

test('the words that a writer took back are not learned from', async () => {
  await desk.rows(`update post set text = '', deleted_at = now() where remote_id = 'w0'`)
  await learn(desk, desk.workspaceId)
  expect((await desk.inIt(learnedJudge))!.trust.kind.decisions).toBe(2 * WOMBATS - 1)
})
