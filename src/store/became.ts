import type { Tx } from './scope.ts'
import { CATEGORY, WITH_STATUS } from './standing.ts'

export interface BecameRow {
  readonly id: string
  readonly what: 'kept' | 'given up' | 'put away' | 'resolved' | 'waiting' | 'open' | 'with' | 'moved' | 'settled'
  readonly by: string | null
}

/** Who last did one of these on a case, as long as it stands. */
const LAST = (codes: string): string => `(
  select by.name from case_event join agent by on by.id = case_event.agent_id
   where case_event.workspace_id = care_case.workspace_id and case_event.case_id = care_case.id
     and case_event.code in (${codes}) and case_event.undone_at is null
   order by case_event.at desc limit 1)`

const GONE = `exists (
  select from case_gone where case_gone.workspace_id = care_case.workspace_id and case_gone.case_id = care_case.id)`

/** What became of promises that are not in a list any more. */
export async function promisesBecame(tx: Tx, ids: readonly string[]): Promise<BecameRow[]> {
  const { rows } = await tx.query<BecameRow>(
    `select obligation.id,
            case when obligation.kept_at is not null then 'kept'
                 when ${GONE} then 'moved'
                 when obligation.waived_because is not null then 'given up'
                 when obligation.void_at is not null then 'settled'
                 when ${CATEGORY} = 'later' then 'put away'
                 else 'with' end as what,
            case when obligation.kept_at is not null then keeper.name
                 when obligation.waived_because is not null then waiver.name
                 when ${CATEGORY} = 'later' then ${LAST(`'snoozed'`)}
                 when obligation.void_at is null then agent.name end as by
       from obligation
       join care_case on care_case.workspace_id = obligation.workspace_id and care_case.id = obligation.case_id
       ${WITH_STATUS}
       left join agent on agent.id = care_case.owner_id
       left join agent keeper on keeper.id = obligation.kept_by
       left join agent waiver on waiver.id = obligation.waived_by
      where obligation.workspace_id = $1 and obligation.id = any ($2)`,
    [tx.workspaceId, ids],
  )
  return rows
}

/** Where cases went that are not in a list any more. */
export async function casesBecame(tx: Tx, ids: readonly string[]): Promise<BecameRow[]> {
  const { rows } = await tx.query<BecameRow>(
    `select care_case.id,
            case when ${GONE} then 'moved' when ${CATEGORY} = 'resolved' then 'resolved' when ${CATEGORY} = 'later' then 'put away'
                 when ${CATEGORY} = 'waiting' then 'waiting' else 'open' end as what,
            case when ${CATEGORY} = 'resolved' then ${LAST(`'resolved', 'resolved-anyway'`)}
                 when ${CATEGORY} = 'later' then ${LAST(`'snoozed'`)} end as by
       from care_case ${WITH_STATUS}
      where care_case.workspace_id = $1 and care_case.id = any ($2)`,
    [tx.workspaceId, ids],
  )
  return rows
}
