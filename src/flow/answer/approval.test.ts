import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { freshDesk } from '../../../test/desk.ts'
import { said } from '../../../test/network.ts'
import { DEFAULT_PLAYBOOK } from '../../domain/playbook/playbook.ts'
import type { Role } from '../../domain/team/role.ts'
import { newId } from '../../runtime/ids.ts'
import { addAgent } from '../../store/agents.ts'
import { casePosts } from '../../store/case-page.ts'
import { draftsOf } from '../../store/drafts.ts'
import { noticesFor } from '../../store/notices.ts'
import { underWay } from '../../store/replies.ts'
import { acrossWorkspaces } from '../../store/scope.ts'
import { placeOf, saidSoFar } from '../facts.ts'
import { goAway } from '../watch/away.ts'
import { changeRole, remove } from '../team/change.ts'
import { mostUrgent } from '../../store/inbox.ts'
import { approveReply, sendBack } from './approval.ts'
import { queueReply, sendNow, undoReply } from './queue.ts'
import { sendReply } from './send.ts'

const desk = await freshDesk()
const { workspaceId } = desk
const leo = await colleague('Leo Castellano', 'trainee')
const alex = await colleague('Alex Rowe', 'lead')
const priya = await colleague('Priya Nair', 'agent')
let n = 0
let caseId = ''
const LOST = 'Northwind lost my suitcase and nobody answers the phone. Please help me, I fly home tomorrow.'
const TEXT = 'Ruth, I am sorry: your suitcase is in Porto. A courier brings it by 20:00 tonight.'

async function colleague(name: string, role: Role) {
  const id = newId()
  const email = `${name.split(' ')[0]!.toLowerCase()}@desk.example`
  await acrossWorkspaces(desk.db, (tx) => addAgent(tx, { id, workspaceId, email, name, role, passwordHash: null }))
  return { id, name, role }
}

beforeEach(async () => {
  n += 1
  await desk.hears(said({ remoteId: `p${n}`, text: LOST, by: `ruth${n}` }))
  const [post] = await desk.rows<{ id: string }>('select case_id as id from post where remote_id = $1', [`p${n}`])
  caseId = post!.id
})

const seenNow = () =>
  desk.inIt(async (tx) => saidSoFar(await placeOf(desk, tx, caseId), await underWay(tx, caseId)).seen)
async function writes(who: { id: string; role: Role }, text = TEXT) {
  const asked = { once: randomUUID(), audience: 'public' as const, text, answers: true, reason: null, seen: null }
  return queueReply(desk, { workspaceId, caseId, agentId: who.id, role: who.role }, asked)
}
const reader = (who = alex) => ({ workspaceId, agentId: who.id })
const going = () => desk.inIt((tx) => underWay(tx, caseId))
const owed = async (kind: string) =>
  desk.rows<{ words: string; kept: boolean; void: boolean }>(
    'select words, kept_at is not null as kept, void_at is not null as void from obligation where case_id = $1 and kind = $2',
    [caseId, kind],
  )
const sent = () => desk.network.ledger.filter(({ text }) => text === TEXT).length

test('what a trainee writes waits for a lead, who is told; nothing goes out before', async () => {
  const before = sent()
  const { replyId, goesAt } = await writes(leo)
  expect(goesAt).toBeNull()
  await sendReply(desk, workspaceId, replyId)
  await expect(sendNow(desk, workspaceId, replyId)).rejects.toThrow('already on its way')
  expect(sent()).toBe(before)
  expect(await going()).toMatchObject([{ state: 'for_approval', by: leo.name, reader: alex.name }])
  expect(await owed('approve')).toEqual([{ words: leo.name, kept: false, void: false }])
  const told = await desk.inIt((tx) => noticesFor(tx, alex.id, 10))
  expect(told.filter((one) => one.caseId === caseId)).toMatchObject([{ what: 'for you', kind: 'approve' }])
})

test('approved, it goes out once under the writer’s name, and keeps what an answer keeps', async () => {
  const before = sent()
  const { replyId } = await writes(leo)
  await approveReply(desk, reader(), replyId, await seenNow())
  expect(await owed('approve')).toMatchObject([{ kept: true }])
  await sendNow(desk, workspaceId, replyId)
  await sendReply(desk, workspaceId, replyId)
  expect(sent()).toBe(before + 1)
  expect(await owed('answer')).toMatchObject([{ kept: true }])
  await expect(approveReply(desk, reader(), replyId, await seenNow())).rejects.toThrow('does not wait any more')
})

