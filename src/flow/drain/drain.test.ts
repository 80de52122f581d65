import { randomBytes } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { freshDesk } from '../../../test/desk.ts'
import { deleted, edited, said } from '../../../test/network.ts'
import { HOUR } from '../../domain/instant.ts'
import { waitingArrivals } from '../../store/arrivals.ts'
import { drain } from './drain.ts'

const desk = await freshDesk()
let n = 0
/** Each test has its own people and posts. */
let who = ''
let id = ''
beforeEach(() => {
  n += 1
  who = `ruth${n}`
  id = `p${n}`
})

const LOST = 'Northwind lost my suitcase and nobody answers the phone. Please help, I fly home tomorrow.'
const caseOf = async (remoteId: string) =>
  (
    await desk.rows<{ caseId: string | null }>('select case_id as "caseId" from post where remote_id = $1', [remoteId])
  )[0]?.caseId ?? null
const owed = (caseId: string | null) =>
  desk.rows<{ kind: string; from_at: number; due_at: number; kept_at: number | null; void_at: number | null }>(
    'select * from obligation where case_id = $1 order by due_at',
    [caseId],
  )
const outcome = async (caseId: string | null) =>
  (await desk.rows<{ outcome: string | null }>('select outcome from care_case where id = $1', [caseId]))[0]?.outcome
const ours = (remoteId: string, parentId: string, text: string) =>
  said({ remoteId, parentId, threadId: parentId, text, by: 'northwindair' })

test('a complaint becomes a mention with its words, a judgement, a case, a public word owed within half an hour and an answer within three hours of when it was written', async () => {
  const at = Date.now() - HOUR
  await desk.hears(said({ remoteId: id, text: LOST, by: who, at }))
  const [mention] = await desk.rows(
    'select because, words, kind, needs_reply from mention join post on post.id = post_id join triage using (post_id) where remote_id = $1',
    [id],
  )
  expect(mention).toMatchObject({ because: 'query', words: ['northwind'], kind: 'complaint', needs_reply: 'yes' })
  const [first, answer, ...more] = await owed(await caseOf(id))
  expect(first).toMatchObject({ kind: 'acknowledge', from_at: at, due_at: at + HOUR / 2, kept_at: null })
  expect(answer).toMatchObject({ kind: 'answer', from_at: at, due_at: at + 3 * HOUR, kept_at: null })
  expect(more).toEqual([])
})

test('the same bytes again, alone or in one batch, add nothing', async () => {
  const post = said({ remoteId: id, text: LOST, by: who })
  await desk.hears(post, post)
  await desk.hears(post)
  expect(await desk.rows('select 1 from post where remote_id = $1', [id])).toHaveLength(1)
  expect(await owed(await caseOf(id))).toHaveLength(2)
})

test('what is not about us is stored as a post and owes nothing', async () => {
  await desk.hears(said({ remoteId: id, text: 'A cold north wind on the pier this morning.', by: who }))
  expect(await desk.rows('select 1 from mention join post on post.id = post_id where remote_id = $1', [id])).toEqual([])
  expect(await caseOf(id)).toBeNull()
})

test('a second post of the same person joins their case and buys us no time', async () => {
  const first = Date.now() - 2 * HOUR
  await desk.hears(
    said({ remoteId: id, text: LOST, by: who, at: first }),
    said({ remoteId: `${id}b`, text: 'Northwind, still nothing. My suitcase is still lost!', by: who }),
  )
  expect(await caseOf(`${id}b`)).toBe(await caseOf(id))
  expect((await owed(await caseOf(id))).map(({ due_at }) => due_at)).toEqual([first + HOUR / 2, first + 3 * HOUR])
})

test.each([
  ['@northwind how much does a second bag cost?', 'question', 'yes'],
  ['.＠Northwind, how much does a second bag cost?', 'question', 'yes'],
  ['How much does a second bag cost, @northwind@social.example?', 'question', 'yes'],
  ['care@northwind.example: how much does a second bag cost?', 'question', 'optional'],
  ['@northwind.fans how much does a second bag cost, with northwind?', 'banter', 'no'],
])('a word of ours that is written as a handle calls us: %s', async (text, kind, needs) => {
  await desk.hears(said({ remoteId: id, text, by: who }))
  const [mention] = await desk.rows(
    'select kind, needs_reply as needs from mention join post on post.id = post_id join triage using (post_id) where remote_id = $1',
    [id],
  )
  expect(mention).toEqual({ kind, needs })
})

test('somebody who joins in gets a case of their own', async () => {
  await desk.hears(said({ remoteId: id, text: LOST, by: who }))
  await desk.hears(
    said({
      remoteId: `${id}b`,
      threadId: id,
      parentId: id,
      text: 'Same here, they lost my bag too and nobody helps. Where is it?',
      by: `${who}friend`,
    }),
  )
  const [theirs, hers] = [await caseOf(`${id}b`), await caseOf(id)]
  expect(theirs).not.toBeNull()
  expect(theirs).not.toBe(hers)
})

