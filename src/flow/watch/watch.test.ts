import { beforeEach, expect, test } from 'vitest'
import { freshDesk } from '../../../test/desk.ts'
import { said } from '../../../test/network.ts'
import { HOUR, MINUTE } from '../../domain/instant.ts'
import { DEFAULT_PLAYBOOK, type Playbook } from '../../domain/playbook/playbook.ts'
import { NotNowError } from '../problems.ts'
import { keepByHand, promise, unwaive, waive } from '../owed/by-hand.ts'
import { retopic } from '../owed/retopic.ts'
import { change, effect } from '../playbook/change.ts'
import { newId } from '../../runtime/ids.ts'
import { addAgent } from '../../store/agents.ts'
import { markTold, noticesFor } from '../../store/notices.ts'
import { playbookNow } from '../../store/playbooks.ts'
import { acrossWorkspaces } from '../../store/scope.ts'
import { goAway } from './away.ts'
import { watch } from './watch.ts'

const desk = await freshDesk()
const { workspaceId, agentId: owner } = desk
const hire = async (name: string, role: 'lead' | 'agent') => {
  const id = newId()
  await acrossWorkspaces(desk.db, (tx) =>
    addAgent(tx, { id, workspaceId, email: `${id}@northwind.example`, name, role, passwordHash: null }),
  )
  return id
}
const [lead, priya, leo] = [await hire('Ingrid', 'lead'), await hire('Priya', 'agent'), await hire('Leo', 'agent')]
const TEXT = 'Northwind lost my suitcase and nobody answers the phone. Please help, I fly home tomorrow.'

let n = 0
let caseId = ''
/** A complaint of somebody new, written so long ago. */
async function complains(ago: number): Promise<string> {
  n += 1
  await desk.hears(said({ remoteId: `p${n}`, by: `ruth${n}`, text: TEXT, at: Date.now() - ago }))
  const [row] = await desk.rows<{ id: string }>('select case_id as id from post where remote_id = $1', [`p${n}`])
  return row!.id
}
beforeEach(async () => {
  await desk.rows('delete from notice')
  await desk.rows('delete from case_event')
  await desk.rows('delete from obligation')
  await desk.rows('delete from playbook')
  await desk.rows('update care_case set owner_id = null')
  await acrossWorkspaces(desk.db, (tx) => tx.query('update agent set away = false'))
})
const owns = (agentId: string | null) =>
  desk.rows('update care_case set owner_id = $1 where id = $2', [agentId, caseId])
/** `Leo close answer`, in the order of names. */
const NAMES = new Map([
  [owner, 'Alex'],
  [lead, 'Ingrid'],
  [priya, 'Priya'],
  [leo, 'Leo'],
])
const told = async () =>
  (
    await desk.rows<{ agent_id: string; what: string; kind: string }>(
      'select agent_id, what, kind from notice join obligation on obligation.id = obligation_id where case_id = $1',
      [caseId],
    )
  )
    .map(({ agent_id: agent, what, kind }) => `${NAMES.get(agent)} ${what} ${kind}`)
    .toSorted()
const owed = () =>
  desk.rows<Record<string, number | string | null>>('select * from obligation where case_id = $1 order by due_at', [
    caseId,
  ])
const events = async () =>
  (await desk.rows<{ code: string }>('select code from case_event where case_id = $1 order by at, id', [caseId])).map(
    ({ code }) => code,
  )
const idOf = async (kind: string) => (await owed()).find((one) => one['kind'] === kind)!['id'] as string
const who = (agentId: string) => ({ workspaceId, agentId })
const choose = (body: Partial<Playbook>) =>
  change(desk.db, who(owner), 0, { ...DEFAULT_PLAYBOOK, ...body }).then(() => undefined)

test('a clock that is three quarters used warns its owner, once', async () => {
  caseId = await complains(24 * MINUTE)
  await owns(priya)
  await watch(desk.db, workspaceId)
  await watch(desk.db, workspaceId)
  expect(await told()).toEqual(['Priya close acknowledge'])
})