test('sent back with a word, it is the writer’s draft again, and to read it is kept', async () => {
  const { replyId } = await writes(leo)
  await sendBack(desk, reader(), replyId, 'Say by when.')
  expect(await going()).toEqual([])
  const drafts = await desk.inIt((tx) => draftsOf(tx, caseId, leo.id))
  expect(drafts.public?.text).toBe(TEXT)
  expect(await owed('approve')).toMatchObject([{ kept: true }])
  const events = await desk.rows<{ code: string; params: object }>(
    `select code, params from case_event where case_id = $1 and code = 'sent-back'`,
    [caseId],
  )
  expect(events).toEqual([{ code: 'sent-back', params: { word: 'Say by when.' } }])
})

test('taken back by its writer, nothing is owed for it any more', async () => {
  const { replyId } = await writes(leo)
  await undoReply(desk, workspaceId, replyId)
  expect(await owed('approve')).toMatchObject([{ void: true, kept: false }])
})

test('what they wrote meanwhile holds it, until the reader has seen that', async () => {
  const { replyId } = await writes(leo)
  const seen = await seenNow()
  await desk.hears(said({ remoteId: `p${n}b`, parentId: `p${n}`, threadId: `p${n}`, text: 'Anybody?', by: `ruth${n}` }))
  await expect(approveReply(desk, reader(), replyId, seen)).rejects.toThrow('Ruth')
  expect(await going()).toMatchObject([{ state: 'for_approval' }])
  await approveReply(desk, reader(), replyId, await seenNow())
  expect(await going()).toMatchObject([{ state: 'queued' }])
})