test('customers who talk to one another below us are heard, and owed nothing', async () => {
  await desk.hears(said({ remoteId: id, text: LOST, by: who }))
  await desk.hears(ours(`${id}a`, id, 'I am sorry. Your suitcase lands at 18:00.'))
  const talk = (remoteId: string, parentId: string, by: string, text: string) =>
    desk.hears(said({ remoteId, threadId: id, parentId, by, text }))
  await talk(`${id}b`, id, `${who}friend`, `@${who} @northwindair ask for the desk on level two`)
  await talk(`${id}c`, `${id}b`, who, `@${who}friend @northwindair thank you so much, you are the best!`)
  expect(
    await desk.rows('select 1 from mention join post on post.id = post_id where remote_id = any ($1)', [
      [`${id}b`, `${id}c`],
    ]),
  ).toHaveLength(2)
  expect(await caseOf(`${id}b`)).toBeNull()
  expect(await outcome(await caseOf(id))).toBeNull()
})

test('our own words are never taken for a customer, and an answer from outside the desk keeps the promise', async () => {
  await desk.hears(said({ remoteId: id, text: LOST, by: who }))
  await desk.hears(ours(`${id}a`, id, 'I am sorry. Your suitcase lands at 18:00, a courier brings it tonight.'))
  const kase = await caseOf(id)
  expect(await caseOf(`${id}a`)).toBe(kase)
  expect((await owed(kase)).map(({ kind, kept_at }) => [kind, kept_at !== null])).toEqual([
    ['acknowledge', true],
    ['answer', true],
    ['follow_up', false],
  ])
  expect(
    await desk.rows(`select 1 from mention join post on post.id = post_id where remote_id = $1`, [`${id}a`]),
  ).toEqual([])
})

test('thanks in public after our answer is the outcome, and restarts no clock', async () => {
  await desk.hears(said({ remoteId: id, text: LOST, by: who }))
  await desk.hears(ours(`${id}a`, id, 'I am sorry. A courier brings it by 20:00.'))
  await desk.hears(
    said({
      remoteId: `${id}t`,
      threadId: id,
      parentId: `${id}a`,
      text: 'Thank you so much, that was amazing help!',
      by: who,
    }),
  )
  const kase = await caseOf(id)
  expect(await caseOf(`${id}t`)).toBe(kase)
  expect(await outcome(kase)).toBe('thanked')
  expect(
    (await owed(kase)).filter(({ kept_at, void_at }) => kept_at === null && void_at === null).map(({ kind }) => kind),
  ).toEqual(['follow_up'])
})

test('a whole thread in one batch: owed, kept, and thanked', async () => {
  const at = Date.now() - HOUR
  await desk.hears(
    said({ remoteId: id, text: LOST, by: who, at }),
    said({
      remoteId: `${id}a`,
      parentId: id,
      threadId: id,
      text: 'I am sorry. It lands at 18:00.',
      by: 'northwindair',
      at: at + 1000,
    }),
    said({
      remoteId: `${id}t`,
      parentId: `${id}a`,
      threadId: id,
      text: 'Thank you, brilliant service!',
      by: who,
      at: at + 2000,
    }),
  )
  const kase = await caseOf(id)
  expect((await owed(kase)).map(({ kind, kept_at }) => [kind, kept_at !== null])).toEqual([
    ['acknowledge', true],
    ['answer', true],
    ['follow_up', false],
  ])
  expect(await outcome(kase)).toBe('thanked')
})

test('what follows in a thread is heard in the same batch as the post that made it a case', async () => {
  const at = Date.now() - HOUR
  await desk.hears(
    said({ remoteId: id, text: LOST, by: who, at }),
    said({
      remoteId: `${id}b`,
      threadId: id,
      parentId: id,
      text: 'It is blue, with a red strap.',
      by: who,
      at: at + 1,
    }),
  )
  expect(await caseOf(`${id}b`)).toBe(await caseOf(id))
})

test('an edit keeps the words before it, and after our answer it is the outcome', async () => {
  await desk.hears(said({ remoteId: id, text: LOST, by: who }))
  await desk.hears(ours(`${id}a`, id, 'I am sorry. A courier brings it by 20:00.'))
  await desk.hears(edited(id, `${LOST} Update: it came, with a note. Thank you.`))
  const [post] = await desk.rows('select text, text_before from post where remote_id = $1', [id])
  expect(post).toMatchObject({ text: expect.stringContaining('Update'), text_before: LOST })
  expect(await outcome(await caseOf(id))).toBe('updated')
})

