import type { Kind, Severity } from '../domain/triage/triage.ts'
import { after, before, type PageKey } from './inbox.ts'
import type { Tx } from './scope.ts'

export type StandingView = 'waiting' | 'later' | 'resolved'

export interface StandingRow {
  readonly id: string
  readonly caseId: string
  readonly name: string
  readonly handle: string
  readonly excerpt: string
  readonly inPrivate: boolean
  readonly caseKind: Kind
  readonly severity: Severity
  readonly readers: number | null
  readonly owner: { readonly id: string; readonly name: string } | null
  readonly network: string
  readonly status: string
  /** The last word of either side, when it comes back (null: when they write), or when it was resolved. */
  readonly at: number | null
  readonly rank: number
}

/** Lines of cases that stand here, from `case_line`; `later` asks the clock who is still away. */
const STANDS: Record<StandingView, string> = {
  waiting: `place = 'waiting'`,
  later: `place = 'later' and wakes_at > now()`,
  resolved: `place = 'resolved'`,
}

/** The longest wait first; what comes back soonest first; the last that was resolved first. */
const DIRECTION: Record<StandingView, 'asc' | 'desc'> = { waiting: 'asc', later: 'asc', resolved: 'desc' }
const AT: Record<StandingView, string> = {
  waiting: 'page.place_at',
  later: 'case_line.snoozed_until',
  resolved: 'page.place_at',
}

/** An open case on which nothing is owed is their turn too: no case is in no list (C13). One that woke by the clock alone. */
const WOKEN = `
  (select case_line.case_id, date_trunc('milliseconds', last_at) as place_at
     from case_line join care_case on care_case.workspace_id = $1 and care_case.id = case_line.case_id
    where case_line.workspace_id = $1 and wakes_at <= now() and place = 'later' and not owes
      and (date_trunc('milliseconds', last_at), case_line.case_id) > ($2::timestamptz, $3::uuid))`

/** Cases that nobody has to act on now. */
export async function casesStanding(
  tx: Tx,
  view: StandingView,
  key: PageKey | null,
  limit: number,
): Promise<StandingRow[]> {
  const direction = DIRECTION[view]
  const range = `
    (select case_id, place_at from case_line
      where workspace_id = $1 and ${STANDS[view]}
        and (place_at, case_id) ${direction === 'asc' ? '>' : '<'} ($2::timestamptz, $3::uuid)
      order by place_at ${direction}, case_id ${direction} limit ${limit})`
  const { rows } = await tx.query<StandingRow>({
    name: `standing ${view} ${limit}`,
    text: `
     select page.case_id as id, page.case_id as "caseId", coalesce(identity.name, '') as name,
            coalesce(identity.handle, '') as handle, case_line.excerpt, case_line.in_private as "inPrivate", case_line.kind as "caseKind", case_line.severity,
            case_line.audience as readers,
            case when agent.id is not null then json_build_object('id', agent.id, 'name', agent.name) end as owner,
            case_line.network, coalesce(status.name, '') as status, ${AT[view]} as at, page.place_at as rank
       from (select * from (${range} ${view === 'waiting' ? `union all ${WOKEN}` : ''}) ranges
              order by place_at ${direction}, case_id ${direction} limit ${limit}) page
       join case_line on case_line.workspace_id = $1 and case_line.case_id = page.case_id
       left join identity on identity.workspace_id = $1 and identity.id = case_line.identity_id
       left join status on status.workspace_id = $1 and status.id = case_line.status_id
       left join agent on agent.id = case_line.owner_id
      order by page.place_at ${direction}, page.case_id ${direction}`,
    values: [tx.workspaceId, ...(direction === 'asc' ? after(key) : before(key))],
  })
  return rows
}

/** Cases in the order of their ids; `at` is the last word of either side. */
export async function caseRows(tx: Tx, ids: readonly string[]): Promise<StandingRow[]> {
  const { rows } = await tx.query<StandingRow>(
    `select case_line.case_id as id, case_line.case_id as "caseId", coalesce(identity.name, '') as name,
            coalesce(identity.handle, '') as handle, case_line.excerpt, case_line.in_private as "inPrivate", case_line.kind as "caseKind", case_line.severity,
            case_line.audience as readers,
            case when agent.id is not null then json_build_object('id', agent.id, 'name', agent.name) end as owner,
            case_line.network, coalesce(status.name, '') as status, care_case.last_at as at, care_case.last_at as rank
       from unnest($2::uuid[]) with ordinality as wanted (id, place)
       join case_line on case_line.workspace_id = $1 and case_line.case_id = wanted.id
       join care_case on care_case.workspace_id = $1 and care_case.id = wanted.id
       left join identity on identity.workspace_id = $1 and identity.id = case_line.identity_id
       left join status on status.workspace_id = $1 and status.id = case_line.status_id
       left join agent on agent.id = case_line.owner_id
      order by wanted.place`,
    [tx.workspaceId, ids],
  )
  return rows
}
