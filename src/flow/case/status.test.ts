import { beforeEach, expect, test } from 'vitest'
import { freshDesk } from '../../../test/desk.ts'
import { said } from '../../../test/network.ts'
import { DEFAULT_PLAYBOOK } from '../../domain/playbook/playbook.ts'
import { addPlaybook } from '../../store/playbooks.ts'
import { casesStanding } from '../../store/standing-list.ts'
import { standingsOf } from '../../store/standing.ts'
import { statuses } from '../../store/statuses.ts'
import { history } from '../playbook/history.ts'
import { resolve } from './resolve.ts'
import { snooze } from './standing.ts'
import { callIt, changeStatus, nameStatus } from './status.ts'
import { undoDeed } from './undo.ts'

const desk = await freshDesk()
const { workspaceId, agentId, db } = desk
let n = 0
let caseId = ''
const LOST = 'Northwind lost my suitcase and nobody answers the phone. Please help, I fly home tomorrow.'

beforeEach(async () => {
  n += 1
  await desk.hears(said({ remoteId: `ruth${n}`, text: LOST, by: `ruth${n}` }))
  caseId = (await desk.rows<{ id: string }>('select case_id as id from post where remote_id = $1', [`ruth${n}`]))[0]!.id
})

const where = () => ({ workspaceId, agentId, caseId })
const standing = async () => (await desk.inIt((tx) => standingsOf(tx, [caseId])))[0]!
const names = () => desk.inIt(statuses)
const idOf = async (name: string) => (await names()).find((one) => one.name === name)!.id
const weAnswer = () =>
  desk.hears(
    said({
      remoteId: `a${n}`,
      parentId: `ruth${n}`,
      threadId: `ruth${n}`,
      text: 'It lands at 18:00.',
      by: 'northwindair',
    }),
  )

test('a name is added and renamed: a case that bears it bears the new one', async () => {
  await weAnswer()
  const { id } = await nameStatus(db, workspaceId, { name: 'Waiting on the workshop', category: 'waiting' })
  const { undo } = await callIt(db, where(), id)
  expect(await standing()).toMatchObject({ name: 'Waiting on the workshop', category: 'waiting' })
  await changeStatus(db, workspaceId, id, { name: 'In the workshop', retired: false })
  expect(await standing()).toMatchObject({ name: 'In the workshop' })
  expect(
    (await desk.inIt((tx) => casesStanding(tx, 'waiting', null, 50))).find((row) => row.caseId === caseId),
  ).toMatchObject({ status: 'In the workshop' })
  await undoDeed(desk, workspaceId, undo)
  expect(await standing()).toMatchObject({ name: 'Waiting on them', category: 'waiting' })
})

test('a retired name is given to no case any more, and kept by those that bear it', async () => {
  const open = await idOf('Open')
  const { id } = await nameStatus(db, workspaceId, { name: 'New', category: 'open' })
  await callIt(db, where(), id)
  await changeStatus(db, workspaceId, id, { name: 'New', retired: true })
  expect(await standing()).toMatchObject({ name: 'New' })
  await callIt(db, where(), open)
  await expect(callIt(db, where(), id)).rejects.toThrow('not offered any more')
  await changeStatus(db, workspaceId, id, { name: 'New', retired: false })
  await changeStatus(db, workspaceId, open, { name: 'Open', retired: true })
  const untouched = await desk.inIt((tx) => standingsOf(tx, [caseId]))
  expect(untouched[0]).toMatchObject({ name: 'Open' })
  await snooze(desk, where(), null)
  await desk.hears(
    said({
      remoteId: `c${n}`,
      parentId: `ruth${n}`,
      threadId: `ruth${n}`,
      text: 'Anybody there? Please help.',
      by: `ruth${n}`,
    }),
  )
  expect(await standing()).toMatchObject({ name: 'New', category: 'open' })
  await changeStatus(db, workspaceId, open, { name: 'Open', retired: false })
  await changeStatus(db, workspaceId, id, { name: 'New', retired: true })
})

test.each<[string, () => Promise<unknown>, string]>([
  ['the same name', () => nameStatus(db, workspaceId, { name: ' RESOLVED', category: 'later' }), 'is a name already'],
  ['no name', () => nameStatus(db, workspaceId, { name: ' ', category: 'later' }), 'needs a word'],
  [
    'the last of a category',
    async () => changeStatus(db, workspaceId, await idOf('Later'), { name: 'Later', retired: true }),
    'keeps one name at least',
  ],
  ['a name of another category', async () => callIt(db, where(), await idOf('Resolved')), 'stands elsewhere'],
  [
    'a name that is not here',
    () => changeStatus(db, workspaceId, agentId, { name: 'x', retired: false }),
    'not here any more',
  ],
])('%s is refused, and nothing changes', async (_, act, words) => {
  const before = await names()
  await expect(act()).rejects.toThrow(words)
  expect(await names()).toEqual(before)
  expect(await standing()).toMatchObject({ category: 'open' })
})

test('undo is refused once the case stands elsewhere', async () => {
  const { id } = await nameStatus(db, workspaceId, { name: `Mine ${n}`, category: 'open' })
  const { undo } = await callIt(db, where(), id)
  const waive = (await desk.rows<{ id: string }>('select id from obligation where case_id = $1', [caseId])).map(
    (one) => ({ ...one, reason: 'she telephoned' }),
  )
  await resolve(desk, where(), waive)
  await expect(undoDeed(desk, workspaceId, undo)).rejects.toThrow('moved on')
})

test('what each version changed, newest first, page by page', async () => {
  const save = (over: number, more: object) =>
    desk.inIt((tx) => addPlaybook(tx, over, { ...DEFAULT_PLAYBOOK, ...more }, agentId))
  await save(0, { where: 'public' })
  await save(1, { where: 'public', warnAt: 0.5 })
  await save(2, { where: 'offline_too', warnAt: 0.5 })
  const all = await desk.inIt((tx) => history(tx, null, 20))
  expect(all.versions.map(({ version, by, changes }) => [version, by, changes])).toEqual([
    [3, 'Alex', [{ of: 'where', from: 'public', to: 'offline_too' }]],
    [2, 'Alex', [{ of: 'warnAt', from: 0.75, to: 0.5 }]],
    [1, 'Alex', [{ of: 'where', from: 'private_for_data', to: 'public' }]],
  ])
  expect(all.more).toBe(false)
  const first = await desk.inIt((tx) => history(tx, null, 2))
  const rest = await desk.inIt((tx) => history(tx, 2, 2))
  expect([first.more, rest.more]).toEqual([true, false])
  expect([...first.versions, ...rest.versions]).toEqual(all.versions)
})
