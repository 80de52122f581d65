import type { Category } from '../domain/case/standing.ts'
import type { Status } from '../domain/case/status.ts'
import { kept } from './db.ts'
import type { Tx } from './scope.ts'

/** The team's names for where a case stands, in their order. A case that was never moved bears the first open one. */
export async function statuses(tx: Tx): Promise<Status[]> {
  const { rows } = await tx.query<Status>(
    `select id, name, category, retired_at is not null as retired
       from status
      where workspace_id = $1
      order by array_position(array['open', 'waiting', 'later', 'resolved'], category), place, id`,
    [tx.workspaceId],
  )
  return rows
}

/** One change of the names at a time: what is judged is what is written. */
export async function lockStatuses(tx: Tx): Promise<void> {
  await tx.query('select 1 from status where workspace_id = $1 for update', [tx.workspaceId])
}

/** Adds a name at the end of its category. */
export async function addStatus(tx: Tx, one: { id: string; name: string; category: Category }): Promise<void> {
  await tx.query(
    `insert into status (workspace_id, id, name, category, place)
     select $1, $2, $3, $4, coalesce(max(place), 0) + 1 from status where workspace_id = $1`,
    [tx.workspaceId, one.id, one.name, one.category],
  )
}

export async function saveStatus(tx: Tx, { id, name, retired }: Omit<Status, 'category'>): Promise<void> {
  await tx.query(
    `update status set name = $3, retired_at = case when $4 then coalesce(retired_at, clock_timestamp()) end
      where workspace_id = $1 and id = $2`,
    [tx.workspaceId, id, name, retired],
  )
}

/** All names in their order: those that are offered, and those that only cases of before bear. */
export async function caseNames(tx: Tx): Promise<Status[]> {
  const { rows } = await tx.query<Status>(
    kept(
      'case names',
      `select id, name, category, retired_at is not null as retired from status where workspace_id = $1 order by place, id`,
      [tx.workspaceId],
    ),
  )
  return rows
}

/** Calls a case otherwise: where it stands, and since when, stays. */
export async function callCase(tx: Tx, caseId: string, statusId: string | null): Promise<void> {
  await tx.query('update care_case set status_id = $3 where workspace_id = $1 and id = $2', [
    tx.workspaceId,
    caseId,
    statusId,
  ])
}
