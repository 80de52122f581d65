import pg from 'pg'
import { expect, test } from 'vitest'
import { freshDesk } from '../../../test/desk.ts'
import { deleted, edited, said } from '../../../test/network.ts'
import { HOUR, MINUTE } from '../../domain/instant.ts'
import { newId } from '../../runtime/ids.ts'
import { addNote, removeNote } from '../../store/notes.ts'
import { acrossWorkspaces, enterWorkspace, inWorkspace } from '../../store/scope.ts'
import { addWorkspace } from '../../store/workspaces.ts'
import { join, part } from '../person/join.ts'
import { notePerson, takePersonNoteBack } from '../person/note.ts'
import { NotNowError } from '../problems.ts'
import { fillSearch } from './fill.ts'
import { search, type Kind, type Results, type Wish } from './search.ts'

const desk = await freshDesk()
const who = { workspaceId: desk.workspaceId, agentId: desk.agentId }
const now = Date.now()

const POSTS: [by: string, text: string, more?: object][] = [
  ['kirsten', '@northwindair lost my stroller AGAIN. Gate agent shrugged. Please help me.'],
  ['paula', '@northwindair the stroller came back with a bow on it'],
  [
    'hannes',
    '@northwindair Das Gepäckband in Hamburg steht still, die Straße ist gesperrt. Bitte helfen Sie!',
    { language: 'de' },
  ],
  ['amal', 'رحلتي تأخّرت خمس ساعات @northwindair', { language: 'ar' }],
  ['yuki', '@northwindair 東京都の空港で荷物が消えました', { language: 'ja' }],
  ['bea', '@northwindair dear all, you gave my seat away 🙃 while I stood there, please help'],
  ['zoe', 'Café at gate B9 is lovely, says @northwindair'],
  ['oskar', "@northwindair Northwind's wi-fi never works, Ł is for Łódź"],
]
await desk.hears(
  ...POSTS.map(([by, text, more], at) => said({ remoteId: `p${at}`, text, by, at: now - at * HOUR, ...more })),
)

const found = async (text: string, more: Partial<Wish> = {}): Promise<Results> => {
  const results = await search(desk, who, { text, kind: 'posts', order: 'newest', after: null, ...more })
  if (!results.ok) throw new Error(results.fault.code)
  return results
}
const whose = async (text: string, kind: Kind = 'posts') => {
  const { found: rows, people } = await found(text, { kind })
  return [...rows, ...people].map(({ handle }) => handle)
}

test.each([
  ['stroller', ['kirsten', 'paula']],
  ['STROLLER again', ['kirsten']],
  ['again stroller', ['kirsten']],
  ['strol', ['kirsten', 'paula']],
  ['strol again', []],
  ['"gate agent"', ['kirsten']],
  ['"agent gate"', []],
  ['gate', ['kirsten', 'zoe']],
  ['gate -agent', ['zoe']],
  ['bow OR seat', ['paula', 'bea']],
  ['strasse', ['hannes']],
  ['Straße', ['hannes']],
  ['gepäck', ['hannes']],
  ['Gepack', ['hannes']],
  ['cafe', ['zoe']],
  ['lodz', ['oskar']],
  ['wi-fi', ['oskar']],
  ['"northwind wi-fi"', ['oskar']],
  ['تاخرت', ['amal']],
  ['تأخرت', ['amal']],
  ['東京', ['yuki']],
  ['京東', []],
  ['荷物', ['yuki']],
  ['物', ['yuki']],
  ['🙃', ['bea']],
  ['"away while"', ['bea']],
  ['lang:de', ['hannes']],
  ['lang:ja 空港', ['yuki']],
  ['from:@Kirsten', ['kirsten']],
  ['from:nobody', []],
  ['network:scripted bow', ['paula']],
  ['network:elsewhere', []],
])('posts: %s', async (text, handles) => {
  expect(await whose(text)).toEqual(handles)
})

test('by how their cases stand, with words and without', async () => {
  const ofKirsten = `(select case_id from post where remote_id = 'p0')`
  await desk.rows(`update care_case set owner_id = $1 where id = ${ofKirsten}`, [desk.agentId])
  expect(await whose('owed:me', 'cases')).toEqual(['kirsten'])
  expect(await whose('owed:nobody gate', 'cases')).toEqual(['zoe'])
  expect(await whose('owed:anyone gate', 'cases')).toEqual(['kirsten', 'zoe'])
  await desk.rows(`update obligation set due_at = now() + interval '1 hour'`)
  expect(await whose('owed:late')).toEqual([])
  await desk.rows(`update obligation set due_at = now() - interval '1 hour' where case_id = ${ofKirsten}`)
  expect([await whose('owed:late'), await whose('owed:late bow'), await whose('owed:late owed:nobody')]).toEqual([
    ['kirsten'],
    [],
    [],
  ])
  expect(await whose('is:resolved', 'cases')).toEqual([])
  expect(await whose('is:open gate', 'cases')).toEqual(['kirsten', 'zoe'])
  expect(await whose('is:ours')).toEqual([])
})

