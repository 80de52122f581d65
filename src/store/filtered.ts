import { everything, soughtWords, type Filter } from '../domain/view/filter.ts'
import { at } from './db.ts'
import type { PageKey } from './inbox.ts'
import type { Tx } from './scope.ts'

/** So many rows are looked through at once: a page takes the same time on a desk of a million cases. */
const WINDOW = 20_000

interface Asked {
  readonly filter: Filter
  /** Whoever looks: `me` in the filter. */
  readonly agentId: string
}

interface Page {
  readonly ids: string[]
  /** Where to go on; null where everything was looked through. */
  readonly next: PageKey | null
}

/** Gives a value its place in the statement: `$4`. */
type Put = (value: unknown) => string

/** What a filter asks of a `care_case`, each part as a condition. */
function conditions({ filter, agentId }: Asked, put: Put): string[] {
  const ofCase = (table: string) => `${table}.workspace_id = care_case.workspace_id and ${table}.case_id = care_case.id`
  const { owner, kinds, severity, topics, networks, languages, readers } = filter
  const parts = [
    owner === 'nobody' && 'care_case.owner_id is null',
    owner !== 'nobody' &&
      owner !== everything.owner &&
      `care_case.owner_id = ${put(owner === 'me' ? agentId : owner)}::uuid`,
    kinds.length > 0 && `care_case.kind = any (${put(kinds)}::text[])`,
    severity > 0 && `care_case.severity >= ${put(severity)}::smallint`,
    topics.length > 0 && `care_case.topic = any (${put(topics)}::text[])`,
    networks.length > 0 && `care_case.network = any (${put(networks)}::text[])`,
    readers > 0 && `care_case.audience >= ${put(readers)}::bigint`,
    languages.length > 0 &&
      `exists (select from post join triage on triage.workspace_id = post.workspace_id and triage.post_id = post.id
                where ${ofCase('post')} and post.account_id is null and triage.language = any (${put(languages)}::text[]))`,
    ...soughtWords(filter).map(
      (word) =>
        `exists (select from post where ${ofCase('post')} and post.account_id is null and strpos(lower(post.text), ${put(word)}) > 0)`,
    ),
  ]
  return parts.filter((part) => part !== false)
}

/** Few cases carry a label: with one, only these are looked through. */
const labelled = ({ labels }: Filter, caseId: string, put: Put): string =>
  labels.length === 0
    ? ''
    : `and ${caseId} in (select case_id from case_label where workspace_id = $1 and label_id = any (${put(labels)}::uuid[]))`

const HOLDS = `not exists (
  select from case_gone where case_gone.workspace_id = care_case.workspace_id and case_gone.case_id = care_case.id)`

const LATE = `exists (
  select from obligation overdue
   where overdue.workspace_id = care_case.workspace_id and overdue.case_id = care_case.id
     and overdue.kept_at is null and overdue.void_at is null and overdue.due_at < now())`

interface Walk {
  /** The window: its rows have `id` and `key`, in the order of the list. */
  readonly window: string
  /** The rows of the window that the filter lets through. */
  readonly matching: string
  readonly values: unknown[]
}

/** What is owed, by `rank_at` and id. */
function walkOwed(tx: Tx, asked: Asked, after: PageKey | null): Walk {
  const values: unknown[] = [tx.workspaceId, after ? at(after.at) : null, after?.id ?? null]
  const put: Put = (value) => `$${values.push(value)}`
  const window = `
    select id, case_id, due_at, rank_at as key
      from (select * from owed_line where workspace_id = $1 and wakes_at is null
             union all
            select * from owed_line where workspace_id = $1 and wakes_at <= now()) owed
     where ($2::timestamptz is null or (rank_at, id) > ($2, $3::uuid)) ${labelled(asked.filter, 'case_id', put)}
     order by rank_at, id limit ${WINDOW}`
  const matching = `
    select owed.id, owed.key
      from (${window}) owed
      join care_case on care_case.workspace_id = $1 and care_case.id = owed.case_id
     where ${['true', ...(asked.filter.late ? ['owed.due_at < now()'] : []), ...conditions(asked, put)].join(' and ')}
     order by owed.key, owed.id`
  return { window, matching, values }
}

/** Every case, the one that was written to last first. */
function walkCases(tx: Tx, asked: Asked, after: PageKey | null): Walk {
  const values: unknown[] = [tx.workspaceId, after ? at(after.at) : null, after?.id ?? null]
  const put: Put = (value) => `$${values.push(value)}`
  const window = `
    select care_case.*, last_at as key from care_case
     where workspace_id = $1
       and ($2::timestamptz is null or (last_at, id) < ($2, $3::uuid)) ${labelled(asked.filter, 'id', put)}
     order by last_at desc, id desc limit ${WINDOW}`
  const matching = `
    select care_case.id, care_case.key
      from (${window}) care_case
     where ${[HOLDS, ...(asked.filter.late ? [LATE] : []), ...conditions(asked, put)].join(' and ')}
     order by care_case.key desc, care_case.id desc`
  return { window, matching, values }
}

const walkOf = (tx: Tx, asked: Asked, after: PageKey | null): Walk =>
  asked.filter.among === 'owed' ? walkOwed(tx, asked, after) : walkCases(tx, asked, after)

/** A page of what a filter lets through, as ids in their order. A page may hold few where much was looked through. */
export async function filteredIds(tx: Tx, asked: Asked, after: PageKey | null, limit: number): Promise<Page> {
  const { window, matching, values } = walkOf(tx, asked, after)
  const { rows } = await tx.query<{ id: string; key: number }>(`${matching} limit ${limit}`, values)
  const last = rows.at(-1)
  const next = rows.length === limit && last ? { at: last.key, id: last.id } : await endOf(tx, window, values)
  return { ids: rows.map(({ id }) => id), next }
}

/** The last row of a full window, or null where it reached the end. */
async function endOf(tx: Tx, window: string, values: readonly unknown[]): Promise<PageKey | null> {
  const { rows } = await tx.query<{ at: number; id: string }>(
    `select key as at, id from (${window}) walked offset ${WINDOW - 1}`,
    // What only the filter asks for has no place in the window.
    values.slice(0, Math.max(...(window.match(/\$\d+/g) ?? []).map((place) => Number(place.slice(1))))),
  )
  return rows[0] ?? null
}

/** How many a filter lets through: exact up to `most`, and as far as one window reaches. */
export async function countFiltered(tx: Tx, asked: Asked, most: number): Promise<{ count: number; exact: boolean }> {
  const { window, matching, values } = walkOf(tx, asked, null)
  const { rows } = await tx.query<{ count: number }>(
    `select count(*) as count from (${matching} limit ${most + 1}) counted`,
    values,
  )
  const { count } = rows[0]!
  if (count > most) return { count: most, exact: false }
  return { count, exact: (await endOf(tx, window, values)) === null }
}
