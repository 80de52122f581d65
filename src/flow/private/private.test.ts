import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { freshDesk } from '../../../test/desk.ts'
import { deleted, edited, said } from '../../../test/network.ts'
import { newId } from '../../runtime/ids.ts'
import { addAgent } from '../../store/agents.ts'
import { acrossWorkspaces } from '../../store/scope.ts'
import { draftsOf } from '../../store/drafts.ts'
import { privateLeg } from '../../store/legs.ts'
import { exportRows } from '../../store/export.ts'
import { underWay } from '../../store/replies.ts'
import { whoWrites } from '../../store/writing.ts'
import { keep } from '../answer/draft.ts'
import { queueReply, sendNow, undoReply, type Asked } from '../answer/queue.ts'
import { readBack } from '../answer/read-back.ts'
import { sendReply } from '../answer/send.ts'
import { merge, split } from '../case/move.ts'
import { resolve } from '../case/resolve.ts'
import { undoDeed } from '../case/undo.ts'
import { placeOf, saidSoFar } from '../facts.ts'
import { saveQuery } from '../queries/save.ts'
import { MeanwhileError, NotNowError, StoppedError } from '../problems.ts'
import { tellWriting } from '../writing.ts'
import { goPrivate } from './open.ts'

const desk = await freshDesk()
const { workspaceId, agentId, network } = desk
const priya = newId()
await acrossWorkspaces(desk.db, (tx) =>
  addAgent(tx, { id: priya, workspaceId, email: 'priya@northwind.example', name: 'Priya', passwordHash: null }),
)

const GOOD = 'Dana, I am sorry: we sent your bag to Porto. A courier brings it by 20:00 tonight.'
const ASK = 'Dana, may I have the number on your bag tag? Then I can find it.'

let n = 0
let caseId = ''
let who = ''
let post = ''
beforeEach(async () => {
  n += 1
  who = `dana${n}`
  post = `p${n}`
  network.endings.length = 0
  network.sees = 'truth'
  await desk.hears(
    said({
      remoteId: post,
      by: who,
      followers: 41_200,
      text: 'Northwind lost my bag. I want it back, please help me.',
    }),
  )
  caseId = await caseOfPost(post)
})

const caseOfPost = async (remoteId: string): Promise<string> =>
  (await desk.rows<{ caseId: string }>('select case_id as "caseId" from post where remote_id = $1', [remoteId]))[0]!
    .caseId
const where = (agent = agentId) => ({ workspaceId, agentId: agent, caseId })
const open = (): Promise<{ undo: string }> => goPrivate(desk, where(), { need: 'bag_tag', words: '' })
const click = async (more: Partial<Asked> = {}, agent = agentId): Promise<string> => {
  const once = randomUUID()
  await queueReply(
    desk,
    { ...where(agent), role: 'owner' },
    {
      once,
      audience: 'public',
      text: more.audience === 'private' ? ASK : GOOD,
      answers: true,
      reason: null,
      seen: null,
      ...more,
    },
  )
  return once
}
const send = async (more: Partial<Asked> = {}): Promise<string> => {
  const once = await click(more)
  await sendNow(desk, workspaceId, once)
  await sendReply(desk, workspaceId, once)
  return once
}
/** They write to us in private, or we to them as seen by the network. */
const message = (remoteId: string, text: string, more: { by?: string; to?: string } = {}) =>
  desk.hears(
    said({ remoteId, text, by: who, followers: 41_200, to: 'northwindair', threadId: 'their word for it', ...more }),
  )
const owed = async (): Promise<string[]> =>
  (
    await desk.rows<{ kind: string; state: string }>(
      `select kind, case when void_at is not null then 'void' when kept_at is not null then 'kept' else 'open' end as state
         from obligation where case_id = $1 order by from_at, kind`,
      [caseId],
    )
  ).map(({ kind, state }) => `${kind} ${state}`)
const replyOf = async (id: string) =>
  (await desk.rows<Record<string, unknown>>('select * from reply where id = $1', [id]))[0]!
const seen = () => desk.inIt(async (tx) => saidSoFar(await placeOf(desk, tx, caseId), await underWay(tx, caseId)).seen)
const wire = (id: string) => network.ledger.filter(({ key }) => key === id)

