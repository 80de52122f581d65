import type { Is, Owed } from '../domain/search/search.ts'
import type { Asked, What } from './search-asked.ts'
import { AWAKE, CATEGORY, WITH_STATUS } from './standing.ts'

export const ANY = 'true'

/**
 * What must be so of the case that a post or a note stands in. With `each`, for some rows, it is asked of each of them by
 * itself: joined, all cases would be read.
 */
export function stateOf(what: What, { owed, is }: Asked, each = false): string {
  const states = is.flatMap((one) => (one === 'ours' || one === 'private' || one === 'note' ? [] : [IS_SQL[one]]))
  const ofCase = `from care_case ${WITH_STATUS} where care_case.workspace_id = $1 and care_case.id = ${what}.case_id`
  const conditions = [
    ...(owed.length > 0 ? [owedSql(what, owed)] : []),
    ...(states.length > 0
      ? [
          each
            ? `(select ${states.map((state) => `(${state})`).join(' or ')} ${ofCase}) is true`
            : `exists (select ${ofCase} and (${states.join(' or ')}))`,
        ]
      : []),
  ]
  return conditions.length === 0 ? ANY : conditions.join(' and ')
}

const OPEN = 'kept_at is null and void_at is null'

const NOTHING_OWED = `not exists (
  select from obligation where obligation.workspace_id = $1 and obligation.case_id = care_case.id and ${OPEN})`

const IS_SQL: Record<Exclude<Is, 'ours' | 'private' | 'note'>, string> = {
  open: `${CATEGORY} = 'open'`,
  // As the list of those that wait: an open case on which nothing is owed is their turn too.
  waiting: `${CATEGORY} = 'waiting' or ${CATEGORY} = 'open' and ${NOTHING_OWED}`,
  later: `status.category = 'later' and not ${AWAKE}`,
  resolved: `status.category = 'resolved'`,
}

const BY: Record<Exclude<Owed, 'late'>, string> = {
  me: 'care_case.owner_id = $6',
  nobody: 'care_case.owner_id is null',
  anyone: 'true',
}

function owedSql(what: What, owed: readonly Owed[]): string {
  const by = owed.flatMap((one) => (one === 'late' ? [] : [BY[one]]))
  return `exists (
    select from obligation
      join care_case on care_case.workspace_id = obligation.workspace_id and care_case.id = obligation.case_id
     where obligation.workspace_id = $1 and obligation.case_id = ${what}.case_id and ${OPEN}
       ${owed.includes('late') ? 'and due_at < now()' : ''} ${by.length > 0 ? `and (${by.join(' or ')})` : ''})`
}