test('with nobody, all who are here are warned', async () => {
  caseId = await complains(24 * MINUTE)
  await goAway(desk.db, workspaceId, leo, true)
  await watch(desk.db, workspaceId)
  expect(await told()).toEqual(['Alex close acknowledge', 'Ingrid close acknowledge', 'Priya close acknowledge'])
})

test('with nobody, those who handle its kind are warned, and nobody else', async () => {
  await choose({ plans: [{ topic: 'baggage', name: 'Baggage', handlers: [leo], ask: '', offer: '' }] })
  caseId = await complains(24 * MINUTE)
  await desk.rows(`update care_case set topic = 'baggage' where id = $1`, [caseId])
  await watch(desk.db, workspaceId)
  expect(await told()).toEqual(['Leo close acknowledge'])
})

test('a broken promise tells its owner and the leads, once, and stands on its row and in the case', async () => {
  caseId = await complains(31 * MINUTE)
  await owns(priya)
  await Promise.all([watch(desk.db, workspaceId), watch(desk.db, workspaceId), watch(desk.db, workspaceId)])
  expect(await told()).toEqual(['Ingrid late acknowledge', 'Priya late acknowledge'])
  const [first, answer] = await owed()
  expect(first!['broken_at']).not.toBeNull()
  expect(answer!['broken_at']).toBeNull()
  expect(await events()).toEqual(['late'])
})

test('without a lead here, the owner of the desk hears of it', async () => {
  caseId = await complains(31 * MINUTE)
  await goAway(desk.db, workspaceId, lead, true)
  await watch(desk.db, workspaceId)
  expect(await told()).toEqual(['Alex late acknowledge'])
})

test('what is kept, given up or not yet due tells nobody', async () => {
  caseId = await complains(10 * MINUTE)
  await watch(desk.db, workspaceId)
  expect(await told()).toEqual([])
  await desk.rows(
    `update obligation set from_at = now() - interval '4 hours', warn_at = now() - interval '2 hours', due_at = now() - interval '1 hour'`,
  )
  await keepByHand(desk.db, who(priya), await idOf('acknowledge'))
  await waive(desk.db, who(priya), await idOf('answer'), 'She wrote to thank us.')
  await watch(desk.db, workspaceId)
  expect(await told()).toEqual([])
})

test('kept too late before anybody looked: the breach is noted once, with its time by the wall and in open hours', async () => {
  caseId = await complains(40 * MINUTE)
  await keepByHand(desk.db, who(priya), await idOf('acknowledge'))
  const [first] = await owed()
  expect(first!['broken_at']).not.toBeNull()
  expect(Number(first!['wall_ms'])).toBeGreaterThanOrEqual(40 * MINUTE)
  expect(first!['open_ms']).toBe(first!['wall_ms'])
  await watch(desk.db, workspaceId)
  expect((await events()).filter((code) => code === 'late')).toHaveLength(1)
  expect(await told()).toEqual([])
})

test('shut all the while: hours pass by the wall and none in open hours', async () => {
  const weekday = (new Date().getUTCDay() + 6) % 7
  const farOff = Array.from({ length: 7 }, (_, day) => (day === (weekday + 3) % 7 ? [{ from: 540, to: 600 }] : []))
  await choose({ hours: farOff })
  caseId = await complains(5 * HOUR)
  await keepByHand(desk.db, who(priya), await idOf('answer'))
  const answer = (await owed()).find(({ kind }) => kind === 'answer')!
  expect(Number(answer['wall_ms'])).toBeGreaterThanOrEqual(5 * HOUR)
  expect(answer['open_ms']).toBe(0)
  expect(answer['broken_at']).toBeNull()
})

