import { beginOf, blocksAsk, blocksBetween, cutSmaller, TOP } from '../domain/search/blocks.ts'
import { wholeOf, type Part } from '../domain/search/ask.ts'
import { at } from './db.ts'
import type { PageKey } from './inbox.ts'
import type { Tx } from './scope.ts'
import type { Asked, Hit, Hits, What } from './search-asked.ts'
import { stateOf } from './search-state.ts'

/** A look at so many of the next says how frequent words are. */
export const GLANCE = 2_000
/** So many that have the words are fetched of one stretch of time; where there are more, it is cut smaller. */
const FETCHED = 400
/** Where PostgreSQL expects fewer, which is what it expects of words that it does not know, so many are tried at once. */
const EXPECTED = 10_000
const RARE = 1_000
/** Where so many were fetched and too few hold, because words stand in a row, they are asked for by the words alone. */
const PATIENCE = 8_000
/** To read a word's list costs so much less a post than to fetch the post. */
export const TOO_OFTEN = 10

export const values = (tx: Tx, asked: Asked, after: PageKey | null, limit: number) => [
  tx.workspaceId,
  wholeOf(asked.parts),
  after ? at(after.at) : null,
  after?.id ?? null,
  limit,
  asked.agentId,
]

/** Rows after the page before, in the order of `asked`. `$6` is the reader, whom only some searches ask about. */
export const past = (id: string, { order }: Asked): string =>
  `$6::uuid is not null and ($3::timestamptz is null or (at, ${id}) ${order === 'newest' ? '<' : '>'} ($3, $4::uuid))`
export const way = ({ order }: Asked): string => (order === 'newest' ? 'desc' : 'asc')

/** Some rows as `seen`, and of these what holds: with how many were seen, and which of them was the last. */
const holding = (what: What, asked: Asked, limit: number, looked = 'seen'): string => `
     hit as (
       select seen.id, seen.at, ${what}.case_id from seen
         join ${what} on ${what}.workspace_id = $1 and ${what}.id = seen.id
        where ($2::text is null or seen.vector @@ $2::tsquery) and ${stateOf(what, asked, true)}
        order by seen.at ${way(asked)}, seen.id ${way(asked)} limit ${limit})
     select rows, last.at as "lastAt", last.id as "lastId",
            -- As one value: a thousand rows of their own would cost the desk more than finding them.
            (select coalesce(json_agg(json_build_array(id, floor(extract(epoch from at) * 1000), case_id)
                                      order by at ${way(asked)}, id ${way(asked)}), '[]') from hit) as hits
       from (select count(*) as rows from ${looked}) counted
       left join (select at, id from seen order by at ${back(asked)}, id ${back(asked)} limit 1) last on true`
const back = ({ order }: Asked): string => (order === 'newest' ? 'asc' : 'desc')

interface Seen {
  readonly hits: readonly Hit[]
  readonly rows: number
  readonly last: PageKey | null
}

async function seen(tx: Tx, what: What, sql: string, given: readonly unknown[]): Promise<Seen> {
  const { rows } = await tx.query<{
    rows: number
    lastAt: number | null
    lastId: string
    hits: [id: string, at: number, caseId: string | null][]
  }>(sql, [...given])
  const { rows: looked, lastAt, lastId, hits } = rows[0]!
  return {
    hits: hits.map(([id, when, caseId]) => ({ id, at: when, what, caseId })),
    rows: looked,
    last: lastAt === null ? null : { at: lastAt, id: lastId },
  }
}

/** What holds among the next in the order of time. */
export const glance = (tx: Tx, what: What, asked: Asked, after: PageKey | null, limit: number): Promise<Seen> =>
  seen(
    tx,
    what,
    `with seen as materialized (
       select ${what}_id as id, at, vector from ${what}_search
        where workspace_id = $1 and ${past(`${what}_id`, asked)}
        order by at ${way(asked)}, ${what}_id ${way(asked)} limit $5),
     ${holding(what, asked, limit)}`,
    values(tx, asked, after, GLANCE),
  )

/**
 * Some that have these words, in no order; where there are too many to be all, only how many.
 * The limit stands outside what is looked up: planned with it, a word that is rare would be looked for by reading everything.
 */
const someWith = (tx: Tx, what: What, asked: Asked, after: PageKey, words: string, most = FETCHED): Promise<Seen> =>
  seen(
    tx,
    what,
    `with having_words as materialized (
       select ${what}_id as id, at, vector from ${what}_search
        where workspace_id = $1 and vector @@ $7::tsquery and ${past(`${what}_id`, asked)}),
     few as materialized (select * from having_words limit $5),
     seen as (select * from few where (select count(*) from few) < $5),
     ${holding(what, asked, most + 1, 'few')}`,
    [...values(tx, asked, after, most + 1), words],
  )

