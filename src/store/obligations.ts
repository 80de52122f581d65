import type { Obligation, ObligationKind } from '../domain/obligation/obligation.ts'
import { at } from './db.ts'
import { asRows, iso } from './rows.ts'
import type { Tx } from './scope.ts'

export interface StoredObligation extends Obligation {
  readonly caseId: string
}

export interface NewObligation {
  readonly id: string
  readonly caseId: string
  readonly kind: ObligationKind
  readonly from: number
  readonly due: number
  readonly rankAt: number
  /** Set where the batch that made it also kept it, or where nothing was left to answer. */
  readonly keptAt: number | null
  readonly voidAt: number | null
}

/** What is still owed on these cases. */
export async function openObligations(tx: Tx, caseIds: readonly string[]): Promise<StoredObligation[]> {
  const { rows } = await tx.query<StoredObligation>(
    `select id, case_id as "caseId", kind, from_at as "from", due_at as due, kept_at as "keptAt", void_at as "voidAt"
       from obligation
      where workspace_id = $1 and case_id = any ($2) and kept_at is null and void_at is null`,
    [tx.workspaceId, caseIds],
  )
  return rows
}

export async function addObligations(tx: Tx, owed: readonly NewObligation[]): Promise<void> {
  if (owed.length === 0) return
  await tx.query(
    `insert into obligation (workspace_id, id, case_id, kind, from_at, due_at, rank_at, kept_at, void_at)
     select $1, id, "caseId", kind, "from", due, "rankAt", "keptAt", "voidAt"
       from jsonb_to_recordset($2::jsonb)
         as new (id uuid, "caseId" uuid, kind text, "from" timestamptz, due timestamptz, "rankAt" timestamptz,
                 "keptAt" timestamptz, "voidAt" timestamptz)`,
    [tx.workspaceId, asRows(owed.map(withTimes))],
  )
}

const withTimes = (one: NewObligation) => ({
  ...one,
  from: iso(one.from),
  due: iso(one.due),
  rankAt: iso(one.rankAt),
  keptAt: iso(one.keptAt),
  voidAt: iso(one.voidAt),
})

export async function keepObligation(tx: Tx, id: string, when: number, agentId: string | null): Promise<void> {
  await tx.query(
    'update obligation set kept_at = $3, kept_by = $4 where workspace_id = $1 and id = $2 and kept_at is null',
    [tx.workspaceId, id, at(when), agentId],
  )
}

export async function voidObligation(tx: Tx, id: string, when: number): Promise<void> {
  await tx.query('update obligation set void_at = $3 where workspace_id = $1 and id = $2 and void_at is null', [
    tx.workspaceId,
    id,
    at(when),
  ])
}

/** Moves an open obligation in the inbox, because what it weighs has changed. */
export async function rerank(tx: Tx, ranks: readonly { id: string; rankAt: number }[]): Promise<void> {
  if (ranks.length === 0) return
  await tx.query(
    `update obligation set rank_at = new.rank_at
       from unnest($2::uuid[], $3::timestamptz[]) as new (id, rank_at)
      where obligation.workspace_id = $1 and obligation.id = new.id`,
    [tx.workspaceId, ranks.map(({ id }) => id), ranks.map(({ rankAt }) => at(rankAt))],
  )
}
