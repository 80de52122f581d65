import { expect, test } from 'vitest'
import { freshDesk } from '../../../test/desk.ts'
import { deleted, said } from '../../../test/network.ts'
import { HOUR } from '../../domain/instant.ts'
import { queries } from '../../store/brand-queries.ts'
import { waitingArrivals } from '../../store/arrivals.ts'
import { excerptOf } from './excerpt.ts'
import { previewQuery } from './preview.ts'
import { takeAway } from './remove.ts'
import { saveQuery } from './save.ts'

const desk = await freshDesk()
const who = { workspaceId: desk.workspaceId, agentId: desk.agentId }
const stored = async () => (await desk.inIt(queries))[0]!
const now = Date.now()

const POSTS = [
  'Northwind lost my suitcase and nobody answers the phone. Please help.',
  'A cold north wind on the pier this morning',
  'nrothwind lost my stroller AGAIN. Nobody helps.',
  'Cold northwind on the pier',
  'Soup or salad, that is the question of noon',
  'nrothwind, deleted by its author',
]

await desk.hears(
  ...POSTS.map((text, at) => said({ remoteId: `p${at}`, text, by: `person${at}`, at: now - at * HOUR })),
  said({ remoteId: 'ours', text: 'nrothwind is us, misspelt', by: 'northwindair' }),
)
await desk.hears(deleted('p5'))

const preview = async (text: string, id: string | null = null) => {
  const answer = await previewQuery(desk, desk.workspaceId, { id, text })
  if (!answer.ok) throw new Error(answer.why[0])
  return answer
}
const counts = async (text: string, id: string | null = null) => {
  const { of, match, near, gone, stored: before } = await preview(text, id)
  return { of, match: match.count, near: near.count, gone: gone.count, stored: before }
}

test('a preview counts what matches, what nearly does, and what no longer does; our own posts and deleted ones are not read', async () => {
  const { id } = await stored()
  expect(await counts('northwind', null)).toEqual({ of: 5, match: 2, near: 0, gone: 0, stored: null })
  expect(await counts('(northwind OR nrothwind) AND NOT "cold northwind"', id)).toEqual({
    of: 5,
    match: 2,
    near: 1,
    gone: 1,
    stored: 2,
  })
  const { match, near, gone } = await preview('(northwind OR nrothwind) AND NOT "cold northwind"', id)
  expect(match.examples.map(({ text, words }) => words.map(({ from, to }) => text.slice(from, to)))).toEqual(
    expect.arrayContaining([['Northwind'], ['nrothwind']]),
  )
  expect(near.examples[0]).toMatchObject({ name: 'Person3', blockedBy: [{ words: 'cold northwind', from: 0, to: 14 }] })
  expect(gone.examples[0]).toMatchObject({ text: 'Cold northwind on the pier', words: [{ from: 5, to: 14 }] })
})

test('where nothing matches, the one word that does most is told', async () => {
  expect((await preview('northwind AND nrothwind AND "no such words"')).most).toEqual({ words: 'northwind', count: 2 })
  expect((await preview('nosuchword')).most).toBeNull()
  expect((await preview('northwind')).most).toBeNull()
})

test('a query that cannot be read has its place and its mend', async () => {
  expect(await previewQuery(desk, desk.workspaceId, { id: null, text: 'northwind\nAND (a' })).toEqual({
    ok: false,
    at: 14,
    why: ['neverCloses'],
    mend: { text: 'northwind\nAND (a)', say: ['closeAfter', 'a'] },
  })
})

test('a language is guessed where the network does not tell it', async () => {
  await desk.hears(
    said({
      remoteId: 'de',
      text: 'Northwind hat meinen Koffer verloren und niemand hilft mir',
      by: 'h',
      language: null,
    }),
  )
  expect((await counts('northwind AND lang:de')).match).toBe(1)
  expect((await counts('northwind AND lang:en')).match).toBe(2)
})

test('a bad query is not stored, and the last good one goes on', async () => {
  const before = await stored()
  await expect(saveQuery(desk, who, { ...before, text: 'northwind AND (', anyway: false })).rejects.toThrow(
    'Line 1, column 15: this bracket never closes. Nothing was saved; the last good form goes on.',
  )
  expect(await stored()).toEqual(before)
})