test('people are found by any part of what they are called', async () => {
  expect(await whose('kir', 'people')).toEqual(['kirsten'])
  expect(await whose('@kirsten', 'people')).toEqual([])
  expect(await whose('from:kirsten', 'people')).toEqual(['kirsten'])
  expect((await found('hannes')).counts).toMatchObject({ posts: { count: 0 }, people: { count: 1, over: false } })
})

test('oldest first is newest first turned round', async () => {
  const newest = (await found('northwindair')).found.map(({ id }) => id)
  const oldest = (await found('northwindair', { order: 'oldest' })).found.map(({ id }) => id)
  expect(newest.length).toBeGreaterThan(4)
  expect(oldest).toEqual(newest.toReversed())
})

test('an edited post is found by its new words, a deleted one by none', async () => {
  await desk.hears(said({ remoteId: 'e1', text: '@northwindair my kayak is gone', by: 'eda' }))
  expect(await whose('kayak')).toEqual(['eda'])
  await desk.hears(edited('e1', '@northwindair my canoe is gone'))
  expect([await whose('kayak'), await whose('canoe')]).toEqual([[], ['eda']])
  await desk.hears(deleted('e1'))
  expect(await whose('canoe')).toEqual([])
  expect(await desk.rows(`select from post_search where vector @@ 'canoe'`)).toEqual([])
})

test('a renamed person is found by the new name', async () => {
  await desk.hears(said({ remoteId: 'n1', text: 'soup', by: 'gustav' }))
  const renamed = { ...JSON.parse(Buffer.from(said({ remoteId: 'n2', text: 'salad', by: 'gustav' })).toString()) }
  renamed.post.author.name = 'Wilhelmina Grau'
  await desk.hears(Buffer.from(JSON.stringify(renamed)))
  expect((await found('wilhel grau', { kind: 'people' })).people.map(({ name }) => name)).toEqual(['Wilhelmina Grau'])
})

test('a note is found, marked as ours, until it is taken back', async () => {
  const [{ caseId } = { caseId: '' }] = await desk.rows<{ caseId: string }>(
    `select case_id as "caseId" from post where remote_id = 'p0'`,
  )
  const note = { id: newId(), caseId, agentId: desk.agentId, text: 'Porto has the pushchair, courier at eight' }
  await desk.inIt((tx) => addNote(tx, note))
  expect((await found('pushchair')).found).toMatchObject([{ what: 'note', by: 'Alex', handle: 'kirsten', ours: true }])
  expect(await whose('pushchair is:note')).toEqual(['kirsten'])
  expect(await whose('stroller is:note')).toEqual([])
  expect(await whose('pushchair', 'cases')).toEqual(['kirsten'])
  await desk.inIt((tx) => removeNote(tx, note.id, desk.agentId))
  expect(await whose('pushchair')).toEqual([])
})

test('a misspelt word is proposed as it stands here, with what it would find', async () => {
  expect((await found('stroler gate')).proposal).toEqual({ text: 'stroller gate', count: 1, over: false })
  expect((await found('"gate agnet"')).proposal).toBeNull()
  expect((await found('gatte AGNET')).proposal).toEqual({ text: 'gate agent', count: 1, over: false })
  expect((await found('stroller gepack')).proposal).toBeNull()
  expect((await found('kajakk')).proposal).toBeNull()
})

test('where nobody says what to show, the first of which something was found', async () => {
  expect((await found('stroller', { kind: null })).kind).toBe('cases')
  expect((await found('soup', { kind: null })).kind).toBe('posts')
  expect((await found('kirst', { kind: null })).kind).toBe('people')
  expect((await found('kajakk', { kind: null })).kind).toBe('cases')
})

