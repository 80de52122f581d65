import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { found } from '../src/flow/found.ts'
import { search, type Kind } from '../src/flow/search/search.ts'
import { newToken } from '../src/runtime/ids.ts'
import { startPostgres } from '../src/runtime/postgres/start-postgres.ts'
import { openSecrets } from '../src/runtime/secret.ts'
import { openPlainPool, openPool, type Pool } from '../src/store/db.ts'
import { migrate } from '../src/store/migrate.ts'
import { inWorkspace, type Db } from '../src/store/scope.ts'
import type { Figure } from './main.ts'

const CASES = Number(process.env.SEARCH_CASES ?? 200_000)
const POSTS = 5 * CASES
const ROUNDS = 30
const log = { info: () => undefined, warn: console.warn, error: console.error }
const fail = (error: Error) => {
  throw error
}

/**
 * Made-up posts of made-up words, by plain SQL: word `w1` stands in nearly every post, `w1000` in one of a hundred or so
 * (their frequency falls with their number), `old` in many of the oldest and in none since, `rare7` in seven.
 */
const FILL = [
  `insert into person select $1, ('00000000-0000-0000-0001-' || lpad(to_hex(n), 12, '0'))::uuid, now() from generate_series(1, ${CASES}) n`,
  `insert into identity (workspace_id, id, network, remote_id, person_id, handle, name, audience)
   select $1, id, 'file', 'p' || row_number() over (), id, 'p' || row_number() over (), 'Person ' || row_number() over (), 100
     from person where workspace_id = $1`,
  `insert into identity_search select $1, id, now(), to_tsvector('simple', name) || array_to_tsvector(array['~handle:' || handle, '~network:file'])
     from identity where workspace_id = $1`,
  `insert into care_case (workspace_id, id, person_id, network, kind, severity, sentiment, reasons, opened_at, last_at)
   select $1, id, id, 'file', 'complaint', 1, -1, '[]', now(), now() from person where workspace_id = $1`,
  `insert into post (workspace_id, id, network, remote_id, thread_id, identity_id, case_id, text, at, heard_at)
   select $1, gen_random_uuid(), 'file', 'x' || n, 'x' || n, person, person,
          (select string_agg('w' || (1 + floor(exp(random() * ln(60000)) - 1))::int, ' ') from generate_series(1, 16) where n > 0)
            || case when n <= ${Math.floor(POSTS / 10)} and n % 2 = 0 then ' old' else '' end
            || case when n % ${Math.floor(POSTS / 7)} = 0 then ' rare7' else '' end,
          timestamptz '2024-01-01Z' + n * interval '1 second', now()
     from generate_series(1, ${POSTS}) n
    cross join lateral (select ('00000000-0000-0000-0001-' || lpad(to_hex(1 + (n * 7919::bigint) % ${CASES}), 12, '0'))::uuid as person) p`,
  `insert into post_search select workspace_id, id, at,
          to_tsvector('simple', text) || array_to_tsvector(array['~network:file', '~by:' || identity_id, '~lang:en'])
     from post where workspace_id = $1 order by at`,
]

/** What a search takes, from the words to the rows, while nobody else asks. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'amends-bench-search-'))
  chmodSync(folder, 0o755)
  const postgres = await startPostgres({ dataDir: folder, log, settings: { shared_buffers: '1GB' } })
  const [pool, plain] = [openPool(postgres.url, fail), openPlainPool(postgres.url, fail)]
  try {
    await migrate(pool, plain)
    return await measured(pool)
  } finally {
    await Promise.all([pool.end(), plain.end()])
    await postgres.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measured(pool: Pool): Promise<Figure[]> {
  const db: Db = { pool }
  const secrets = openSecrets(path.join(os.tmpdir(), `amends-bench-${newToken()}.key`))
  const founding = { company: 'Northwind Air', names: ['northwind'], email: 'a@northwind.example', agentName: 'Alex' }
  const who = await found({ db, secrets }, { ...founding, passwordHash: null, demo: false })
  const began = performance.now()
  for (const sql of FILL) await inWorkspace(db, who.workspaceId, (tx) => tx.query(sql, [who.workspaceId]))
  await pool.query('vacuum analyze')
  const figures: Figure[] = [{ name: `${POSTS} posts filled in`, value: (performance.now() - began) / 1000, unit: 's' }]
  figures.push(await idle(db, who.workspaceId))
  const kinds: Kind[] = ['posts', 'cases']
  const texts = [
    'w1',
    'w30',
    'w300',
    'w3000',
    'w30000',
    'rare7',
    'old',
    'nowhere',
    'w1 w2',
    'w3000 w1',
    '"w1 w2"',
    'w4',
    'from:p77',
    'from:p77 w1',
    'lang:en w300',
    'person 123',
  ]
  for (const text of texts)
    for (const kind of text.startsWith('person') ? (['people'] as Kind[]) : kinds) {
      const took: number[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        const from = performance.now()
        const results = await search({ db }, who, { text, kind, order: 'newest', after: null })
        took.push(performance.now() - from)
        if (!results.ok) throw new Error(text)
      }
      took.sort((a, b) => a - b)
      figures.push(
        { name: `${kind}: ${text}, p50`, value: took[ROUNDS >> 1]!, unit: 'ms' },
        { name: `${kind}: ${text}, slowest of ${ROUNDS}`, value: took.at(-1)!, unit: 'ms', aim: '< 50' },
      )
    }
  return figures
}

/** What the line and the machine take by themselves: five empty questions in a transaction. */
async function idle(db: Db, workspaceId: string): Promise<Figure> {
  const took: number[] = []
  for (let round = 0; round < 100; round += 1) {
    const from = performance.now()
    await inWorkspace(db, workspaceId, async (tx) => {
      for (let turn = 0; turn < 5; turn += 1) await tx.query('select 1')
    })
    took.push(performance.now() - from)
  }
  return { name: 'five empty questions, p50', value: took.toSorted((a, b) => a - b)[50]!, unit: 'ms' }
}
