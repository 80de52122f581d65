import { assert as check, asyncProperty, constantFrom } from 'fast-check'
import { expect, test } from 'vitest'
import { freshDesk } from '../../test/desk.ts'
import { said } from '../../test/network.ts'
import { partsOf } from '../domain/search/ask.ts'
import { parseSearch } from '../domain/search/parse.ts'
import type { PageKey } from './inbox.ts'
import { inWorkspace, type Tx } from './scope.ts'
import type { Asked, Hit, Order } from './search-asked.ts'
import { beginSearch, hitsOf } from './search.ts'

const desk = await freshDesk()
const { workspaceId, agentId } = desk

/**
 * Forty thousand posts of three years, ever more a day: words of each frequency, one that was in every second post of the
 * first year and in none since, one that everybody said within an hour, two that seldom stand side by side.
 */
const MANY = 40_000
await desk.hears(said({ remoteId: 'first', text: '@northwindair please help, my suitcase is lost', by: 'ruth' }))
await desk.rows(
  `with template as (select * from post where remote_id = 'first'),
        made as (
          select n, case when n % 8 = 7 then timestamptz '2025-06-01Z' + n * interval '80 ms'
                         else timestamptz '2026-01-01Z' - (sqrt(n::float8) * 5 || ' days')::interval * 1.1 end as at
            from generate_series(1, ${MANY}) n),
        stored as (
          insert into post (workspace_id, id, network, remote_id, thread_id, identity_id, case_id, text, at, heard_at)
          select template.workspace_id, gen_random_uuid(), network, 'x' || n, 'x' || n, identity_id, case_id,
                 concat_ws(' ', 'often', case when n % 3 = 0 then 'third' end, case when n % 50 = 0 then 'fiftieth' end,
                           case when n % 500 = 0 then 'seldom' end, case when n % 9999 = 0 then 'rare' end,
                           case when made.at < '2024-01-01' and n % 2 = 0 then 'bygone' end,
                           case when n % 8 = 7 then 'storm' end, case when n % 700 = 0 then 'storm often' else 'often calm' end),
                 date_trunc('milliseconds', made.at), now()
            from template, made returning *)
   insert into post_search (workspace_id, post_id, at, vector)
   select workspace_id, id, at, to_tsvector('simple', text) from stored`,
)
await desk.rows('analyze post_search')

const asking = (text: string, order: Order): Asked => {
  const parsed = parseSearch(text)
  if (!parsed.ok) throw new Error(text)
  return { parts: partsOf(parsed.search, null), owed: [], is: [], agentId, order }
}

/** Every page of it, as one list. */
async function pages(tx: Tx, asked: Asked): Promise<Hit[]> {
  const all: Hit[] = []
  let after: PageKey | null = null
  for (;;) {
    const { hits, whole } = await hitsOf(tx, asked, after, 400, 51)
    all.push(...hits)
    if (whole) return all
    expect(hits.length).toBeGreaterThanOrEqual(51)
    after = hits.at(-1)!
  }
}

const truth = async (tx: Tx, { parts, order }: Asked): Promise<string[]> => {
  const way = order === 'newest' ? 'desc' : 'asc'
  const { rows } = await tx.query<{ id: string }>(
    `select post_id as id from post_search where workspace_id = $1 and vector @@ $2::tsquery order by at ${way}, post_id ${way}`,
    [tx.workspaceId, parts.map(({ ask }) => ask).join(' & ')],
  )
  return rows.map(({ id }) => id)
}

test.each([
  'rare ',
  'seldom ',
  'fiftieth ',
  'third ',
  'bygone ',
  'storm ',
  'byg',
  'seldom th',
  'fiftieth bygone ',
  '"storm often"',
  'bygone -third ',
  'seldom OR rare ',
  'nowhere ',
])(
  'page by page it is what has the words, in its order: %s',
  async (text) => {
    for (const order of ['newest', 'oldest'] as const)
      await inWorkspace(desk.db, workspaceId, async (tx) => {
        await beginSearch(tx)
        const asked = asking(text, order)
        expect((await pages(tx, asked)).map(({ id }) => id)).toEqual(await truth(tx, asked))
      })
  },
  60_000,
)

test('of no word is more fetched for a page than some thousands, whenever it was said', async () => {
  await check(
    asyncProperty(
      constantFrom('rare ', 'seldom ', 'fiftieth ', 'third ', 'bygone ', 'storm ', 'nowhere '),
      constantFrom<Order>('newest', 'oldest'),
      async (text, order) => {
        let fetched = 0
        await inWorkspace(desk.db, workspaceId, async (tx) => {
          await beginSearch(tx)
          const counting: Tx = Object.assign(Object.create(tx) as Tx, {
            query: async (sql: string, values: unknown[]) => {
              const found = await tx.query<{ rows?: number }>(sql, values)
              if (sql.includes('_search')) fetched += found.rows[0]?.rows ?? found.rows.length
              return found
            },
          })
          await hitsOf(counting, asking(text, order), null, 1_001, 51)
        })
        expect(fetched).toBeLessThan(12_000)
      },
    ),
    { numRuns: 14 },
  )
})