describe('the private leg', () => {
  test('opened with its need, asked, answered; a word in public is owed until it stands', async () => {
    await open()
    expect(await owed()).toEqual(['acknowledge open', 'answer open', 'return_to_public open'])
    const asked = await send({ audience: 'private' })
    expect(wire(asked)).toMatchObject([{ text: ASK, to: who }])
    expect(await owed(), 'what is said in private keeps nothing').toEqual([
      'acknowledge open',
      'answer open',
      'return_to_public open',
    ])
    await message(`${post}-tag`, 'Tag ends 4471. Please hurry.')
    expect(await caseOfPost(`${post}-tag`)).toBe(caseId)
    expect(await owed()).toHaveLength(3)

    const { posts, leg, notPrivate } = await desk.inIt((tx) => placeOf(desk, tx, caseId))
    expect(notPrivate).toBeNull()
    expect(leg).toMatchObject({ to: who, opened: { need: 'bag_tag', by: 'Alex' } })
    expect(posts.map(({ text, to, theirs }) => [text, to, theirs])).toEqual([
      [expect.stringContaining('lost my bag'), null, true],
      [ASK, who, false],
      ['Tag ends 4471. Please hurry.', 'northwindair', true],
    ])
    expect(new Set(posts.slice(1).map(({ threadId }) => threadId)).size, 'one talk').toBe(1)

    await expect(resolve(desk, where())).rejects.toThrow(NotNowError)
    await send()
    expect(await owed()).toEqual(['acknowledge kept', 'answer kept', 'return_to_public kept', 'follow_up open'])
  })

  test('a word in public that only acknowledges does not return', async () => {
    await open()
    await send({ answers: false })
    expect(await owed()).toEqual(['acknowledge kept', 'answer open', 'return_to_public open'])
  })

  test('taken back before anything was written: nothing is owed for it; afterwards it stays', async () => {
    const { undo } = await open()
    await undoDeed(desk, workspaceId, undo)
    expect(await owed()).toEqual(['acknowledge open', 'answer open', 'return_to_public void'])
    expect(await desk.inIt((tx) => privateLeg(tx, caseId))).toBeNull()
    const again = await open()
    await send({ audience: 'private' })
    await expect(undoDeed(desk, workspaceId, again.undo)).rejects.toThrow('in private since')
  })

  test('nothing goes there unopened, where the network has nothing private, or where the playbook says so', async () => {
    await expect(click({ audience: 'private' })).rejects.toThrow(NotNowError)
    await open()
    const id = await click({ audience: 'private' })
    const about = network.about as { abilities: { private: boolean } }
    about.abilities.private = false
    await desk.rows('update reply set next_at = now() where id = $1', [id])
    await sendReply(desk, workspaceId, id)
    about.abilities.private = true
    expect(await replyOf(id)).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('no private messages'),
    })
    expect((await desk.inIt((tx) => draftsOf(tx, caseId, agentId))).private?.text).toBe(ASK)
    expect(wire(id)).toEqual([])
  })

  test('each leg has its own order: an unclear private reply does not hold the public one', async () => {
    await open()
    network.endings.push('accepted-then-lost')
    const asked = await send({ audience: 'private' })
    expect(await replyOf(asked)).toMatchObject({ state: 'unknown' })
    const second = await send({ audience: 'private', text: 'And the colour of it, Dana?' })
    expect(await replyOf(second), 'held behind the first').toMatchObject({ state: 'queued' })
    const answer = await send()
    expect(await replyOf(answer)).toMatchObject({ state: 'sent' })
    await readBack(desk, workspaceId, asked)
    expect(await replyOf(asked)).toMatchObject({ state: 'sent' })
    await sendReply(desk, workspaceId, second)
    expect([wire(asked).length, wire(second).length, wire(answer).length]).toEqual([1, 1, 1])
  })

  test('our own private words, heard before the look, settle it and are never a customer’s', async () => {
    await open()
    network.endings.push('accepted-then-lost')
    const asked = await send({ audience: 'private' })
    network.sees = 'nothing'
    await readBack(desk, workspaceId, asked)
    const { remoteId } = network.ledger.at(-1)!
    await message(remoteId, ASK, { by: 'northwindair', to: who })
    await readBack(desk, workspaceId, asked)
    expect(await replyOf(asked)).toMatchObject({ state: 'sent' })
    expect(wire(asked)).toHaveLength(1)
    expect(
      await desk.rows('select 1 from mention join post on post.id = post_id where remote_id = $1', [remoteId]),
    ).toEqual([])
  })

  test('taken back within its time it is a private draft again, and never a public one', async () => {
    await open()
    const id = await click({ audience: 'private' })
    await undoReply(desk, workspaceId, id)
    const drafts = await desk.inIt((tx) => draftsOf(tx, caseId, agentId))
    expect([drafts.private?.text, drafts.public?.text ?? '']).toEqual([ASK, ''])
  })

  test('each audience has a draft of its own', async () => {
    for (const audience of ['public', 'private', 'note'] as const)
      await keep(desk, where(), audience, { text: `for ${audience}`, answers: true, version: 0 })
    const drafts = await desk.inIt((tx) => draftsOf(tx, caseId, agentId))
    expect(Object.entries(drafts).map(([audience, { text }]) => [audience, text])).toEqual(
      expect.arrayContaining([
        ['public', 'for public'],
        ['private', 'for private'],
        ['note', 'for note'],
      ]),
    )
  })

  test('what she told us in private is stopped in public', async () => {
    await open()
    await message(`${post}-tag`, 'Tag ends 4471.')
    await expect(click({ text: 'Dana, your bag 4471 is in Porto. It comes by 20:00 today.' })).rejects.toThrow(
      StoppedError,
    )
    const id = await click({ audience: 'private', text: 'Dana, your bag 4471 is in Porto. It comes by 20:00 today.' })
    expect(await replyOf(id)).toMatchObject({ to_id: who })
  })
})