test('a promise that comes due within the minute gets a look of its own at that moment', async () => {
  caseId = await complains(0)
  const soon = Date.now() + 20_000
  await desk.rows('update obligation set warn_at = $1', [new Date(soon)])
  await watch(desk.db, workspaceId)
  const jobs = await acrossWorkspaces(desk.db, (tx) =>
    tx.query<{ run_at: number }>(`select run_at from graphile_worker.jobs where key = $1`, [`watch:${workspaceId}`]),
  )
  expect(jobs.rows).toEqual([{ run_at: soon }])
})

test('what is heard late is looked at now, what is heard in time is not', async () => {
  const waiting = () =>
    acrossWorkspaces(desk.db, async (tx) => {
      const { rows } = await tx.query(`select 1 from graphile_worker.jobs where key = $1`, [`watch:${workspaceId}`])
      await tx.query(`select graphile_worker.remove_job($1)`, [`watch:${workspaceId}`])
      return rows.length
    })
  await waiting()
  await complains(MINUTE)
  expect(await waiting()).toBe(0)
  await complains(40 * MINUTE)
  expect(await waiting()).toBe(1)
})

test('the watch reads a range of an index, and not everything that is owed', async () => {
  await complains(0)
  const plan = await desk.inIt(async (tx) => {
    await tx.query('set local enable_seqscan = off')
    const { rows } = await tx.query<{ 'QUERY PLAN': string }>(
      `explain select id from obligation where workspace_id = $1 and kept_at is null and void_at is null and broken_at is null and due_at <= now() order by due_at limit 500`,
      [workspaceId],
    )
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })
  expect(plan).toMatch(/Index (Only )?Scan using obligation_to_break/)
  expect(plan).toMatch(/Index Cond: .*due_at <= now\(\)/)
  expect(plan).not.toMatch(/Sort/)
})

test('whoever goes leaves nothing behind: it goes back to nobody, the leads hear of each case once, and it can be taken again', async () => {
  caseId = await complains(MINUTE)
  await owns(priya)
  expect(await goAway(desk.db, workspaceId, priya, true)).toBe(1)
  expect(await goAway(desk.db, workspaceId, priya, true)).toBe(0)
  expect(await desk.rows('select owner_id from care_case where id = $1', [caseId])).toEqual([{ owner_id: null }])
  expect(await told()).toEqual(['Ingrid went back acknowledge'])
  expect(await events()).toEqual(['went-back'])
  await goAway(desk.db, workspaceId, priya, false)
  expect(await told()).toHaveLength(1)
})

test('a notice is shown until it was seen, and only while it is owed', async () => {
  caseId = await complains(31 * MINUTE)
  await owns(priya)
  await watch(desk.db, workspaceId)
  const shown = () => desk.inIt((tx) => noticesFor(tx, priya, 50))
  const [notice] = await shown()
  expect(notice).toMatchObject({ what: 'late', kind: 'acknowledge', caseId })
  await desk.inIt((tx) => markTold(tx, leo, [notice!.id]))
  expect(await shown()).toHaveLength(1)
  await desk.inIt((tx) => markTold(tx, priya, [notice!.id]))
  expect(await shown()).toEqual([])
  expect(await desk.inIt((tx) => noticesFor(tx, lead, 50))).toHaveLength(1)
  await keepByHand(desk.db, who(priya), await idOf('acknowledge'))
  expect(await desk.inIt((tx) => noticesFor(tx, lead, 50))).toEqual([])
})

test('a promise by hand is owed with its words, and several may run at once', async () => {
  caseId = await complains(MINUTE)
  const due = Date.now() + HOUR
  await promise(desk.db, who(priya), caseId, { what: 'the suitcase at her door', due })
  await promise(desk.db, who(priya), caseId, { what: 'a word on the fee', due: due + HOUR })
  expect((await owed()).filter(({ kind }) => kind === 'keep_promise').map(({ words }) => words)).toEqual([
    'the suitcase at her door',
    'a word on the fee',
  ])
  await expect(promise(desk.db, who(priya), caseId, { what: 'x', due: Date.now() - 1 })).rejects.toThrow(NotNowError)
})

