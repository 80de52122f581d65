import { ABOUT_TO_BREAK } from '../domain/case/snooze.ts'
import type { Category } from '../domain/case/standing.ts'
import { MINUTE } from '../domain/instant.ts'
import { at, kept } from './db.ts'
import { asRows } from './rows.ts'
import type { Tx } from './scope.ts'

/** Whether a `care_case` is awake: never put away, its time has come, or a promise on it is about to break. */
export const AWAKE = `(
  care_case.snoozed_at is null or coalesce(care_case.snoozed_until <= now(), false) or exists (
    select from obligation soon
     where soon.workspace_id = care_case.workspace_id and soon.case_id = care_case.id
       and soon.kept_at is null and soon.void_at is null
       and coalesce(soon.opens_at, soon.due_at) <= now() + interval '${ABOUT_TO_BREAK / MINUTE} minutes'))`

/** What a `care_case` joined to its `status` counts as: one that woke by itself is open from that moment. */
export const CATEGORY = `
  case when status.category = 'later' and ${AWAKE} then 'open' else coalesce(status.category, 'open') end`

export const WITH_STATUS = `
  left join status on status.workspace_id = care_case.workspace_id and status.id = care_case.status_id`

export async function addStatuses(
  tx: Tx,
  statuses: readonly { id: string; name: string; category: Category; place: number }[],
): Promise<void> {
  await tx.query(
    `insert into status (workspace_id, id, name, category, place)
     select $1, id, name, category, place
       from jsonb_to_recordset($2::jsonb) as new (id uuid, name text, category text, place smallint)`,
    [tx.workspaceId, asRows(statuses)],
  )
}

export interface Standing {
  readonly caseId: string
  readonly statusId: string | null
  readonly name: string
  readonly category: Category
  /** Since when; null where nobody ever moved it. */
  readonly since: number | null
  /** When it comes back by itself; null while it is awake, and where it sleeps until they write. */
  readonly until: number | null
  readonly closedAt: number | null
  /** The case that everything of this one is in now. */
  readonly goneInto: string | null
}

/** Where these cases stand. */
export async function standingsOf(tx: Tx, caseIds: readonly string[]): Promise<Standing[]> {
  const { rows } = await tx.query<Standing>(
    kept(
      'standings',
      `select care_case.id as "caseId", care_case.status_id as "statusId", named.name, effective.category,
            status_at as since, case when effective.category = 'later' then snoozed_until end as until,
            closed_at as "closedAt", case_gone.into_case as "goneInto"
       from care_case
       ${WITH_STATUS}
       left join case_gone on case_gone.workspace_id = care_case.workspace_id and case_gone.case_id = care_case.id
      cross join lateral (select ${CATEGORY} as category) effective
       join lateral (
            select name from status other
             where other.workspace_id = care_case.workspace_id and other.category = effective.category
               and (other.retired_at is null or other.id = care_case.status_id)
             order by (other.id = care_case.status_id) is true desc, place, other.id limit 1) named on true
      where care_case.workspace_id = $1 and care_case.id = any ($2)`,
      [tx.workspaceId, caseIds],
    ),
  )
  return rows
}

interface StandAt {
  readonly category: Category
  readonly until?: number | null
  readonly statusId?: string | null
}

/** Moves a case to a category: to the status given where it is of this category, else to its first. */
export const standAt = (tx: Tx, caseId: string, to: StandAt): Promise<void> => standAllAt(tx, [caseId], to)

export async function standAllAt(tx: Tx, caseIds: readonly string[], to: StandAt): Promise<void> {
  await tx.query(
    `update care_case
        set status_id = (select id from status
                          where workspace_id = $1 and category = $3 and (category <> 'open' or id = $5)
                            and (retired_at is null or id = $5)
                          order by (id = $5) is true desc, place, id limit 1),
            status_at = now(),
            closed_at = case when $3 = 'resolved' then coalesce(closed_at, now()) end,
            snoozed_at = case when $3 = 'later' then now() end,
            snoozed_until = case when $3 = 'later' then $4::timestamptz end
      where workspace_id = $1 and id = any ($2)`,
    [tx.workspaceId, caseIds, to.category, to.until ? at(to.until) : null, to.statusId ?? null],
  )
}

/** Cases whose sleep is over although nobody wrote, each with what woke it. */
export async function overslept(tx: Tx): Promise<{ caseId: string; because: 'time' | 'promise' }[]> {
  const { rows } = await tx.query<{ caseId: string; because: 'time' | 'promise' }>(
    `select care_case.id as "caseId", case when care_case.snoozed_until <= now() then 'time' else 'promise' end as because
       from case_line join care_case on care_case.workspace_id = $1 and care_case.id = case_line.case_id
      where case_line.workspace_id = $1 and case_line.wakes_at <= now()
        for no key update of care_case skip locked`,
    [tx.workspaceId],
  )
  return rows
}
