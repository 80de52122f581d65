import type { Is, Owed } from '../domain/search/search.ts'
import { wholeOf, type Part } from '../domain/search/ask.ts'
import { at } from './db.ts'
import type { PageKey } from './inbox.ts'
import type { Tx } from './scope.ts'
import { AWAKE, CATEGORY, WITH_STATUS } from './standing.ts'

export type Order = 'newest' | 'oldest'

/** Something that was found: a post or a note, and the case that it stands in. */
export interface Hit {
  readonly id: string
  readonly at: number
  readonly what: 'post' | 'note'
  readonly caseId: string | null
}

export interface Asked {
  /** What must all hold of the words; none where only the state of a case is asked for. */
  readonly parts: readonly Part[]
  readonly owed: readonly Owed[]
  readonly is: readonly Is[]
  readonly agentId: string
  readonly order: Order
}

export interface Hits {
  readonly hits: readonly Hit[]
  /** Whether there is nothing after these. */
  readonly whole: boolean
  /** Whether they are so frequent that counting all of them by their words would cost more than reading some. */
  readonly plenty: boolean
}

/**
 * A look at so many of the newest says how frequent words are. From so many among them on, the rest of a page is found in
 * the order of time too; from so many on, a thousand are.
 */
const GLANCE = 2_000
const FREQUENT = 5
const PLENTY = 50
const STRETCH = 40_000

/** What the reading of an index needs, and no time spent on compiling a query that takes a few milliseconds. */
export async function beginSearch(tx: Tx): Promise<void> {
  await tx.query(
    `select set_config('jit', 'off', true), set_config('work_mem', '32MB', true),
            set_config('max_parallel_workers_per_gather', '0', true)`,
  )
}

/**
 * The next `limit` posts and notes in their order, after `after`. What is frequent is found by reading in the order of
 * time until there is enough, what is rare by its words; which of the two it is, a glance at the newest tells. With
 * `enough` fewer than `limit` will do, where more would cost a look at too much.
 */
export async function hitsOf(
  tx: Tx,
  asked: Asked,
  after: PageKey | null,
  limit: number,
  enough = limit,
): Promise<Hits> {
  const posts = asked.is.includes('note') ? NONE : await hitsIn(tx, 'post', asked, after, limit, enough)
  const notes = await hitsIn(tx, 'note', asked, after, limit, enough)
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
  limit: number,
  enough: number,
): Promise<Hits> {
  const glance = await inOrder(tx, what, asked, after, GLANCE, limit)
  const plenty = glance.hits.length >= PLENTY
  if (glance.hits.length >= limit) return { hits: glance.hits, whole: false, plenty }
  if (glance.rows < GLANCE) return { hits: glance.hits, whole: true, plenty }
  if (glance.hits.length >= FREQUENT) {
    const wanted = plenty ? limit : Math.min(enough, limit)
    const { hits } = await inOrder(tx, what, asked, after, STRETCH, wanted)
    if (hits.length >= Math.min(enough, limit)) return { hits, whole: false, plenty }
  }
  const all = await byWords(tx, what, asked, after, limit)
  return { hits: all, whole: all.length < limit, plenty }
}

type What = Hit['what']

const values = (tx: Tx, asked: Asked, after: PageKey | null, limit: number) => [
  tx.workspaceId,
  wholeOf(asked.parts),
  after ? at(after.at) : null,
  after?.id ?? null,
  limit,
  asked.agentId,
]

/** Rows after the page before, in the order of `asked`. `$6` is the reader, whom only some searches ask about. */
const past = (id: string, { order }: Asked): string =>
  `$6::uuid is not null and ($3::timestamptz is null or (at, ${id}) ${order === 'newest' ? '<' : '>'} ($3, $4::uuid))`
const way = ({ order }: Asked): string => (order === 'newest' ? 'desc' : 'asc')

