import type { ObligationKind } from '../domain/obligation/obligation.ts'
import type { Tx } from './scope.ts'

/** An open promise that came due for a word. */
export interface Watched {
  readonly id: string
  readonly caseId: string
  readonly kind: ObligationKind
  readonly due: number
  readonly ownerId: string | null
  readonly topic: string
}

const COLUMNS = `obligation.id, obligation.case_id as "caseId", obligation.kind, obligation.due_at as due, owner_id as "ownerId", topic`

/** These promises, whatever their state. */
export async function owedOf(tx: Tx, ids: readonly string[]): Promise<Watched[]> {
  const { rows } = await tx.query<Watched>(
    `select ${COLUMNS}
       from obligation join care_case on care_case.workspace_id = obligation.workspace_id and care_case.id = obligation.case_id
      where obligation.workspace_id = $1 and obligation.id = any ($2::uuid[])`,
    [tx.workspaceId, ids],
  )
  return rows
}

const OPEN = 'kept_at is null and void_at is null'
const OF_CASE =
  'join care_case on care_case.workspace_id = obligation.workspace_id and care_case.id = obligation.case_id'

/**
 * Open promises that are broken since the last look, by the database's clock; each is given once. The case is held before
 * its promise, as everywhere; where somebody holds it, the next look finds it.
 */
export async function takeBroken(tx: Tx, limit: number): Promise<Watched[]> {
  const { rows } = await tx.query<Watched>(
    `with due as (
       select obligation.workspace_id, obligation.id from obligation ${OF_CASE}
        where obligation.workspace_id = $1 and ${OPEN} and broken_at is null and due_at <= clock_timestamp()
        order by due_at limit $2 for no key update of care_case skip locked)
     update obligation set broken_at = clock_timestamp(), warned_at = coalesce(warned_at, clock_timestamp())
       from due, care_case
      where obligation.workspace_id = due.workspace_id and obligation.id = due.id
        and care_case.workspace_id = obligation.workspace_id and care_case.id = obligation.case_id
        and ${OPEN} and broken_at is null
  returning ${COLUMNS}`,
    [tx.workspaceId, limit],
  )
  return rows
}

/** Open promises of which so much is used that somebody should hear of it; each is given once. */
export async function takeClose(tx: Tx, limit: number): Promise<Watched[]> {
  const { rows } = await tx.query<Watched>(
    `with due as (
       select obligation.workspace_id, obligation.id from obligation ${OF_CASE}
        where obligation.workspace_id = $1 and ${OPEN} and warned_at is null and warn_at <= clock_timestamp()
        order by warn_at limit $2 for no key update of care_case skip locked)
     update obligation set warned_at = clock_timestamp()
       from due, care_case
      where obligation.workspace_id = due.workspace_id and obligation.id = due.id
        and care_case.workspace_id = obligation.workspace_id and care_case.id = obligation.case_id
        and ${OPEN} and warned_at is null
  returning ${COLUMNS}`,
    [tx.workspaceId, limit],
  )
  return rows
}

/** When the next promise comes due for a word, or null. */
export async function nextWatch(tx: Tx): Promise<number | null> {
  const { rows } = await tx.query<{ at: number | null }>(
    `select least(
       (select min(warn_at) from obligation where workspace_id = $1 and kept_at is null and void_at is null and warned_at is null),
       (select min(due_at) from obligation where workspace_id = $1 and kept_at is null and void_at is null and broken_at is null)) as at`,
    [tx.workspaceId],
  )
  return rows[0]!.at
}

/** Cases on which they owe something, held before the person is: whoever takes a case holds it when they come to them. */
export async function holdCasesWith(tx: Tx, agentId: string): Promise<void> {
  await tx.query(
    `select from care_case
      where workspace_id = $1 and id in (select case_id from owed_line where workspace_id = $1 and owner_id = $2)
      order by id for no key update`,
    [tx.workspaceId, agentId],
  )
}

/** Cases of somebody on which something is owed go back to nobody; gives back what is owed soonest on each. */
export async function giveBack(tx: Tx, agentId: string): Promise<Watched[]> {
  const { rows } = await tx.query<Watched>(
    `with back as (
       update care_case set owner_id = null
        where workspace_id = $1 and owner_id = $2
          and exists (select from obligation
                       where obligation.workspace_id = care_case.workspace_id and obligation.case_id = care_case.id
                         and kept_at is null and void_at is null)
    returning id, topic)
     select distinct on (back.id) obligation.id, obligation.case_id as "caseId", obligation.kind, obligation.due_at as due,
            $2::uuid as "ownerId", back.topic
       from back join obligation on obligation.workspace_id = $1 and obligation.case_id = back.id
      where kept_at is null and void_at is null
      order by back.id, obligation.due_at`,
    [tx.workspaceId, agentId],
  )
  return rows
}
