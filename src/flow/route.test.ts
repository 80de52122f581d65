import { beforeEach, expect, test } from 'vitest'
import { freshDesk } from '../../test/desk.ts'
import { said } from '../../test/network.ts'
import { DEFAULT_PLAYBOOK, type Playbook, type Solver } from '../domain/playbook/playbook.ts'
import { newId } from '../runtime/ids.ts'
import { addAgent } from '../store/agents.ts'
import { addPlaybook } from '../store/playbooks.ts'
import { acrossWorkspaces } from '../store/scope.ts'
import { setAway, team } from '../store/team.ts'
import { retopic } from './owed/retopic.ts'

const desk = await freshDesk()
const { workspaceId, agentId } = desk
let n = 0
let priya = ''
let version = 0

beforeEach(async () => {
  n += 1
  priya = newId()
  await acrossWorkspaces(desk.db, (tx) =>
    addAgent(tx, { id: priya, workspaceId, email: `priya${n}@desk.example`, name: `Priya ${n}`, passwordHash: null }),
  )
})

async function chosen(handlers: readonly string[], ...solvers: Solver[]): Promise<void> {
  const body: Playbook = {
    ...DEFAULT_PLAYBOOK,
    plans: DEFAULT_PLAYBOOK.plans.map((plan) => ({ ...plan, handlers })),
    solvers,
  }
  await desk.inIt((tx) => addPlaybook(tx, version, body, agentId))
  version += 1
}

const ENGLISH = 'Northwind lost my suitcase and nobody answers the phone. Please help me.'
const GERMAN = 'Northwind hat meinen Koffer verloren und niemand geht ans Telefon. Bitte helfen Sie mir.'
let posts = 0
async function hears(text: string) {
  posts += 1
  const remoteId = `post${posts}`
  await desk.hears(said({ remoteId, text, by: `ruth${posts}`, language: null }))
  const [kase] = await desk.rows<{ id: string; owner: string | null; events: { code: string }[] }>(
    `select care_case.id, owner_id as owner,
            (select coalesce(json_agg(json_build_object('code', code, 'params', params)), '[]')
               from case_event where case_id = care_case.id) as events
       from care_case join post on post.case_id = care_case.id where remote_id = $1`,
    [remoteId],
  )
  return kase!
}

test('a case in German goes to who speaks it; while they are away it is with nobody, and says so', async () => {
  await chosen([agentId, priya], { id: agentId, languages: ['en'], networks: [], most: null })
  expect(await hears(GERMAN)).toMatchObject({ owner: priya, events: [{ code: 'routed' }] })
  await desk.inIt((tx) => setAway(tx, priya, true))
  expect(await hears(GERMAN)).toMatchObject({
    owner: null,
    events: [{ code: 'unrouted', params: { because: 'away', language: 'de' } }],
  })
  expect((await hears(ENGLISH)).owner).toBe(agentId)
})

test('at most two at once, also within one batch; what is only followed up takes no room', async () => {
  await chosen([priya], { id: priya, languages: [], networks: [], most: 2 })
  const at = (by: string) => said({ remoteId: `b${by}${n}`, text: ENGLISH, by: `b${by}${n}` })
  await desk.hears(at('1'), at('2'), at('3'))
  const theirs = () => desk.rows<{ id: string }>('select id from care_case where owner_id = $1', [priya])
  expect(await theirs()).toHaveLength(2)
  expect((await hears(ENGLISH)).events).toMatchObject([{ code: 'unrouted', params: { because: 'full' } }])
  const [first] = await theirs()
  const [thread] = await desk.rows<{ id: string }>('select remote_id as id from post where case_id = $1', [first!.id])
  await desk.hears(
    said({
      remoteId: `a${n}`,
      parentId: thread!.id,
      threadId: thread!.id,
      text: 'It lands at 18:00.',
      by: 'northwindair',
    }),
  )
  expect((await desk.inIt(team)).find(({ id }) => id === priya)).toMatchObject({ cases: 1, owes: 3 })
  expect((await hears(ENGLISH)).owner).toBe(priya)
})

test('a person says what it is about: it goes to who handles that, and nobody takes it from who has it', async () => {
  await chosen([])
  const { id, owner } = await hears(ENGLISH)
  expect(owner).toBeNull()
  await chosen([priya], { id: priya, languages: [], networks: ['elsewhere'], most: null })
  await retopic(desk.db, { workspaceId, agentId }, id, 'delay')
  const events = await desk.rows<{ code: string; params: object }>(
    'select code, params from case_event where case_id = $1 order by at, id',
    [id],
  )
  expect(events.at(-1)).toMatchObject({ code: 'unrouted', params: { because: 'network' } })
  await chosen([priya])
  await retopic(desk.db, { workspaceId, agentId }, id, 'baggage')
  await chosen([agentId])
  await retopic(desk.db, { workspaceId, agentId }, id, 'refund')
  expect(await desk.rows('select owner_id as id from care_case where id = $1', [id])).toEqual([{ id: priya }])
})
