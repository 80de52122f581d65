import { DRAFT, WORDS, type OwedRow } from './inbox.ts'
import type { Tx } from './scope.ts'
import type { StandingRow } from './standing-list.ts'

/** Rows of the inbox, in the order of their ids. */
export async function owedRows(tx: Tx, agentId: string, ids: readonly string[]): Promise<OwedRow[]> {
  const { rows } = await tx.query<OwedRow>(
    `select obligation.id, obligation.case_id as "caseId", obligation.kind, from_at as "from", due_at as due, opens_at as opens, rank_at as "rankAt",
            identity.name, identity.handle, coalesce(last.text, '') as excerpt, last.to_id is not null as "inPrivate", ${WORDS} as words,
            care_case.kind as "caseKind", care_case.severity, care_case.sentiment, care_case.reasons, care_case.audience as readers,
            case when agent.id is not null then json_build_object('id', agent.id, 'name', agent.name) end as owner,
            care_case.network,
            case when ${DRAFT('$3')} then 'draft'
                 when last.edited_at is not null then 'edited'
                 when ours.at is not null and last.at > ours.at then 'new' end as mark,
            ours.at is not null as answered
       from unnest($2::uuid[]) with ordinality as wanted (id, place)
       join obligation on obligation.workspace_id = $1 and obligation.id = wanted.id
       join care_case on care_case.workspace_id = obligation.workspace_id and care_case.id = obligation.case_id
       left join agent on agent.id = care_case.owner_id
       left join lateral (
            select text, at, edited_at, identity_id, to_id from post
             where post.workspace_id = obligation.workspace_id and post.case_id = obligation.case_id and account_id is null
             order by (deleted_at is null) desc, at desc limit 1) last on true
       left join lateral (
            select at from post
             where post.workspace_id = obligation.workspace_id and post.case_id = obligation.case_id and account_id is not null
             order by at desc limit 1) ours on true
       join lateral (
            select name, handle from identity
             where identity.workspace_id = obligation.workspace_id
               and (identity.id = last.identity_id or last.identity_id is null and identity.person_id = care_case.person_id)
             limit 1) identity on true
      order by wanted.place`,
    [tx.workspaceId, ids, agentId],
  )
  return rows
}

/** Cases as the views of waiting cases show them, in the order of their ids; `at` is the last word of either side. */
export async function caseRows(tx: Tx, ids: readonly string[]): Promise<StandingRow[]> {
  const { rows } = await tx.query<StandingRow>(
    `select care_case.id, care_case.id as "caseId", identity.name, identity.handle, coalesce(last.text, '') as excerpt, last.to_id is not null as "inPrivate",
            care_case.kind as "caseKind", care_case.severity, care_case.audience as readers,
            case when agent.id is not null then json_build_object('id', agent.id, 'name', agent.name) end as owner,
            care_case.network, coalesce(status.name, '') as status, care_case.last_at as at, care_case.last_at as rank
       from unnest($2::uuid[]) with ordinality as wanted (id, place)
       join care_case on care_case.workspace_id = $1 and care_case.id = wanted.id
       left join status on status.workspace_id = care_case.workspace_id and status.id = care_case.status_id
       left join agent on agent.id = care_case.owner_id
       left join lateral (
            select text, to_id from post
             where post.workspace_id = care_case.workspace_id and post.case_id = care_case.id and account_id is null
             order by (deleted_at is null) desc, at desc limit 1) last on true
       join lateral (
            select name, handle from identity
             where identity.workspace_id = care_case.workspace_id and identity.person_id = care_case.person_id
             order by (identity.network = care_case.network) desc, identity.id limit 1) identity on true
      order by wanted.place`,
    [tx.workspaceId, ids],
  )
  return rows
}
