import { beforeEach, expect, test } from 'vitest'
import { freshDesk } from '../../../test/desk.ts'
import { said } from '../../../test/network.ts'
import { newId } from '../../runtime/ids.ts'
import { joinedTo, joinsOf } from '../../store/person-joins.ts'
import { personNotes } from '../../store/person-notes.ts'
import { casesOfPerson, habitsOf, identitiesOf, lookalikes, people, postsOfPerson } from '../../store/person-page.ts'
import { apart, join, part } from './join.ts'
import { notePerson, takePersonNoteBack } from './note.ts'

const desk = await freshDesk()
const { workspaceId, agentId } = desk
const me = { workspaceId, agentId }
let n = 0
let ruth = { id: '', handle: '' }
let other = { id: '', handle: '' }
const LOST = 'Northwind lost my suitcase and nobody answers the phone. Please help, I fly home tomorrow.'

beforeEach(async () => {
  n += 1
  ruth = await somebody(`ruth${n}`)
  other = await somebody(`abernathy${n}`)
})

async function somebody(handle: string) {
  await desk.hears(said({ remoteId: handle, text: LOST, by: handle }))
  const [row] = await desk.rows<{ id: string }>('select person_id as id from identity where handle = $1', [handle])
  return { id: row!.id, handle }
}
const handlesOf = async (id: string) =>
  (await desk.inIt((tx) => identitiesOf(tx, id))).map(({ handle }) => handle).toSorted()
const casesOf = async (id: string) => (await desk.inIt((tx) => casesOfPerson(tx, id))).length

test('joined, everything of the one is the other’s; parted, each has again what was theirs', async () => {
  const { id } = await join(desk, { ...me, personId: ruth.id }, other.id)
  expect(await handlesOf(ruth.id)).toEqual([other.handle, ruth.handle].toSorted())
  expect([await casesOf(ruth.id), await casesOf(other.id)]).toEqual([2, 0])
  expect(await desk.inIt((tx) => joinedTo(tx, other.id))).toBe(ruth.id)
  expect(await desk.inIt((tx) => joinsOf(tx, ruth.id))).toMatchObject([{ by: 'Alex', handles: [other.handle] }])
  await part(desk, me, id)
  expect([await handlesOf(ruth.id), await handlesOf(other.id)]).toEqual([[ruth.handle], [other.handle]])
  expect([await casesOf(ruth.id), await casesOf(other.id)]).toEqual([1, 1])
  expect(await desk.inIt((tx) => joinedTo(tx, other.id))).toBeNull()
  await expect(part(desk, me, id)).rejects.toThrow('parted already')
})

test('what comes while they are one goes with the handle that wrote it', async () => {
  const { id } = await join(desk, { ...me, personId: ruth.id }, other.id)
  await desk.rows(`update care_case set closed_at = now() - interval '8 days' where person_id = $1`, [ruth.id])
  await desk.hears(said({ remoteId: `new${n}`, text: LOST, by: other.handle }))
  expect(await casesOf(ruth.id)).toBe(3)
  await part(desk, me, id)
  expect([await casesOf(ruth.id), await casesOf(other.id)]).toEqual([1, 2])
})

test('a matter in which both wrote stays with whom they were joined to', async () => {
  const { id } = await join(desk, { ...me, personId: ruth.id }, other.id)
  await desk.hears(
    said({ remoteId: `more${n}`, parentId: ruth.handle, threadId: ruth.handle, text: LOST, by: other.handle }),
  )
  await part(desk, me, id)
  const [post] = await desk.rows<{ person: string }>(
    'select person_id as person from post join care_case on care_case.id = post.case_id where post.remote_id = $1',
    [ruth.handle],
  )
  expect(post!.person).toBe(ruth.id)
})