test('what only one person may read is found and marked, also after an edit', async () => {
  const post = JSON.parse(Buffer.from(said({ remoteId: 'd1', text: 'my tag ends quokka', by: 'dora' })).toString())
  await desk.hears(Buffer.from(JSON.stringify({ ...post, post: { ...post.post, to: 'northwindair' } })))
  expect((await found('quokka')).found).toMatchObject([{ inPrivate: true }])
  expect((await found('stroller')).found.map((row) => row.inPrivate)).toEqual([false, false])
  await desk.hears(edited('d1', 'my tag ends wombat'))
  expect(await whose('is:private')).toEqual(['dora'])
  expect((await found('wombat')).found).toMatchObject([{ inPrivate: true }])
})

test('what cannot be read is told', async () => {
  const results = await search(desk, who, { text: 'form:dana', kind: 'posts', order: 'newest', after: null })
  expect(results).toMatchObject({ ok: false, fault: { code: 'unknown-field', mend: 'from:dana' } })
})

test('the words of another workspace are never found, although their table has no policy', async () => {
  const other = newId()
  await acrossWorkspaces(desk.db, async (across) => {
    await addWorkspace(across, { id: other, name: 'Southwind', demo: false })
    await enterWorkspace(across, other)
  })
  const theirs = { workspaceId: other, agentId: desk.agentId }
  const look = (kind: Kind, text: string) =>
    search(desk, theirs, { text, kind, order: 'newest', after: null }).then((results) => results.ok && results)
  for (const kind of ['cases', 'posts', 'people'] as const) {
    expect(await look(kind, 'stroller')).toMatchObject({
      found: [],
      people: [],
      proposal: null,
      counts: { posts: { count: 0 } },
    })
    expect(await look(kind, 'kirsten')).toMatchObject({ found: [], people: [], counts: { people: { count: 0 } } })
    expect(await look(kind, 'stroler')).toMatchObject({ proposal: null })
  }
  // A row of words that lies under the wrong workspace still finds nothing: the post itself is not there.
  const [post] = await desk.rows<{ id: string }>(`select id from post where remote_id = 'p0'`)
  await desk.db.pool.query(
    `insert into post_search (workspace_id, post_id, at, vector) values ($1, $2, now(), '''smuggled''')`,
    [other, post!.id],
  )
  expect(await look('posts', 'smuggled')).toMatchObject({ found: [], counts: { posts: { count: 0 } }, proposal: null })
  expect(await look('cases', 'smuggled')).toMatchObject({ found: [] })
  await inWorkspace(desk.db, other, (tx) => tx.query('delete from post_search where workspace_id = $1', [other]))
})

test('a note on a person is found among the people, also where they were joined to somebody, until it is taken back', async () => {
  const personOf = async (text: string) => (await found(text, { kind: 'people' })).people[0]!.personId
  const [kirsten, paula] = [await personOf('kirsten'), await personOf('paula')]
  const [first, newer] = [newId(), newId()]
  await notePerson(desk, { ...who, personId: kirsten }, { id: first, text: 'Calls only after seven, twins asleep.' })
  await notePerson(desk, { ...who, personId: kirsten }, { id: newer, text: 'The twins are called Ida and Bo.' })
  expect((await found('twins', { kind: 'people' })).people).toMatchObject([
    { handle: 'kirsten', note: 'The twins are called Ida and Bo.' },
  ])
  expect(await found('twins asleep', { kind: null })).toMatchObject({
    kind: 'people',
    counts: { people: { count: 1, over: false } },
    people: [{ handle: 'kirsten', note: 'Calls only after seven, twins asleep.' }],
  })
  expect((await found('kirsten', { kind: 'people' })).people).toMatchObject([{ note: null }])
  const { id } = await join(desk, { ...who, personId: paula }, kirsten)
  expect((await found('twins', { kind: 'people' })).people).toMatchObject([{ personId: paula }])
  await part(desk, who, id)
  expect((await found('twins', { kind: 'people', order: 'oldest' })).people).toMatchObject([{ personId: kirsten }])
  await takePersonNoteBack(desk, who, newer)
  expect(await whose('ida', 'people')).toEqual([])
  await desk.rows('delete from person_note_search where workspace_id = $1', [desk.workspaceId])
  await desk.rows(`insert into search_fill (workspace_id, what) values ($1, 'person_note')`, [desk.workspaceId])
  await fillSearch(desk, desk.workspaceId)
  expect(await whose('twins', 'people')).toEqual(['kirsten'])
  expect(await whose('ida', 'people')).toEqual([])
})

