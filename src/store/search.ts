import { wholeOf, type Part } from '../domain/search/ask.ts'
import { at } from './db.ts'
import type { PageKey } from './inbox.ts'
import type { Tx } from './scope.ts'
import type { Asked, Hit, Hits, What } from './search-asked.ts'
import { estimated, glance, GLANCE, inBlocks, oftenOf, past, TOO_OFTEN, values, way } from './search-near.ts'
import { ANY, stateOf } from './search-state.ts'

/** Where so many of a glance have the words, all is found in the order of time. */
const PLENTY = 50
const FEW = 5
const ONCE_FREQUENT = 100_000
/** With a word that is only begun they are counted so far. */
const GLANCES = 3

/** So long one step of a search may take: nobody waits longer, and the desk has other work to do. */
const LONGEST = '4s'

/** What the reading of an index needs, and no time spent on compiling a query that takes a few milliseconds. */
export async function beginSearch(tx: Tx): Promise<void> {
  await tx.query(
    `select set_config('statement_timeout', '${LONGEST}', true), set_config('jit', 'off', true), set_config('work_mem', '32MB', true),
            set_config('max_parallel_workers_per_gather', '0', true), set_config('enable_seqscan', 'off', true)`,
  )
}

/** PostgreSQL ended a step that took too long (`query_canceled`). */
export const tookTooLong = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '57014'

/**
 * The next `limit` posts and notes in their order, after `after`: first by a glance at what is next in the order of time,
 * then by words and time together. With `enough` fewer than `limit` will do, where more would cost a look at too much.
 */
export async function hitsOf(
  tx: Tx,
  asked: Asked,
  after: PageKey | null,
  limit: number,
  enough = limit,
): Promise<Hits> {
  const posts = asked.is.includes('note') ? NONE : await hitsIn(tx, 'post', asked, after, { limit, enough })
  const notes = await hitsIn(tx, 'note', asked, after, { limit, enough })
  const sign = asked.order === 'newest' ? -1 : 1
  const hits = [...posts.hits, ...notes.hits].toSorted((a, b) => sign * (a.at - b.at || (a.id < b.id ? -1 : 1)))
  // Beyond the last of a list that goes on, something of it might stand between.
  const ends = [posts, notes].filter(({ whole }) => !whole).map(({ hits: list }) => hits.indexOf(list.at(-1)!))
  const sure = hits.slice(0, Math.min(limit, ...ends.map((end) => end + 1)))
  return {
    hits: sure,
    whole: posts.whole && notes.whole && sure.length === hits.length,
    plenty: posts.plenty || notes.plenty,
  }
}

const NONE: Hits = { hits: [], whole: true, plenty: false }

async function hitsIn(
  tx: Tx,
  what: What,
  asked: Asked,
  after: PageKey | null,
  { limit, enough }: { readonly limit: number; readonly enough: number },
): Promise<Hits> {
  const hits: Hit[] = []
  const begun = asked.parts.some((part) => part.begun)
  let last = after
  let plenty = false
  const glances = begun ? GLANCES : 1
  for (let turn = 1; turn === 1 || (turn <= glances && plenty); turn += 1) {
    const near = await glance(tx, what, asked, last, limit - hits.length)
    hits.push(...near.hits)
    plenty ||= near.hits.length >= PLENTY
    if (hits.length >= limit) return { hits, whole: false, plenty }
    if (near.rows < GLANCE) return { hits, whole: true, plenty }
    last = near.last
  }
  // To read the lists of all words that begin so would cost more than to tell that there are more.
  if (last === null || (plenty && begun && hits.length >= enough)) return { hits, whole: false, plenty }
  // Frequent once and not now: the lists of such a word are long at every stretch, and one look at all of them is shorter.
  const bygone = hits.length < FEW && (await estimated(tx, what, asked)) > ONCE_FREQUENT
  const rest = asked.parts.length === 0 || bygone ? null : await inBlocks(tx, what, asked, last, enough - hits.length)
  if (rest) return { ...rest, hits: [...hits, ...rest.hits] }
  const all = await byWords(tx, what, asked, after, limit)
  return { hits: all, whole: all.length < limit, plenty }
}

