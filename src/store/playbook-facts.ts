import type { ObligationKind } from '../domain/obligation/obligation.ts'
import type { Kind, Severity } from '../domain/triage/triage.ts'
import type { Tx } from './scope.ts'

/** A promise that was kept: what it was about, and how long it took. */
export interface KeptPromise {
  readonly kind: ObligationKind
  readonly from: number
  readonly keptAt: number
  readonly network: string
  readonly caseKind: Kind
  readonly severity: Severity
}

/** Public words of the last 30 days that were promised, newest first. */
export async function keptLately(tx: Tx, limit: number): Promise<KeptPromise[]> {
  const { rows } = await tx.query<KeptPromise>(
    `select obligation.kind, from_at as "from", kept_at as "keptAt", care_case.network, care_case.kind as "caseKind", care_case.severity
       from obligation join care_case on care_case.workspace_id = obligation.workspace_id and care_case.id = obligation.case_id
      where obligation.workspace_id = $1 and kept_at > now() - interval '30 days' and obligation.kind in ('answer', 'acknowledge')
      order by kept_at desc limit $2`,
    [tx.workspaceId, limit],
  )
  return rows
}

/** How many clocks run now. */
export async function countRunning(tx: Tx): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    'select count(*) as count from obligation where workspace_id = $1 and kept_at is null and void_at is null',
    [tx.workspaceId],
  )
  return rows[0]!.count
}