describe('what they write in private', () => {
  test('out of the blue it opens a case that is answered in private, with no readers', async () => {
    who = `amal${n}`
    await message('dm1', 'Northwind, where is my suitcase? I lost it two days ago, please help me.')
    caseId = await caseOfPost('dm1')
    expect(await desk.rows('select audience from care_case where id = $1', [caseId])).toEqual([{ audience: null }])
    expect(
      await desk.rows(`select because, words from mention join post on post.id = post_id where remote_id = 'dm1'`),
    ).toEqual([{ because: 'addressed', words: [] }])
    expect(await owed()).toEqual(['answer open'])
    await expect(click()).rejects.toThrow('nothing in public to answer')
    await send({ audience: 'private', text: 'Amal, your suitcase is in Porto. It comes by 20:00 today.' })
    expect(await owed()).toEqual(['answer kept', 'follow_up open'])
  })

  test('no brand query looks at it, new or old, and no other desk case is touched', async () => {
    await message('dm2', 'The zeppelin number is 99812.')
    const before = await desk.rows('select count(*) from mention')
    await saveQuery(
      desk,
      { workspaceId, agentId },
      { id: null, name: 'Zeppelins', text: 'zeppelin', version: 0, anyway: true },
    )
    expect(await desk.rows('select count(*) from mention')).toEqual(before)
    expect(
      await desk.rows(`select because from mention join post on post.id = post_id where remote_id = 'dm2'`),
    ).toEqual([{ because: 'addressed' }])
  })

  test('thanks in private are no public outcome', async () => {
    await send()
    await message(`${post}-thanks`, 'Thank you so much, you are wonderful!')
    expect(await desk.rows('select outcome from care_case where id = $1', [caseId])).toEqual([{ outcome: null }])
  })

  test('edited or deleted, it is honoured there too, and the words are gone', async () => {
    await message(`${post}-tag`, 'Tag ends 4471.')
    await desk.hears(edited(`${post}-tag`, 'Tag ends 4472.'))
    await desk.hears(deleted(`${post}-tag`))
    expect(
      await desk.rows(
        'select text, text_before, deleted_at is not null as gone, to_id from post where remote_id = $1',
        [`${post}-tag`],
      ),
    ).toEqual([{ text: '', text_before: null, gone: true, to_id: 'northwindair' }])
  })

  test('an export says what is private and whose it is', async () => {
    await message(`${post}-tag`, 'Tag ends 4471.')
    const lines = await desk.inIt(async (tx) => {
      const all: object[] = []
      for await (const lot of exportRows(tx, 'posts')) all.push(...lot)
      return all
    })
    expect(lines).toContainEqual(expect.objectContaining({ remote_id: `${post}-tag`, private_to: 'northwindair' }))
    expect(lines).toContainEqual(expect.objectContaining({ remote_id: post, private_to: null }))
  })

  test('the leg goes with a case that is put together with another, and back', async () => {
    await open()
    await message(`${post}-tag`, 'Tag ends 4471.')
    await desk.hears(
      said({
        remoteId: `${post}-b`,
        by: who,
        text: 'And Northwind gave my seat away, I want my money back, please help.',
      }),
    )
    const [b] = await desk.rows<{ id: string }>('select id from post where remote_id = $1', [`${post}-b`])
    const first = caseId
    const { caseId: second } = await split(desk, where(), [b!.id])
    const leg = (id: string) => desk.inIt((tx) => privateLeg(tx, id))
    expect([await leg(first), await leg(second)]).toMatchObject([{ opened: { need: 'bag_tag' } }, null])
    caseId = second
    const { undo } = await merge(desk, where(), first)
    expect(await leg(second)).toMatchObject({ opened: { need: 'bag_tag' } })
    await undoDeed(desk, workspaceId, undo)
    expect([await leg(first), await leg(second)]).toMatchObject([{ opened: { need: 'bag_tag' } }, null])
  })
})