test('what was here before search was is made searchable, once, as it stands now', async () => {
  await desk.hears(said({ remoteId: 'f1', text: '@northwindair zebra one', by: 'fay' }))
  await desk.hears(said({ remoteId: 'f2', text: '@northwindair zebra two', by: 'fay' }))
  await desk.hears(deleted('f2'))
  await desk.rows('delete from post_search where workspace_id = $1', [desk.workspaceId])
  await desk.rows('delete from identity_search where workspace_id = $1', [desk.workspaceId])
  await desk.rows(`insert into search_fill (workspace_id, what) values ($1, 'post'), ($1, 'identity')`, [
    desk.workspaceId,
  ])
  expect(await found('zebra')).toMatchObject({ found: [], filling: true })
  await fillSearch(desk, desk.workspaceId)
  expect(await found('zebra')).toMatchObject({ found: [{ handle: 'fay' }], filling: false })
  expect(await whose('stroller')).toEqual(['kirsten', 'paula'])
  expect(await whose('lang:de')).toEqual(['hannes'])
  expect(await whose('kir', 'people')).toEqual(['kirsten'])
})

test('pages have no gap and nothing twice, of posts and of cases, however frequent the word is', async () => {
  const many = Array.from({ length: 130 }, (_, at) =>
    said({
      remoteId: `m${at}`,
      text: `@northwindair suitcase ${at} lost at belt ${at % 7}, please help`,
      by: `owner${at % 70}`,
      at: now - 2 * HOUR - at * MINUTE,
    }),
  )
  await desk.hears(...many)
  for (const order of ['newest', 'oldest'] as const) {
    for (const kind of ['posts', 'cases'] as const) {
      const seen: string[] = []
      let after: Wish['after'] = null
      do {
        const page = await found('suitcase', { kind, order, after })
        seen.push(...page.found.map((row) => (kind === 'cases' ? row.caseId! : row.id)))
        after = page.next
      } while (after !== null)
      const whole = await desk.rows<{ id: string }>(
        kind === 'posts'
          ? `select id from post where text like '%suitcase%' order by at`
          : `select case_id as id from post where text like '%suitcase%' group by case_id`,
      )
      expect(new Set(seen)).toEqual(new Set(whole.map(({ id }) => id)))
      expect(seen.length).toBe(whole.length)
      if (kind === 'posts') expect(order === 'oldest' ? seen : seen.toReversed()).toEqual(whole.map(({ id }) => id))
    }
  }
  expect((await found('suitcase')).counts).toMatchObject({ posts: { count: 130, over: false }, cases: { count: 70 } })
})

test('beyond a thousand nobody counts, and a frequent word is found in the order of time', async () => {
  await desk.rows(
    `with template as (select * from post where remote_id = 'm0'),
     stored as (
       insert into post (workspace_id, id, network, remote_id, thread_id, identity_id, case_id, text, at, heard_at)
       select workspace_id, gen_random_uuid(), network, 'bulk' || n, 'bulk' || n, identity_id, case_id,
              case when n % 2 = 0 then 'umbrella ' || n else 'rain' end, to_timestamp(1.6e9 + n), now()
         from template, generate_series(1, 6000) n returning *)
     insert into post_search (workspace_id, post_id, at, vector)
     select workspace_id, id, at, to_tsvector('simple', text) from stored`,
  )
  const { counts, found: rows, next } = await found('umbrella')
  expect(counts).toMatchObject({ posts: { count: 1_000, over: true } })
  expect(rows[0]!.text).toBe('umbrella 6000')
  expect((await found('umbrella', { after: next })).found[0]!.text).toBe('umbrella 5900')
  expect((await found('umbrella 2', { order: 'oldest' })).found[0]!.text).toBe('umbrella 2')
  expect((await found('umbrella 5998')).found.map(({ text }) => text)).toEqual(['umbrella 5998'])
})

test('a rare word is found beside one that stands in nearly every post, whichever of them is only begun', async () => {
  const [one] = await desk.rows<{ text: string }>(`select text from post where text = 'umbrella 4242'`)
  expect(one).toBeDefined()
  expect((await found('umbrella 4242')).found.map(({ text }) => text)).toEqual(['umbrella 4242'])
  expect((await found('4242 umbr')).found.map(({ text }) => text)).toEqual(['umbrella 4242'])
  expect((await found('4242 rai')).found).toEqual([])
})

test('what would take longer than anybody waits is ended, and says so', async () => {
  const other = new pg.Client({ connectionString: desk.url })
  await other.connect()
  await other.query('begin; lock table post_search in access exclusive mode')
  await expect(found('stroller')).rejects.toThrow(NotNowError)
  await other.end()
  expect(await whose('bow')).toEqual(['paula'])
})
