import { beforeEach, expect, test } from 'vitest'
import { freshDesk } from '../../../test/desk.ts'
import { said } from '../../../test/network.ts'
import type { Seen } from '../../domain/case/bulk.ts'
import { DAY, HOUR } from '../../domain/instant.ts'
import { newId } from '../../runtime/ids.ts'
import { addAgent } from '../../store/agents.ts'
import { casesBecame, promisesBecame } from '../../store/became.ts'
import { lastHandOver } from '../../store/hand-overs.ts'
import { mostUrgent } from '../../store/inbox.ts'
import { labelsOf } from '../../store/labels.ts'
import { acrossWorkspaces } from '../../store/scope.ts'
import { standingsOf } from '../../store/standing.ts'
import { take } from '../answer/draft.ts'
import { doToMany, undoMany } from './bulk.ts'
import { label } from './label.ts'
import { merge, split } from './move.ts'
import { resolve } from './resolve.ts'
import { undoDeed } from './undo.ts'

const desk = await freshDesk()
const { workspaceId, agentId } = desk
const alex = { workspaceId, agentId }
const priya = { workspaceId, agentId: newId() }
await acrossWorkspaces(desk.db, (tx) =>
  addAgent(tx, { id: priya.agentId, workspaceId, email: 'priya@x.example', name: 'Priya', passwordHash: null }),
)
let n = 0
let chosen: Seen[] = []
const idOf = (name: string) => `${name}${n}`

beforeEach(async () => {
  n += 1
  for (const name of ['dana', 'ruth', 'jonas'])
    await desk.hears(
      said({
        remoteId: idOf(name),
        by: idOf(name),
        text: 'Northwind lost my suitcase and nobody answers. Please help.',
      }),
    )
  chosen = await seenNow()
})

/** The rows of the inbox as somebody sees them now. */
async function seenNow(): Promise<Seen[]> {
  const rows = await desk.inIt((tx) => mostUrgent(tx, 'everyone', agentId, null, 500))
  return rows
    .filter(({ handle }) => handle.endsWith(String(n)))
    .map(({ caseId, id, owner }) => ({ caseId, owed: id, owner: owner?.id ?? null }))
}

const caseOf = async (name: string): Promise<string> =>
  (await desk.rows<{ id: string }>('select case_id as id from post where remote_id = $1', [idOf(name)]))[0]!.id
const weAnswer = (name: string) =>
  desk.hears(
    said({
      remoteId: `${idOf(name)}a`,
      parentId: idOf(name),
      threadId: idOf(name),
      text: 'It lands at 18:00.',
      by: 'northwindair',
    }),
  )
const standing = async (name: string) => {
  const id = await caseOf(name)
  return (await desk.inIt((tx) => standingsOf(tx, [id])))[0]!.category
}
const owner = async (name: string) =>
  (
    await desk.rows<{ id: string | null }>('select owner_id as id from care_case where id = $1', [await caseOf(name)])
  )[0]!.id
const labels = async (name: string) => {
  const id = await caseOf(name)
  return (await desk.inIt((tx) => labelsOf(tx, id))).map((one) => one.name)
}
const undone = (result: { done: readonly { undo: string | null }[] }) =>
  undoMany(
    desk,
    workspaceId,
    result.done.flatMap(({ undo }) => undo ?? []),
  )

test('one that a colleague answered meanwhile stays, the others go, and the whole is taken back', async () => {
  await weAnswer('dana')
  const result = await doToMany(desk, alex, chosen, { do: 'snooze', until: Date.now() + DAY })
  expect(result.done).toHaveLength(2)
  expect(result.stayed).toEqual([expect.objectContaining({ name: `Dana${n}`, why: 'answered' })])
  expect([await standing('dana'), await standing('ruth'), await standing('jonas')]).toEqual([
    'waiting',
    'later',
    'later',
  ])
  expect((await undone(result)).stayed).toEqual([])
  expect([await standing('dana'), await standing('ruth'), await standing('jonas')]).toEqual(['waiting', 'open', 'open'])
})

test('one that a colleague took meanwhile stays with them', async () => {
  const ruth = await caseOf('ruth')
  await take(desk, { ...priya, caseId: ruth })
  const result = await doToMany(desk, alex, chosen, { do: 'assign', to: agentId, know: '' })
  expect(result.stayed).toEqual([expect.objectContaining({ caseId: ruth, why: 'taken', by: 'Priya' })])
  expect([await owner('dana'), await owner('ruth'), await owner('jonas')]).toEqual([agentId, priya.agentId, agentId])
  await undone(result)
  expect([await owner('dana'), await owner('ruth'), await owner('jonas')]).toEqual([null, priya.agentId, null])
})

test('what one should know goes with those that somebody had, and not with those that nobody had', async () => {
  await take(desk, { ...alex, caseId: await caseOf('ruth') })
  await doToMany(desk, alex, await seenNow(), { do: 'assign', to: priya.agentId, know: 'Porto has her bag.' })
  const know = async (name: string) => {
    const id = await caseOf(name)
    return (await desk.inIt((tx) => lastHandOver(tx, id)))?.know
  }
  expect([await know('ruth'), await know('dana')]).toEqual(['Porto has her bag.', ''])
  const again = await doToMany(desk, alex, await seenNow(), { do: 'assign', to: priya.agentId, know: '' })
  expect(again.done.map(({ undo }) => undo)).toEqual([null, null, null])
  await expect(doToMany(desk, alex, chosen, { do: 'assign', to: newId(), know: '' })).rejects.toThrow('not on the desk')
})