describe('two people on one case', () => {
  test('who writes is seen by the others, once each time it begins and ends', async () => {
    const told = async () =>
      (await desk.rows(`select 1 from change where noun = 'writing' and noun_id = $1`, [caseId])).length
    await tellWriting(desk, where(priya), true)
    await tellWriting(desk, where(priya), true)
    expect(await told()).toBe(1)
    expect((await desk.inIt(whoWrites)).filter((one) => one.caseId === caseId)).toMatchObject([{ name: 'Priya' }])
    await tellWriting(desk, where(priya), false)
    await tellWriting(desk, where(priya), false)
    expect(await told()).toBe(2)
    await tellWriting(desk, where(priya), true)
    await desk.rows(`update writing set until = now() - interval '1 second' where case_id = $1`, [caseId])
    expect((await desk.inIt(whoWrites)).filter((one) => one.caseId === caseId)).toEqual([])
  })

  test('two clicks at once: one goes, the other is held and told who was first', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const had = await seen()
      const both = await Promise.allSettled([
        click({ seen: had, text: `${GOOD} ${turn}` }),
        click({ seen: had, text: `${GOOD} Priya ${turn}` }, priya),
      ])
      const held = both.filter((one) => one.status === 'rejected')
      expect(held).toHaveLength(1)
      expect(held[0]!.reason).toBeInstanceOf(MeanwhileError)
      expect(held[0]!.reason).toMatchObject({ happened: { what: 'answered' } })
    }
  })

  test('whoever has read the first one may send theirs as well', async () => {
    await click({}, priya)
    const held = await click({ seen: { ours: null, theirs: null, changed: null } }).catch((error: unknown) => error)
    expect(held).toMatchObject({
      happened: { what: 'answered', by: 'Priya' },
      message: expect.stringContaining('Priya answered Dana'),
    })
    await click({ seen: await seen(), reason: 'She asked two things.' })
    expect(
      await desk.rows(`select params from case_event where case_id = $1 and code = 'held-reason'`, [caseId]),
    ).toEqual([{ params: { reason: 'She asked two things.' } }])
  })

  test('a reply seen on its way is the same one once it stands', async () => {
    await click({}, priya)
    const had = await seen()
    await desk.rows('update reply set next_at = now() where case_id = $1', [caseId])
    const [reply] = await desk.rows<{ id: string }>('select id from reply where case_id = $1', [caseId])
    await sendReply(desk, workspaceId, reply!.id)
    expect(await replyOf(reply!.id)).toMatchObject({ state: 'sent' })
    await click({ seen: had })
  })

  test('a private word of a colleague holds a public one too, and what was taken back holds nothing', async () => {
    await open()
    const had = await seen()
    const id = await click({ audience: 'private' }, priya)
    await expect(click({ seen: had })).rejects.toThrow(MeanwhileError)
    await undoReply(desk, workspaceId, id)
    await click({ seen: had })
  })

  test('edited and deleted meanwhile are told, each with its post', async () => {
    const had = await seen()
    await desk.hears(edited(post, 'Northwind lost my bag. Found it!'))
    await expect(click({ seen: had })).rejects.toMatchObject({ happened: { what: 'edited' } })
    await desk.hears(
      said({ remoteId: `${post}-2`, threadId: post, parentId: post, by: who, text: 'Northwind, hello?' }),
    )
    await expect(click({ seen: await seen() })).resolves.toEqual(expect.any(String))
    await desk.rows(`update reply set state = 'undone' where case_id = $1`, [caseId])
    const both = await seen()
    await desk.hears(deleted(`${post}-2`))
    await expect(click({ seen: both })).rejects.toMatchObject({ happened: { what: 'deleted' } })
  })
})