/**
 * All that have the words. Materialised, so that they are looked up by the index of words and by no other: planned with
 * its limit, a rare word would be looked for by reading everything in the order of time. `$7` is what the index is asked,
 * `$2` what must hold.
 */
const wordHits = (what: What, asked: Asked): string =>
  asked.parts.length === 0
    ? `with hit as materialized (
         select id, at from ${what}
          where workspace_id = $1 and coalesce($2, $7::text) is null and ${STILL[what]} and ${past('id', asked)}
            and ${stateOf(what, asked)})`
    : `with hit as materialized (
         select ${what}_id as id, at from ${what}_search
          where workspace_id = $1 and vector @@ $7::tsquery and (vector @@ $2::tsquery) is true
            and ${past(`${what}_id`, asked)})`

/**
 * What the index is asked: all of it, but for what stands in so many posts that another part alone says nearly as much.
 * The whole list of such a part would be read for the few posts that are left; of a begun word every list.
 */
async function indexed(tx: Tx, { parts }: Asked): Promise<string | null> {
  if (parts.length < 2) return wholeOf(parts)
  const often = await oftenOf(tx, parts)
  const rarest = Math.min(...often)
  const saysLittle = ({ begun }: Part, times: number) =>
    times > TOO_OFTEN * (rarest + 1) && (begun || times > GLANCE / 5)
  return wholeOf(parts.filter((part, place) => !saysLittle(part, often[place]!)))
}

const STILL: Record<What, string> = { post: 'deleted_at is null', note: 'removed_at is null' }

async function byWords(tx: Tx, what: What, asked: Asked, after: PageKey | null, limit: number) {
  const order = (table: string) => `order by ${table}.at ${way(asked)}, ${table}.id ${way(asked)} limit $5`
  const state = stateOf(what, asked)
  const found = await tx.query<Hit>(
    `${wordHits(what, asked)}
     select first.id, first.at, '${what}' as what, ${what}.case_id as "caseId"
       from (select * from hit ${state === ANY ? order('hit') : ''}) first
       join ${what} on ${what}.workspace_id = $1 and ${what}.id = first.id
      where ${state} ${order('first')}`,
    [...values(tx, asked, after, limit), await indexed(tx, asked)],
  )
  return found.rows
}

/** How many posts and notes were found, counted to `most`, and in how many cases these stand. */
export async function countHits(tx: Tx, asked: Asked, most: number): Promise<{ hits: number; cases: number }> {
  const whats = asked.is.includes('note') ? (['note'] as const) : (['post', 'note'] as const)
  const found = await tx.query<{ hits: number; cases: number }>(
    `select count(*) as hits, count(distinct case_id) as cases from (
       ${whats
         .map(
           (what) => `(${wordHits(what, asked)}
             select ${what}.case_id
               from hit join ${what} on ${what}.workspace_id = $1 and ${what}.id = hit.id
              where ${stateOf(what, asked)} limit $5)`,
         )
         .join(' union all ')} limit $5) counted`,
    [...values(tx, asked, null, most), await indexed(tx, asked)],
  )
  return found.rows[0]!
}

/** Of these cases those that were found before `after`: by something that stands nearer in the order. */
export async function casesBefore(
  tx: Tx,
  asked: Asked,
  caseIds: readonly string[],
  after: PageKey,
): Promise<Set<string>> {
  const seen = new Set<string>()
  for (const what of ['post', 'note'] as const) {
    const { rows } = await tx.query<{ caseId: string }>(
      `select distinct ${what}.case_id as "caseId"
         from ${what} join ${what}_search on ${what}_search.workspace_id = $1 and ${what}_search.${what}_id = ${what}.id
        where ${what}.workspace_id = $1 and ${what}.case_id = any ($5) and ($2::text is null or vector @@ $2::tsquery)
          and (${what}_search.at, ${what}.id) ${asked.order === 'newest' ? '>=' : '<='} ($3, $4::uuid)`,
      [tx.workspaceId, wholeOf(asked.parts), at(after.at), after.id, caseIds],
    )
    for (const { caseId } of rows) seen.add(caseId)
  }
  return seen
}