/** At most `limit` among the next `rows` in the order of time, and how many rows there were to look at (in a glance). */
async function inOrder(tx: Tx, what: What, asked: Asked, after: PageKey | null, rows: number, limit: number) {
  const found = await tx.query<Hit & { rows: number }>(
    `with near as ${rows > GLANCE ? 'not materialized' : 'materialized'} (
       select ${what}_id as id, at, vector from ${what}_search
        where workspace_id = $1 and ${past(`${what}_id`, asked)}
        order by at ${way(asked)}, ${what}_id ${way(asked)} limit $7),
     hit as (
       select near.id, near.at, ${what}.case_id from near
         join ${what} on ${what}.workspace_id = $1 and ${what}.id = near.id
        where ($2::text is null or near.vector @@ $2::tsquery) and ${stateOf(what, asked)}
        order by near.at ${way(asked)}, near.id ${way(asked)} limit $5)
     select hit.id, hit.at, '${what}' as what, hit.case_id as "caseId", looked.rows
       from (select ${rows > GLANCE ? 'null::bigint' : '(select count(*) from near)'} as rows) looked
       left join hit on true
      order by hit.at ${way(asked)}, hit.id ${way(asked)}`,
    [...values(tx, asked, after, limit), rows],
  )
  return { rows: found.rows[0]?.rows ?? 0, hits: found.rows.filter(({ id }) => id !== null) }
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
  const { rows } = await tx.query<{ often: number }>(
    `with near as materialized (
       select vector from post_search where workspace_id = $1 order by at desc, post_id desc limit ${GLANCE})
     select (select count(*) from near where vector @@ asked.part::tsquery) as often
       from unnest($2::text[]) with ordinality as asked (part, place) order by asked.place`,
    [tx.workspaceId, parts.map(({ ask }) => ask)],
  )
  const rarest = Math.min(...rows.map(({ often }) => often))
  const saysLittle = ({ begun }: Part, often: number) =>
    often > TOO_OFTEN * (rarest + 1) && (begun || often > GLANCE / 5)
  return wholeOf(parts.filter((part, place) => !saysLittle(part, rows[place]!.often)))
}

/** To read a word's list costs so much less a post than to fetch the post. */
const TOO_OFTEN = 10

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

const ANY = 'true'

/** What must be so of the case that a post or a note stands in. */
function stateOf(what: What, { owed, is }: Asked): string {
  const states = is.flatMap((one) => (one === 'ours' || one === 'private' || one === 'note' ? [] : [IS_SQL[one]]))
  const conditions = [
    ...(owed.length > 0 ? [owedSql(what, owed)] : []),
    ...(states.length > 0
      ? [
          `exists (select from care_case ${WITH_STATUS}
                    where care_case.workspace_id = $1 and care_case.id = ${what}.case_id and (${states.join(' or ')}))`,
        ]
      : []),
  ]
  return conditions.length === 0 ? ANY : conditions.join(' and ')
}

const OPEN = 'kept_at is null and void_at is null'

const NOTHING_OWED = `not exists (
  select from obligation where obligation.workspace_id = $1 and obligation.case_id = care_case.id and ${OPEN})`

const IS_SQL: Record<Exclude<Is, 'ours' | 'private' | 'note'>, string> = {
  open: `${CATEGORY} = 'open'`,
  // As the list of those that wait: an open case on which nothing is owed is their turn too.
  waiting: `${CATEGORY} = 'waiting' or ${CATEGORY} = 'open' and ${NOTHING_OWED}`,
  later: `status.category = 'later' and not ${AWAKE}`,
  resolved: `status.category = 'resolved'`,
}

const BY: Record<Exclude<Owed, 'late'>, string> = {
  me: 'care_case.owner_id = $6',
  nobody: 'care_case.owner_id is null',
  anyone: 'true',
}

function owedSql(what: What, owed: readonly Owed[]): string {
  const by = owed.flatMap((one) => (one === 'late' ? [] : [BY[one]]))
  return `exists (
    select from obligation
      join care_case on care_case.workspace_id = obligation.workspace_id and care_case.id = obligation.case_id
     where obligation.workspace_id = $1 and obligation.case_id = ${what}.case_id and ${OPEN}
       ${owed.includes('late') ? 'and due_at < now()' : ''} ${by.length > 0 ? `and (${by.join(' or ')})` : ''})`
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