test('those that owe something stay when many are resolved', async () => {
  await weAnswer('dana')
  const cases = await Promise.all(
    ['dana', 'ruth'].map(async (name) => ({ caseId: await caseOf(name), owed: null, owner: null })),
  )
  const result = await doToMany(desk, alex, cases, { do: 'resolve' })
  expect(result.stayed).toEqual([expect.objectContaining({ name: `Ruth${n}`, why: 'owes' })])
  expect([await standing('dana'), await standing('ruth')]).toEqual(['resolved', 'open'])
  const late = await doToMany(desk, priya, cases, { do: 'resolve' })
  expect(late.stayed).toContainEqual(expect.objectContaining({ name: `Dana${n}`, why: 'resolved', by: 'Alex' }))
  await undone(result)
  expect(await standing('dana')).toBe('waiting')
})

test('labels: one spelling a word, each case its own event, and back', async () => {
  const first = await doToMany(desk, alex, chosen.slice(0, 1), { do: 'label', add: ['Lisbon'], remove: [] })
  const result = await doToMany(desk, alex, chosen, { do: 'label', add: [' lisbon ', 'VIP'], remove: [] })
  for (const name of ['dana', 'ruth', 'jonas']) expect(await labels(name)).toEqual(['Lisbon', 'VIP'])
  expect(await desk.rows('select 1 from label')).toHaveLength(2)
  await undone(result)
  const left = await Promise.all(['dana', 'ruth', 'jonas'].map(labels))
  expect(left.filter((names) => names.length > 0)).toEqual([['Lisbon']])
  await undone(first)
  const again = await doToMany(desk, alex, chosen.slice(0, 1), { do: 'label', add: [], remove: ['Lisbon'] })
  expect(again.done).toEqual([{ caseId: chosen[0]!.caseId, undo: null }])
  await expect(doToMany(desk, alex, chosen, { do: 'label', add: ['x'.repeat(41)], remove: [] })).rejects.toThrow(
    '40 letters at most',
  )
})

test('a case that moved on since the deed stays where it is when the deed is taken back', async () => {
  const result = await doToMany(desk, alex, chosen, { do: 'snooze', until: Date.now() + 10 * HOUR })
  await desk.hears(
    said({
      remoteId: `${idOf('ruth')}b`,
      parentId: idOf('ruth'),
      threadId: idOf('ruth'),
      text: 'Anybody there?',
      by: idOf('ruth'),
    }),
  )
  const back = await undone(result)
  expect(back.done).toHaveLength(2)
  expect(back.stayed).toEqual([expect.objectContaining({ name: `Ruth${n}`, why: 'moved' })])
})

test('two who do the same at once: each case is done by one of them, and nothing is done twice', async () => {
  const cases = await Promise.all(
    ['dana', 'ruth', 'jonas'].map(async (name) => {
      await weAnswer(name)
      return { caseId: await caseOf(name), owed: null, owner: null }
    }),
  )
  const both = await Promise.all([
    doToMany(desk, alex, cases, { do: 'resolve' }),
    doToMany(desk, priya, cases.toReversed(), { do: 'resolve' }),
  ])
  expect(both.flatMap(({ done }) => done)).toHaveLength(3)
  expect(both.flatMap(({ stayed }) => stayed.map(({ why }) => why))).toEqual(['resolved', 'resolved', 'resolved'])
})

test('labels follow a case that is split off or put together, and go back with it', async () => {
  await desk.hears(
    said({
      remoteId: `${idOf('ruth')}c`,
      by: idOf('ruth'),
      text: 'And northwind gave my seat away. I want my money back, please help.',
    }),
  )
  const ruth = { ...alex, caseId: await caseOf('ruth') }
  await label(desk, ruth, { add: ['Lisbon'], remove: [] })
  const post = (await desk.rows<{ id: string }>('select id from post where remote_id = $1', [`${idOf('ruth')}c`]))[0]!
  const apart = await split(desk, ruth, [post.id])
  const names = async (id: string) => (await desk.inIt((tx) => labelsOf(tx, id))).map(({ name }) => name)
  expect(await names(apart.caseId)).toEqual(['Lisbon'])
  await label(desk, { ...ruth, caseId: apart.caseId }, { add: ['Seat'], remove: [] })
  const together = await merge(desk, ruth, apart.caseId)
  expect(await names(ruth.caseId)).toEqual(['Lisbon', 'Seat'])
  await undoDeed(desk, workspaceId, together.undo)
  expect(await names(ruth.caseId)).toEqual(['Lisbon'])
})

test('what became of rows that left a list, and by whom', async () => {
  const [first, second, third] = chosen
  await desk.rows(`update obligation set kept_at = now(), kept_by = $2 where id = $1`, [first!.owed, priya.agentId])
  await doToMany(desk, priya, [second!], { do: 'snooze', until: null })
  await doToMany(desk, alex, [third!], { do: 'assign', to: priya.agentId, know: '' })
  const rows = await desk.inIt((tx) =>
    promisesBecame(
      tx,
      chosen.map(({ owed }) => owed!),
    ),
  )
  expect(new Set(rows)).toEqual(
    new Set([
      { id: first!.owed, what: 'kept', by: 'Priya' },
      { id: second!.owed, what: 'put away', by: 'Priya' },
      { id: third!.owed, what: 'with', by: 'Priya' },
    ]),
  )
  await weAnswer('dana')
  const dana = await caseOf('dana')
  await resolve(desk, { ...alex, caseId: dana })
  expect(await desk.inIt((tx) => casesBecame(tx, [dana, second!.caseId]))).toContainEqual({
    id: dana,
    what: 'resolved',
    by: 'Alex',
  })
})
