import { beforeEach, expect, test } from 'vitest'
import { freshDesk } from '../../../test/desk.ts'
import { said } from '../../../test/network.ts'
import { HOUR, MINUTE } from '../../domain/instant.ts'
import { movesOf } from '../../domain/obligation/rank.ts'
import { inWorkspace } from '../../store/scope.ts'
import { mostUrgent } from '../../store/inbox.ts'
import { watch } from '../watch/watch.ts'
import { unwaive, waive } from './by-hand.ts'
import { weighAll, weighAllSoon } from './weigh.ts'

const desk = await freshDesk()
const { workspaceId, agentId } = desk
const who = { workspaceId, agentId }
const TEXT = 'Northwind lost my suitcase and nobody answers the phone. Please help, I fly home tomorrow.'
let n = 0

interface Owed {
  readonly id: string
  readonly kind: string
  readonly due_at: number
  readonly rank_at: number
}

async function complains(ago: number): Promise<string> {
  n += 1
  await desk.hears(said({ remoteId: `p${n}`, by: `ruth${n}`, text: TEXT, at: Date.now() - ago }))
  const [row] = await desk.rows<{ id: string }>('select case_id as id from post where remote_id = $1', [`p${n}`])
  return row!.id
}
const owed = (caseId: string) =>
  desk.rows<Owed>(
    'select * from obligation where case_id = $1 and kept_at is null and void_at is null order by due_at',
    [caseId],
  )
/** By how many hours each stands after its own due time, its weight left out: first word, answer. */
async function places(caseId: string): Promise<number[]> {
  const [kase] = await desk.rows<{ severity: 1; sentiment: 0; audience: number | null }>(
    'select severity, sentiment, audience from care_case where id = $1',
    [caseId],
  )
  const weight = movesOf({ ...kase!, kind: 'answer' }).reduce((sum, { by }) => sum + by, 0)
  return (await owed(caseId)).map(({ due_at: due, rank_at: rank }) => (rank + weight - due) / HOUR)
}
const inOrder = async () =>
  (await desk.inIt((tx) => mostUrgent(tx, 'everyone', agentId, null, 100))).map(({ caseId }) => caseId)

beforeEach(async () => {
  await desk.rows('delete from notice')
  await desk.rows('delete from obligation')
})

test('the watch brings up what is close, and lets what is broken give way; the list follows', async () => {
  const [fresh, close, broken] = [
    await complains(MINUTE),
    await complains(2 * HOUR + 30 * MINUTE),
    await complains(4 * HOUR),
  ]
  expect(await inOrder()).toEqual([broken, close, fresh])
  await watch(desk.db, workspaceId)
  expect(await places(fresh)).toEqual([0, 0])
  expect(await places(close)).toEqual([-1.5, -4])
  expect(await places(broken)).toEqual([11.5, 9])
  expect(await inOrder()).toEqual([close, fresh, broken])
})

test('where only the first word is broken, the row keeps its place', async () => {
  const caseId = await complains(40 * MINUTE)
  await watch(desk.db, workspaceId)
  expect(await places(caseId)).toEqual([0, 0])
})

test('an answer given up no longer keeps the place of the first word; owed again, it does', async () => {
  const caseId = await complains(40 * MINUTE)
  await watch(desk.db, workspaceId)
  const answer = (await owed(caseId))[1]!
  await waive(desk.db, who, answer.id, 'They found it.')
  expect(await places(caseId)).toEqual([9])
  await unwaive(desk.db, who, answer.id)
  expect(await places(caseId)).toEqual([0, 0])
})

test('a new answer is owed behind a first word that was broken: the row is where that answer makes it', async () => {
  const caseId = await complains(40 * MINUTE)
  await watch(desk.db, workspaceId)
  await waive(desk.db, who, (await owed(caseId))[1]!.id, 'They found it.')
  await desk.hears(said({ remoteId: `again${n}`, by: `ruth${n}`, text: TEXT }))
  expect(await places(caseId)).toEqual([0, 0])
})

test('what another version of the desk ranked is put in its place, told once, and then left alone', async () => {
  const [one, other] = [await complains(MINUTE), await complains(4 * HOUR)]
  await watch(desk.db, workspaceId)
  const right = [await owed(one), await owed(other)]
  await desk.rows(`update obligation set rank_at = due_at - interval '24 hours' where case_id = $1`, [other])
  await desk.rows('delete from change')
  const told = async () =>
    (await desk.rows<{ key: string }>(`select noun_id as key from change where noun = 'obligation'`)).map(
      ({ key }) => key,
    )
  await weighAll(desk, workspaceId)
  expect([await owed(one), await owed(other)]).toEqual(right)
  expect(await told()).toEqual([other])
  await weighAll(desk, workspaceId)
  expect(await told()).toEqual([other])
})

test('however many processes start, it is asked for once', async () => {
  await inWorkspace(desk.db, workspaceId, weighAllSoon)
  await inWorkspace(desk.db, workspaceId, weighAllSoon)
  const jobs = await desk.rows(`select 1 from graphile_worker.jobs where key = $1`, [`weigh:${workspaceId}`])
  expect(jobs).toHaveLength(1)
})