test('giving up says why and can be taken back; what was kept cannot be given up', async () => {
  caseId = await complains(MINUTE)
  const id = await idOf('answer')
  await waive(desk.db, who(priya), id, 'She asks for nothing.')
  expect((await owed()).find((one) => one['id'] === id)).toMatchObject({
    waived_because: 'She asks for nothing.',
    waived_by: priya,
  })
  await expect(waive(desk.db, who(priya), id, 'again')).rejects.toThrow(NotNowError)
  await unwaive(desk.db, who(priya), id)
  expect((await owed()).find((one) => one['id'] === id)).toMatchObject({ void_at: null, waived_because: null })
  await expect(unwaive(desk.db, who(priya), id)).rejects.toThrow(NotNowError)
  await keepByHand(desk.db, who(priya), id)
  await expect(waive(desk.db, who(priya), id, 'late')).rejects.toThrow(NotNowError)
  expect(await events()).toEqual(['waived', 'unwaived', 'kept'])
})

test('a case goes to who handles its topic, is here and owes least; else to nobody', async () => {
  const plan = { topic: 'baggage', name: 'Baggage', handlers: [priya, leo], ask: 'tracing', offer: '50 EUR' }
  await choose({ plans: [plan] })
  const ownerOf = async () =>
    NAMES.get(
      (await desk.rows<{ owner_id: string }>('select owner_id from care_case where id = $1', [caseId]))[0]!.owner_id,
    )
  const got: (string | undefined)[] = []
  for (const _ of [1, 2, 3]) {
    caseId = await complains(MINUTE)
    await retopic(desk.db, who(owner), caseId, 'baggage')
    got.push(await ownerOf())
  }
  expect(got.filter((name) => name === 'Priya').length).toBeGreaterThan(0)
  expect(got.filter((name) => name === 'Leo').length).toBeGreaterThan(0)
  await goAway(desk.db, workspaceId, priya, true)
  await goAway(desk.db, workspaceId, leo, true)
  caseId = await complains(MINUTE)
  await retopic(desk.db, who(owner), caseId, 'baggage')
  expect(await ownerOf()).toBeUndefined()
})

test('a new playbook is a new row; clocks that run keep the promise they were given', async () => {
  caseId = await complains(MINUTE)
  const before = await owed()
  const faster = { ...DEFAULT_PLAYBOOK, promises: [{ ...DEFAULT_PLAYBOOK.promises[1]!, answer: 60 }] }
  await change(desk.db, who(lead), 0, faster)
  expect(await owed()).toEqual(before)
  await expect(change(desk.db, who(owner), 0, DEFAULT_PLAYBOOK)).rejects.toThrow(/Ingrid changed the playbook/)
  await expect(change(desk.db, who(owner), 1, { ...faster, hours: [[], [], [], [], [], [], []] })).rejects.toThrow(
    /no clock would ever run/,
  )
  expect(await desk.inIt(playbookNow)).toMatchObject({ version: 1, changedBy: 'Ingrid', body: faster })
  caseId = await complains(MINUTE)
  const [answer] = await owed()
  expect(answer).toMatchObject({ kind: 'answer', promised_ms: HOUR })
})

test('the last 30 days by another playbook: so many answers would have been late', async () => {
  for (const ago of [40 * MINUTE, 100 * MINUTE, 150 * MINUTE]) {
    caseId = await complains(ago)
    await keepByHand(desk.db, who(priya), await idOf('answer'))
  }
  const hourly = { ...DEFAULT_PLAYBOOK, promises: [{ ...DEFAULT_PLAYBOOK.promises[1]!, answer: 60 }] }
  expect(await effect(desk.db, workspaceId, DEFAULT_PLAYBOOK)).toMatchObject({ answers: 3, late: 0, running: 3 })
  expect(await effect(desk.db, workspaceId, hourly)).toMatchObject({ answers: 3, late: 2 })
})