test('a chain of joins can be parted in any order', async () => {
  const third = await somebody(`third${n}`)
  const first = await join(desk, { ...me, personId: ruth.id }, other.id)
  const second = await join(desk, { ...me, personId: third.id }, ruth.id)
  expect(await desk.inIt((tx) => joinedTo(tx, other.id))).toBe(third.id)
  expect(await desk.inIt((tx) => joinsOf(tx, third.id))).toHaveLength(2)
  await part(desk, me, first.id)
  expect([await handlesOf(other.id), await casesOf(other.id)]).toEqual([[other.handle], 1])
  await part(desk, me, second.id)
  expect([await handlesOf(ruth.id), await handlesOf(third.id)]).toEqual([[ruth.handle], [third.handle]])
})

test('two who join the same two at once: one does, the other is told', async () => {
  const both = await Promise.allSettled([
    join(desk, { ...me, personId: ruth.id }, other.id),
    join(desk, { ...me, personId: other.id }, ruth.id),
  ])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect((await handlesOf(ruth.id)).length + (await handlesOf(other.id)).length).toBe(2)
})

test('nobody is joined with themselves, or with somebody who is not here', async () => {
  await expect(join(desk, { ...me, personId: ruth.id }, ruth.id)).rejects.toThrow('one person already')
  await expect(join(desk, { ...me, personId: ruth.id }, newId())).rejects.toThrow('not here')
})

test('who reads alike is proposed until somebody says that they are two', async () => {
  await desk.rows('update identity set name = $2, network = $3 where person_id = $1', [other.id, `Ruth${n}`, 'file'])
  const proposed = () => desk.inIt(async (tx) => (await lookalikes(tx, ruth.id)).map(({ personId }) => personId))
  expect(await proposed()).toEqual([other.id])
  await apart(desk, { ...me, personId: other.id }, ruth.id)
  expect(await proposed()).toEqual([])
})

test('a note on a person is there after a join, for both, and its writer alone takes it back', async () => {
  const id = newId()
  const note = { id, text: 'Prefers a call after 19:00.' }
  await notePerson(desk, { ...me, personId: other.id }, note)
  await notePerson(desk, { ...me, personId: other.id }, note)
  await join(desk, { ...me, personId: ruth.id }, other.id)
  expect(await desk.inIt((tx) => personNotes(tx, ruth.id))).toMatchObject([{ text: note.text, by: 'Alex' }])
  await expect(takePersonNoteBack(desk, { ...me, agentId: newId() }, id)).rejects.toThrow('not yours')
  await takePersonNoteBack(desk, me, id)
  expect(await desk.inIt((tx) => personNotes(tx, ruth.id))).toEqual([])
})

test('habits, posts and the list of people; our own account is nobody', async () => {
  await desk.hears(
    said({ remoteId: `ours${n}`, parentId: ruth.handle, threadId: ruth.handle, text: 'At 18:00.', by: 'northwindair' }),
  )
  const habits = await desk.inIt((tx) => habitsOf(tx, ruth.id, 'Europe/Lisbon'))
  expect(habits).toMatchObject({ posts: 1, languages: [{ language: 'en', posts: 1 }] })
  expect([habits!.byHour.length, habits!.byHour.reduce((a, b) => a + b)]).toEqual([24, 1])
  expect(await desk.inIt((tx) => postsOfPerson(tx, ruth.id, null, 10))).toMatchObject([{ text: LOST }])
  const all = await desk.inIt((tx) => people(tx, '', null, 100))
  expect(all.map(({ handle }) => handle)).not.toContain('northwindair')
  const page = await desk.inIt((tx) => people(tx, '', { at: all[0]!.heardSince, id: all[0]!.id }, 100))
  expect(page.map(({ id }) => id)).toEqual(all.slice(1).map(({ id }) => id))
  expect(await desk.inIt((tx) => people(tx, `@ABERNATHY${n}`, null, 100))).toMatchObject([{ id: other.id, cases: 1 }])
  expect(await desk.inIt((tx) => people(tx, '%', null, 100))).toEqual([])
})
