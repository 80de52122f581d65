import type { Given, Obligation, ObligationKind } from '../domain/obligation/obligation.ts'
import { at } from './db.ts'
import { asRows, iso } from './rows.ts'
import type { Tx } from './scope.ts'

export interface StoredObligation extends Obligation {
  readonly caseId: string
}

export interface NewObligation extends Given {
  readonly id: string
  readonly caseId: string
  readonly kind: ObligationKind
  /** What we promised. */
  readonly words: string
  readonly rankAt: number
  /** Set where the batch that made it also kept it, or where nothing was left to answer. */
  readonly kept: Kept | null
  readonly voidAt: number | null
}

/** How a promise was kept: when, by whom, and how long it took by the wall and in open hours. */
export interface Kept {
  readonly id: string
  readonly at: number
  readonly wall: number
  readonly open: number
}

const COLUMNS = `id, case_id as "caseId", kind, from_at as "from", due_at as due, opens_at as opens, kept_at as "keptAt", warned_at as "warnedAt", broken_at as "brokenAt", void_at as "voidAt"`

/** What is still owed on these cases. */
export async function openObligations(tx: Tx, caseIds: readonly string[]): Promise<StoredObligation[]> {
  const { rows } = await tx.query<StoredObligation>(
    `select ${COLUMNS} from obligation
      where workspace_id = $1 and case_id = any ($2) and kept_at is null and void_at is null`,
    [tx.workspaceId, caseIds],
  )
  return rows
}

/** One obligation, locked until the transaction ends, or null. */
export async function lockObligation(tx: Tx, id: string): Promise<(StoredObligation & { waived: boolean }) | null> {
  const { rows } = await tx.query<StoredObligation & { waived: boolean }>(
    `select ${COLUMNS}, waived_because is not null as waived from obligation where workspace_id = $1 and id = $2 for update`,
    [tx.workspaceId, id],
  )
  return rows[0] ?? null
}

/** Writes new promises. Gives back those that were kept already, and too late. */
export async function addObligations(tx: Tx, owed: readonly NewObligation[]): Promise<string[]> {
  if (owed.length === 0) return []
  const { rows } = await tx.query<{ id: string; late: boolean }>(
    `insert into obligation (workspace_id, id, case_id, kind, words, from_at, due_at, opens_at, warn_at, promised_ms, counted, rank_at,
                             kept_at, wall_ms, open_ms, broken_at, void_at)
     select $1, id, "caseId", kind, words, "from", due, opens, warn, promised, counted, "rankAt",
            "keptAt", wall, open, case when "keptAt" > due then clock_timestamp() end, "voidAt"
       from jsonb_to_recordset($2::jsonb)
         as new (id uuid, "caseId" uuid, kind text, words text, "from" timestamptz, due timestamptz, opens timestamptz, warn timestamptz,
                 promised bigint, counted text, "rankAt" timestamptz, "keptAt" timestamptz, wall bigint, open bigint,
                 "voidAt" timestamptz)
  returning id, broken_at is not null as late`,
    [tx.workspaceId, asRows(owed.map(asRow))],
  )
  return rows.filter(({ late }) => late).map(({ id }) => id)
}

const asRow = ({ kept, ...one }: NewObligation) => ({
  ...one,
  from: iso(one.from),
  due: iso(one.due),
  opens: iso(one.opens ?? null),
  warn: iso(one.warn),
  rankAt: iso(one.rankAt),
  keptAt: iso(kept?.at ?? null),
  wall: kept?.wall ?? null,
  open: kept?.open ?? null,
  voidAt: iso(one.voidAt),
})

/** Keeps promises. One kept too late is broken all the same, and is noted once. Gives back those that were late. */
export async function keepObligations(tx: Tx, kept: readonly Kept[], agentId: string | null): Promise<string[]> {
  if (kept.length === 0) return []
  const { rows } = await tx.query<{ id: string; late: boolean }>(
    // What ends last is locked first, as the watch does it: it holds an answer that breaks, and then moves the first word.
    `with before as (select id, broken_at from obligation where workspace_id = $1 and id = any ($2::uuid[])
                      order by due_at desc, id for update)
     update obligation
        set kept_at = new.at, kept_by = $6, wall_ms = new.wall, open_ms = new.open,
            broken_at = coalesce(obligation.broken_at, case when new.at > due_at then clock_timestamp() end)
       from unnest($2::uuid[], $3::timestamptz[], $4::bigint[], $5::bigint[]) as new (id, at, wall, open)
       join before on before.id = new.id
      where obligation.workspace_id = $1 and obligation.id = new.id and kept_at is null
  returning obligation.id, before.broken_at is null and obligation.broken_at is not null as late`,
    [
      tx.workspaceId,
      kept.map(({ id }) => id),
      kept.map((one) => at(one.at)),
      kept.map(({ wall }) => wall),
      kept.map(({ open }) => open),
      agentId,
    ],
  )
  return rows.filter(({ late }) => late).map(({ id }) => id)
}

export async function voidObligation(tx: Tx, id: string, when: number): Promise<void> {
  await tx.query('update obligation set void_at = $3 where workspace_id = $1 and id = $2 and void_at is null', [
    tx.workspaceId,
    id,
    at(when),
  ])
}

/** Given up on purpose, by a person who says why. */
export async function waiveObligation(tx: Tx, id: string, agentId: string, because: string): Promise<void> {
  await tx.query(
    `update obligation set void_at = clock_timestamp(), waived_by = $3, waived_because = $4
      where workspace_id = $1 and id = $2 and kept_at is null and void_at is null`,
    [tx.workspaceId, id, agentId, because],
  )
}

/** Takes a waiver back. False where the case owes another of the kind by now. */
export async function unwaiveObligation(tx: Tx, id: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update obligation set void_at = null, waived_by = null, waived_because = null
      where workspace_id = $1 and id = $2 and waived_because is not null
        and not exists (select from obligation other
                         where other.workspace_id = obligation.workspace_id and other.case_id = obligation.case_id
                           and other.kind = obligation.kind and other.kept_at is null and other.void_at is null
                           and other.kind not in ('keep_promise', 'approve'))`,
    [tx.workspaceId, id],
  )
  return rowCount === 1
}

/** Moves open obligations in the inbox, because what they weigh has changed. Gives back the cases of those that moved. */
export async function rerank(tx: Tx, ranks: readonly { id: string; rankAt: number }[]): Promise<string[]> {
  if (ranks.length === 0) return []
  const { rows } = await tx.query<{ caseId: string }>(
    `with moved as (
       update obligation set rank_at = new.rank_at
         from unnest($2::uuid[], $3::timestamptz[]) as new (id, rank_at)
        where obligation.workspace_id = $1 and obligation.id = new.id and obligation.rank_at <> new.rank_at
    returning case_id)
     select distinct case_id as "caseId" from moved`,
    [tx.workspaceId, ranks.map(({ id }) => id), ranks.map(({ rankAt }) => at(rankAt))],
  )
  return rows.map(({ caseId }) => caseId)
}

/** The next cases, by id, on which anything is owed: a range of an index, however much was kept in the years before. */
export async function owingCases(tx: Tx, after: string | null, limit: number): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `select distinct case_id as id from owed_line where workspace_id = $1 and case_id > $2 order by case_id limit $3`,
    [tx.workspaceId, after ?? '00000000-0000-0000-0000-000000000000', limit],
  )
  return rows.map(({ id }) => id)
}