test('nobody passes their own words, and two readers at once pass it once', async () => {
  const { replyId } = await writes(leo)
  await expect(approveReply(desk, reader(leo), replyId, await seenNow())).rejects.toThrow('Somebody else')
  const seen = await seenNow()
  const ingrid = await colleague('Ingrid Solheim', 'owner')
  const both = await Promise.allSettled([
    approveReply(desk, reader(), replyId, seen),
    approveReply(desk, reader(ingrid), replyId, seen),
  ])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('two that wait are one thing owed, until the last of them was read', async () => {
  const first = await writes(leo)
  const second = await writes(leo, `${TEXT} Leo`)
  expect(await owed('approve')).toHaveLength(1)
  await sendBack(desk, reader(), second.replyId, 'One is enough.')
  expect(await owed('approve')).toMatchObject([{ kept: false, void: false }])
  await approveReply(desk, reader(), first.replyId, await seenNow())
  expect(await owed('approve')).toMatchObject([{ kept: true }])
})

test('an agent’s words go, unless the playbook asks for a reader on a grave case; a lead’s go always', async () => {
  expect((await writes(priya)).goesAt).not.toBeNull()
  await desk.rows('update care_case set severity = 3 where id = $1', [caseId])
  const body = { ...DEFAULT_PLAYBOOK, readFirst: { ...DEFAULT_PLAYBOOK.readFirst, grave: true } }
  await desk.rows('insert into playbook (workspace_id, version, body, changed_by) values ($1, 1, $2, $3)', [
    workspaceId,
    JSON.stringify(body),
    alex.id,
  ])
  expect((await writes(priya, `${TEXT} Priya`)).goesAt).toBeNull()
  expect((await writes(alex, `${TEXT} Alex`)).goesAt).not.toBeNull()
})

describe('whoever was asked to read', () => {
  const hannah = { workspaceId, agentId: desk.agentId }
  const row = async () =>
    (await desk.inIt((tx) => mostUrgent(tx, 'everyone', alex.id, null, 500))).find(
      (one) => one.caseId === caseId && one.kind === 'approve',
    )
  const passedOn = () =>
    desk.rows<{ params: object }>(
      `select params from case_event where case_id = $1 and code = 'other-reader' order by at, id`,
      [caseId],
    )
  const toldOf = async (id: string) =>
    (await desk.inIt((tx) => noticesFor(tx, id, 50))).filter((one) => one.caseId === caseId).map(({ what }) => what)
  const everyReaderAway = async (away: boolean) => {
    const readers = await desk.rows<{ id: string }>(
      `select id from agent where role in ('owner', 'lead') and left_at is null`,
    )
    for (const { id } of readers) await goAway(desk.db, workspaceId, id, away)
  }

  test('goes away: another who is here has it, and the writer hears of it', async () => {
    const before = await writes(leo)
    const jo = await colleague('Jo Ek', 'lead')
    expect(await going()).toMatchObject([{ id: before.replyId, readerId: alex.id }])
    await goAway(desk.db, workspaceId, alex.id, true)
    expect(await going()).toMatchObject([{ readerId: jo.id, reader: 'Jo Ek' }])
    expect(await row()).toMatchObject({ owner: { id: jo.id }, waits: { text: TEXT, by: leo.name, reader: 'Jo Ek' } })
    expect(await passedOn()).toEqual([{ params: { from: alex.name, why: 'away', to: 'Jo Ek' } }])
    expect([await toldOf(jo.id), await toldOf(leo.id)]).toEqual([['for you'], ['other reader']])
    await goAway(desk.db, workspaceId, alex.id, false)
    expect(await going()).toMatchObject([{ readerId: jo.id }])
    await approveReply(desk, reader(jo), before.replyId, await seenNow())
    await remove(desk, hannah, jo.id, null)
  })

  test('may not read any more, or is removed: another has it', async () => {
    await goAway(desk.db, workspaceId, alex.id, true)
    const [one, other] = [await colleague('Una Ray', 'lead'), await colleague('Olu Ade', 'lead')]
    await writes(leo)
    const first = (await going())[0]!.readerId!
    const second = first === one.id ? other.id : one.id
    await changeRole(desk, hannah, first, 'agent')
    expect(await going()).toMatchObject([{ readerId: second }])
    await remove(desk, hannah, second, null)
    const third = (await going())[0]!.readerId
    expect([first, second, alex.id, null]).not.toContain(third)
    expect(await passedOn()).toMatchObject([{ params: { why: 'role' } }, { params: { why: 'left' } }])
    await goAway(desk.db, workspaceId, alex.id, false)
  })

  test('leaves nobody behind: it is nobody’s, all who may read hear of it, and who comes back has it', async () => {
    await writes(leo)
    await everyReaderAway(true)
    expect(await going()).toMatchObject([{ reader: null }])
    expect(await row()).toMatchObject({ owner: null, waits: { reader: null } })
    expect(await toldOf(alex.id)).toContain('for you')
    // What is written meanwhile waits the same way.
    const second = await writes(leo, `${TEXT} Leo again`)
    await goAway(desk.db, workspaceId, alex.id, false)
    expect(await going()).toMatchObject([{ readerId: alex.id }, { id: second.replyId, readerId: alex.id }])
    expect((await passedOn()).at(-1)).toEqual({ params: { to: alex.name } })
    await everyReaderAway(false)
  })
})

describe('a second reader who changes the words', () => {
  const CHANGED = TEXT.replace('20:00 tonight', '19:00 tonight')
  const reworded = (text: string, reason: string | null = null) => ({ text, reason })

  test('lets them go under the writer’s name, and the case says what was written', async () => {
    const { replyId } = await writes(leo)
    await approveReply(desk, reader(), replyId, await seenNow(), reworded(CHANGED))
    expect(await going()).toMatchObject([{ text: CHANGED, textBefore: TEXT, by: leo.name, changer: alex.name }])
    await sendNow(desk, workspaceId, replyId)
    await sendReply(desk, workspaceId, replyId)
    expect(desk.network.ledger.filter(({ text }) => text === CHANGED)).toHaveLength(1)
    const posts = await desk.inIt((tx) => casePosts(tx, caseId))
    expect(posts.at(-1)).toMatchObject({ text: CHANGED, agent: leo.name, changer: alex.name, written: TEXT })
    const events = await desk.rows(`select params from case_event where case_id = $1 and code = 'approved'`, [caseId])
    expect(events).toEqual([{ params: { changed: 'yes' } }])
  })

  test('is read by the guard like anybody: what stops does not go, and nothing is changed', async () => {
    const { replyId } = await writes(leo)
    const broken = reworded(`${TEXT} Strange, nobody else ever complained about this.`)
    await expect(approveReply(desk, reader(), replyId, await seenNow(), broken)).rejects.toThrow('stops this reply')
    expect(await going()).toMatchObject([{ state: 'for_approval', text: TEXT, textBefore: null, changer: null }])
  })

  test('with the very words of the writer changed nothing', async () => {
    const { replyId } = await writes(leo)
    await approveReply(desk, reader(), replyId, await seenNow(), reworded(TEXT))
    expect(await going()).toMatchObject([{ text: TEXT, textBefore: null, changer: null }])
  })
})