test('saved, posts of the past become mentions with their judgement, once; nothing is owed for them; new posts follow the new form', async () => {
  const before = await stored()
  const owed = await desk.rows('select 1 from obligation')
  const text = '(northwind OR nrothwind OR @northwindair) AND NOT "cold northwind"'
  const saved = await saveQuery(desk, who, { ...before, text, anyway: false })
  expect(saved).toEqual({ saved: true, id: before.id, version: 2, mentions: 1 })
  expect(await stored()).toMatchObject({ text, version: 2, changedBy: 'Alex' })
  const [mention] = await desk.rows(
    `select because, words, kind, case_id from mention join post on post.id = post_id join triage using (post_id) where remote_id = 'p2'`,
  )
  expect(mention).toMatchObject({ because: 'query', words: ['nrothwind'], kind: 'complaint', case_id: null })
  expect(await desk.rows('select 1 from obligation')).toEqual(owed)
  expect(await saveQuery(desk, who, { ...(await stored()), anyway: false })).toMatchObject({ mentions: 0 })
  // What was heard stays heard.
  expect(await desk.rows(`select 1 from mention join post on post.id = post_id where remote_id = 'p3'`)).toHaveLength(1)
  await desk.hears(
    said({ remoteId: 'new1', text: 'nrothwind lost my bag, please help', by: 'n1' }),
    said({ remoteId: 'new2', text: 'a cold northwind again', by: 'n2' }),
  )
  expect(
    await desk.rows(`select remote_id from mention join post on post.id = post_id where remote_id like 'new%'`),
  ).toEqual([{ remote_id: 'new1' }])
  expect(await desk.rows(`select 1 from change where noun = 'query'`)).not.toEqual([])
})

test('two who change it at once: the second is told, and nothing of the first is lost', async () => {
  const before = await stored()
  await saveQuery(desk, who, { ...before, name: 'Northwind, all of it', anyway: false })
  await expect(saveQuery(desk, who, { ...before, text: 'air', anyway: false })).rejects.toThrow(
    /^Alex changed this query while you wrote\. Theirs goes on; yours is kept/,
  )
  expect(await stored()).toMatchObject({ name: 'Northwind, all of it', text: before.text })
})

test('arrivals that wait while a query is saved are drained afterwards', async () => {
  expect(await desk.rows(`select 1 from graphile_worker.jobs where key like 'drain:%'`)).not.toEqual([])
  expect(await desk.inIt((tx) => waitingArrivals(tx, 10))).toEqual([])
})

test('a flood is asked about before it is saved', async () => {
  await desk.inIt((tx) =>
    tx.query(
      `insert into post (workspace_id, id, network, remote_id, thread_id, identity_id, text, at, heard_at)
       select $1, gen_random_uuid(), 'flood', 'f' || n, 'f' || n, (select id from identity limit 1), 'rain on the pier ' || n,
              now() - n * interval '10 milliseconds', now()
         from generate_series(1, 12000) as n`,
      [desk.workspaceId],
    ),
  )
  const form = { id: null, name: 'Rain', text: 'rain', version: 0 }
  const asked = await saveQuery(desk, who, { ...form, anyway: false })
  expect(asked).toMatchObject({ saved: false })
  expect(!asked.saved && asked.perHour).toBeGreaterThan(40_000)
  expect(await desk.inIt(queries)).toHaveLength(1)
  expect(await saveQuery(desk, who, { ...form, anyway: true })).toMatchObject({ saved: true, mentions: 12_000 })
})

test('taken away: what was heard stays heard, and it makes nothing new a mention', async () => {
  const rain = (await desk.inIt(queries)).find(({ name }) => name === 'Rain')!
  const heard = () =>
    desk.rows<{ n: number }>(
      "select count(*)::int as n from mention join post on post.id = post_id where text like 'rain%'",
    )
  const [before] = await heard()
  expect(before!.n).toBeGreaterThan(0)
  await expect(takeAway(desk, desk.workspaceId, rain.id, rain.version + 1)).rejects.toThrow(
    'changed this query meanwhile',
  )
  await takeAway(desk, desk.workspaceId, rain.id, rain.version)
  await desk.hears(said({ remoteId: 'later', text: 'rain again on the pier', by: 'ruth' }))
  expect(await heard()).toEqual([before])
  await expect(takeAway(desk, desk.workspaceId, rain.id, rain.version)).rejects.toThrow('not here')
})

test('the last query stays, also when two people take away one each at once', async () => {
  const form = { id: null, name: 'Snow', text: 'snow', version: 0, anyway: true }
  await saveQuery(desk, who, form)
  const both = await desk.inIt(queries)
  expect(both).toHaveLength(2)
  const done = await Promise.allSettled(both.map(({ id, version }) => takeAway(desk, desk.workspaceId, id, version)))
  expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const [last] = await desk.inIt(queries)
  await expect(takeAway(desk, desk.workspaceId, last!.id, last!.version)).rejects.toThrow('last brand query')
})

test('of a long text the part around the words is shown, and the places move along', () => {
  const text = `${'x '.repeat(700)}northwind ${'y '.repeat(700)}`
  const at = text.indexOf('northwind')
  const cut = excerptOf(text, [{ words: 'northwind', from: at, to: at + 9 }])
  const [found] = cut.lists[0]!
  expect(cut.text).toHaveLength(600)
  expect(cut.text.slice(found!.from, found!.to)).toBe('northwind')
})
