import type { Seen, Stands } from '../domain/case/bulk.ts'
import { holdCases } from './held.ts'
import { openObligations } from './obligations.ts'
import { asRows } from './rows.ts'
import type { Tx } from './scope.ts'
import { standingsOf } from './standing.ts'

export interface ChosenCase extends Stands {
  readonly seen: Seen
  readonly statusId: string | null
  readonly name: string
  readonly handle: string
}

/** How cases that somebody chose are now, locked until the transaction ends. Those that are not here are left out. */
export async function lockChosen(tx: Tx, chosen: readonly Seen[]): Promise<ChosenCase[]> {
  const seen = new Map(chosen.map((one) => [one.caseId, one]))
  const ids = [...seen.keys()]
  await holdCases(tx, ids)
  const { rows } = await tx.query<
    Pick<ChosenCase, 'name' | 'handle' | 'owner' | 'promise' | 'resolvedBy'> & { id: string }
  >(
    `select care_case.id, identity.name, identity.handle,
            case when agent.id is not null then json_build_object('id', agent.id, 'name', agent.name) end as owner,
            case when asked.owed is not null then json_build_object(
              'open', coalesce(promise.kept_at is null and promise.void_at is null and promise.id is not null, false),
              'kept', promise.kept_at is not null, 'keptBy', keeper.name) end as promise,
            (select by.name from case_event join agent by on by.id = case_event.agent_id
              where case_event.workspace_id = care_case.workspace_id and case_event.case_id = care_case.id
                and code in ('resolved', 'resolved-anyway') and undone_at is null
              order by at desc limit 1) as "resolvedBy"
       from jsonb_to_recordset($2::jsonb) as asked ("caseId" uuid, owed uuid)
       join care_case on care_case.workspace_id = $1 and care_case.id = asked."caseId"
       join lateral (
            select name, handle from identity
             where identity.workspace_id = care_case.workspace_id and identity.person_id = care_case.person_id
             order by (identity.network = care_case.network) desc, identity.id limit 1) identity on true
       left join agent on agent.id = care_case.owner_id
       left join obligation promise on promise.workspace_id = $1 and promise.id = asked.owed and promise.case_id = care_case.id
       left join agent keeper on keeper.id = promise.kept_by`,
    [tx.workspaceId, asRows([...seen.values()])],
  )
  const standings = new Map((await standingsOf(tx, ids)).map((one) => [one.caseId, one]))
  const owed = await openObligations(tx, ids)
  return rows.map(({ id, ...row }) => {
    const { goneInto, category, statusId } = standings.get(id)!
    const open = owed.filter(({ caseId }) => caseId === id)
    return { ...row, seen: seen.get(id)!, goneInto, category, statusId, owed: open }
  })
}

/** Whose case somebody did something on, for a word about it. */
export async function caseOfDeed(
  tx: Tx,
  deedId: string,
): Promise<{ caseId: string; name: string; handle: string } | null> {
  const { rows } = await tx.query<{ caseId: string; name: string; handle: string }>(
    `select care_case.id as "caseId", identity.name, identity.handle
       from case_event
       join care_case on care_case.workspace_id = case_event.workspace_id and care_case.id = case_event.case_id
       join identity on identity.workspace_id = care_case.workspace_id and identity.person_id = care_case.person_id
      where case_event.workspace_id = $1 and case_event.id = $2
      order by (identity.network = care_case.network) desc, identity.id limit 1`,
    [tx.workspaceId, deedId],
  )
  return rows[0] ?? null
}