test('deleted by its author: the words are gone everywhere, the log too, and nothing is owed in public', async () => {
  const canary = `canary${n}`
  const grave = 'wheelchair'
  await desk.hears(said({ remoteId: id, text: `${LOST} My ${grave} too. ${canary}`, by: who }))
  const reasons = () =>
    desk.rows<{ line: string }>(
      `select reasons::text as line from care_case union all select reasons::text from triage`,
    )
  expect((await reasons()).some(({ line }) => line.includes(grave))).toBe(true)
  await desk.hears(edited(id, `${LOST} ${canary} again`))
  await desk.hears(deleted(id))
  for (const table of ['post', 'arrival', 'triage', 'mention', 'care_case']) {
    const rows = await desk.rows<{ line: string }>(
      `select ${table === 'arrival' ? `convert_from(raw, 'UTF8')` : `${table}::text`} as line from ${table}`,
    )
    expect(
      rows.filter(({ line }) => line.includes(canary)),
      table,
    ).toEqual([])
  }
  expect((await reasons()).filter(({ line }) => line.includes(grave))).toEqual([])
  const kase = await caseOf(id)
  expect((await owed(kase)).map(({ void_at }) => void_at !== null)).toEqual([true, true])
  expect(await outcome(kase)).toBe('deleted')
})

test('what cannot be read is parked with its bytes and its reason, and the rest goes on', async () => {
  const broken = Buffer.from(JSON.stringify({ unreadable: 'no text' }))
  await desk.hears(
    said({ remoteId: id, text: LOST, by: who }),
    broken,
    said({ remoteId: `${id}z`, text: LOST, by: `${who}z` }),
  )
  const parked = await desk.rows<{ reason: string; raw: Buffer }>('select reason, raw from parked')
  expect(parked.map(({ reason, raw }) => [reason, raw.equals(broken)])).toEqual([['no text', true]])
  expect(await caseOf(`${id}z`)).not.toBeNull()
  expect(await desk.inIt((tx) => waitingArrivals(tx, 10))).toEqual([])
})

test('a line that reads well and still cannot be stored is parked alone', async () => {
  const poison = said({ remoteId: id, text: LOST, by: who, threadId: randomBytes(8000).toString('hex') })
  await desk.hears(
    said({ remoteId: `${id}a`, text: LOST, by: `${who}a` }),
    poison,
    said({ remoteId: `${id}z`, text: LOST, by: `${who}z` }),
  )
  expect(await caseOf(`${id}a`)).not.toBeNull()
  expect(await caseOf(`${id}z`)).not.toBeNull()
  expect(await desk.rows('select 1 from post where remote_id = $1', [id])).toEqual([])
  const parked = await desk.rows<{ reason: string }>(
    `select reason from parked where reason like 'could not be stored%'`,
  )
  expect(parked).toHaveLength(1)
  expect(await desk.inIt((tx) => waitingArrivals(tx, 10))).toEqual([])
})

test('the past becomes posts and judgements, and nothing is owed', async () => {
  await desk.hearsOfThePast(said({ remoteId: id, text: LOST, by: who }))
  expect(
    await desk.rows('select 1 from triage join post on post.id = post_id where remote_id = $1', [id]),
  ).toHaveLength(1)
  expect(await caseOf(id)).toBeNull()
})

test('hostile text is stored and goes on: NUL, lone surrogates, right-to-left, a million letters', async () => {
  const odd = [
    'northwind \u0000 nul',
    'northwind \ud83d half',
    'northwind \u202e\u0631\u062d\u0644\u062a\u064a',
    `northwind ${'a'.repeat(1_000_000)}`,
  ]
  await desk.hears(...odd.map((text, place) => said({ remoteId: `${id}${place}`, text, by: `${who}${place}` })))
  expect(await desk.rows('select 1 from post where remote_id like $1', [`${id}_`])).toHaveLength(odd.length)
})

test('a network clock in the future or in no time at all neither moves a promise past three hours nor loses the post', async () => {
  await desk.hears(
    said({ remoteId: id, text: LOST, by: who, at: Date.now() + 9e11 }),
    said({ remoteId: `${id}n`, text: LOST, by: `${who}n`, at: Number.NaN }),
  )
  for (const remoteId of [id, `${id}n`]) {
    const answer = (await owed(await caseOf(remoteId))).at(-1)
    expect(answer!.due_at - Date.now()).toBeLessThanOrEqual(3 * HOUR)
  }
})

test('two drains at once open one case for one person', async () => {
  await desk.inIt((tx) =>
    tx.query(
      `insert into arrival (workspace_id, source_id, raw) select $1, id, $2 from source where connector = 'scripted'`,
      [desk.workspaceId, said({ remoteId: id, text: LOST, by: who })],
    ),
  )
  await Promise.all([drain(desk, desk.workspaceId), drain(desk, desk.workspaceId), drain(desk, desk.workspaceId)])
  expect(
    await desk.rows('select 1 from care_case join identity using (person_id) where identity.remote_id = $1', [who]),
  ).toHaveLength(1)
})
