import type { Kind, Severity } from '../domain/triage/triage.ts'
import { at } from './db.ts'
import type { PageKey } from './inbox.ts'
import type { Tx } from './scope.ts'
import { AWAKE, CATEGORY, WITH_STATUS } from './standing.ts'

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

const NOTHING_OWED = `not exists (
  select from obligation
   where obligation.workspace_id = care_case.workspace_id and obligation.case_id = care_case.id
     and kept_at is null and void_at is null)`

export const HOLDS = `not exists (
  select from case_gone where case_gone.workspace_id = care_case.workspace_id and case_gone.case_id = care_case.id)`

/** An open case on which nothing is owed is their turn too: no case is in no list (C13). */
const WHERE: Record<StandingView, string> = {
  waiting: `(status.category = 'waiting' or ${CATEGORY} = 'open' and ${NOTHING_OWED}) and ${HOLDS}`,
  later: `status.category = 'later' and not ${AWAKE} and ${HOLDS}`,
  resolved: `status.category = 'resolved' and ${HOLDS}`,
}

/** The longest wait first; what comes back soonest first; the last that was resolved first. */
const RANK: Record<StandingView, string> = {
  waiting: `care_case.last_at`,
  later: `coalesce(snoozed_until, timestamptz '9000-01-01Z')`,
  resolved: `timestamptz '9000-01-01Z' - (closed_at - timestamptz '1970-01-01Z')`,
}
const AT: Record<StandingView, string> = { waiting: 'care_case.last_at', later: 'snoozed_until', resolved: 'closed_at' }

/** Cases that nobody has to act on now. */
export async function casesStanding(
  tx: Tx,
  view: StandingView,
  after: PageKey | null,
  limit: number,
): Promise<StandingRow[]> {
  const { rows } = await tx.query<StandingRow>(
    `select page.id, page.id as "caseId", identity.name, identity.handle, coalesce(last.text, '') as excerpt, last.to_id is not null as "inPrivate",
            page.kind as "caseKind", page.severity, page.audience as readers,
            case when agent.id is not null then json_build_object('id', agent.id, 'name', agent.name) end as owner,
            page.network, coalesce(page.status, '') as status, page.at, page.rank
       from (select care_case.*, status.name as status, ${RANK[view]} as rank, ${AT[view]} as at
               from care_case ${WITH_STATUS}
              where care_case.workspace_id = $1 and ${WHERE[view]}
                and ($2::timestamptz is null or (${RANK[view]}, care_case.id) > ($2, $3::uuid))
              order by ${RANK[view]}, care_case.id limit $4) page
       left join agent on agent.id = page.owner_id
       left join lateral (
            select text, to_id from post
             where post.workspace_id = page.workspace_id and post.case_id = page.id and account_id is null
             order by (deleted_at is null) desc, at desc limit 1) last on true
       join lateral (
            select name, handle from identity
             where identity.workspace_id = page.workspace_id and identity.person_id = page.person_id
             order by (identity.network = page.network) desc, identity.id limit 1) identity on true
      order by page.rank, page.id`,
    [tx.workspaceId, after ? at(after.at) : null, after?.id ?? null, limit],
  )
  return rows
}

/** How many stand behind the two waiting views; what is resolved is not counted. */
export async function countStanding(tx: Tx): Promise<{ waiting: number; later: number }> {
  const count = async (view: StandingView) =>
    (
      await tx.query<{ count: number }>(
        `select count(*) as count from care_case ${WITH_STATUS} where care_case.workspace_id = $1 and ${WHERE[view]}`,
        [tx.workspaceId],
      )
    ).rows[0]!.count
  return { waiting: await count('waiting'), later: await count('later') }
}