/** How many have these words by PostgreSQL's own statistics; of a word that is only begun, the word itself. */
export async function estimated(tx: Tx, what: What, { parts }: Asked): Promise<number> {
  const words = wholeOf(parts.filter(({ known }) => known !== null).map((part) => ({ ...part, ask: part.known! })))
  if (words === null) return 0
  const { rows } = await tx.query<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>(
    `explain (format json) select from ${what}_search where workspace_id = $1 and vector @@ $2::tsquery`,
    [tx.workspaceId, words.replaceAll("':*", "'")],
  )
  return rows[0]!['QUERY PLAN'][0].Plan['Plan Rows']
}

/** Where the order of time ends. */
async function endOf(tx: Tx, what: What, asked: Asked): Promise<number> {
  const { rows } = await tx.query<{ at: number }>(
    `select at from ${what}_search where workspace_id = $1 order by at ${back(asked)}, ${what}_id ${back(asked)} limit 1`,
    [tx.workspaceId],
  )
  return rows[0]?.at ?? 0
}

/**
 * What has the words, stretch of time by stretch of time: small ones first, cut smaller where too many have them. So no
 * more than some thousands are fetched, whatever a word was in another year. Null where that does not find enough.
 */
export async function inBlocks(tx: Tx, what: What, asked: Asked, after: PageKey, enough: number): Promise<Hits | null> {
  const newest = asked.order === 'newest'
  const end = await endOf(tx, what, asked)
  const words = await indexed(tx, asked)
  const hits: Hit[] = []
  const done = (more: Partial<Hits>): Hits => ({ hits, whole: false, plenty: true, ...more })
  let from = after
  let fetched = 0
  if (words.length > 0 && (await estimated(tx, what, asked)) < EXPECTED) {
    const all = await someWith(tx, what, asked, from, words.join(' & '), RARE)
    if (all.rows <= RARE) return done({ hits: all.hits, whole: true, plenty: false })
  }
  let queue = blocksBetween(from.at, end)
  for (let blocks = queue.shift(); blocks; blocks = queue.shift()) {
    // What is left of long ago is counted too, where that is little.
    if (hits.length >= enough && (blocks.level < TOP || hits.length > FETCHED)) return done({})
    const some = await someWith(tx, what, asked, from, [...words, blocksAsk(blocks)].join(' & '))
    fetched += some.rows
    if (some.rows <= FETCHED) {
      hits.push(...some.hits)
      if (fetched > PATIENCE && hits.length < enough) return null
      continue
    }
    if (hits.length >= enough) return done({})
    if (fetched > PATIENCE) return null
    const smaller = cutSmaller(blocks, newest)
    if (smaller) {
      queue.unshift(...smaller)
      continue
    }
    // So many within three hours: the next of them stand near.
    const begin = beginOf(0, blocks.numbers[0]! + (newest ? 1 : 0))
    const ahead = newest ? from.at > begin : from.at < begin
    const near = await glance(tx, what, asked, ahead ? { at: begin, id: NOBODY } : from, GLANCE)
    hits.push(...near.hits)
    if (near.rows < GLANCE || near.last === null) return done({ whole: true, plenty: false })
    from = near.last
    queue = blocksBetween(from.at, end)
  }
  return done({ whole: true, plenty: false })
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

/**
 * What the index is asked beside a time: all that it knows of the words, but for words that are only begun and stand in
 * so many posts that another part says nearly as much. The lists of all words that begin so would be read for them.
 */
async function indexed(tx: Tx, { parts }: Asked): Promise<string[]> {
  const known = parts.flatMap((part) => (part.known === null ? [] : [{ ...part, ask: part.known }]))
  const often = known.length > 1 && known.some(({ begun }) => begun) ? await oftenOf(tx, known) : null
  if (often === null) return known.map(({ ask }) => ask)
  const rarest = Math.min(...often)
  return known.filter(({ begun }, place) => !begun || often[place]! <= TOO_OFTEN * (rarest + 1)).map(({ ask }) => ask)
}

/** In how many of the newest each part stands. */
export async function oftenOf(tx: Tx, parts: readonly Pick<Part, 'ask'>[]): Promise<number[]> {
  const { rows } = await tx.query<{ often: number }>(
    `with near as materialized (
       select vector from post_search where workspace_id = $1 order by at desc, post_id desc limit ${GLANCE})
     select (select count(*) from near where vector @@ asked.part::tsquery) as often
       from unnest($2::text[]) with ordinality as asked (part, place) order by asked.place`,
    [tx.workspaceId, parts.map(({ ask }) => ask)],
  )
  return rows.map(({ often }) => often)
}
