import type { Kind } from '../domain/triage/triage.ts'
import { kept } from './db.ts'
import type { Tx } from './scope.ts'
import { CATEGORY, WITH_STATUS } from './standing.ts'

export interface NearCaseRow {
  readonly id: string
  readonly name: string
  readonly handle: string
  readonly kind: Kind
  readonly owed: boolean
  readonly category: 'open' | 'waiting' | 'later' | 'resolved'
  readonly words: string
  readonly at: number
  readonly sameThread: boolean
  readonly samePerson: boolean
}

/** Cases that share a thread or the person with this one, on its network; the last written to first, 30 at most. */
export async function nearCases(tx: Tx, caseId: string): Promise<NearCaseRow[]> {
  const { rows } = await tx.query<NearCaseRow>(
    kept(
      'near cases',
      `with this as (select * from care_case where workspace_id = $1 and id = $2),
          linked as (
            select distinct other.case_id as id
              from leg mine
              join leg other on other.workspace_id = mine.workspace_id and other.network = mine.network
                            and other.thread_id = mine.thread_id and other.case_id <> mine.case_id
             where mine.workspace_id = $1 and mine.case_id = $2)
     select care_case.id, identity.name, identity.handle, care_case.kind, ${CATEGORY} as category,
            exists (select from obligation
                     where obligation.workspace_id = care_case.workspace_id and obligation.case_id = care_case.id
                       and kept_at is null and void_at is null) as owed,
            coalesce(first.text, '') as words, care_case.last_at as at,
            care_case.id in (select id from linked) as "sameThread", care_case.person_id = this.person_id as "samePerson"
       from care_case
      cross join this
       ${WITH_STATUS}
       join lateral (
            select name, handle from identity
             where identity.workspace_id = care_case.workspace_id and identity.person_id = care_case.person_id
             order by (identity.network = care_case.network) desc, identity.id limit 1) identity on true
       left join lateral (
            select text from post
             where post.workspace_id = care_case.workspace_id and post.case_id = care_case.id and account_id is null and deleted_at is null
             order by at limit 1) first on true
      where care_case.workspace_id = $1 and care_case.id <> $2 and care_case.network = this.network
        and care_case.id in (select id from linked
                              union
                             select same.id from this join care_case same on same.workspace_id = $1 and same.person_id = this.person_id)
        and not exists (select from case_gone
                         where case_gone.workspace_id = care_case.workspace_id and case_gone.case_id = care_case.id)
      order by "sameThread" desc, care_case.last_at desc, care_case.id limit 30`,
      [tx.workspaceId, caseId],
    ),
  )
  return rows
}
