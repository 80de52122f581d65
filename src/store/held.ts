import type { Tx } from './scope.ts'

/**
 * One at a time does what follows on these cases, until its transaction ends. Their rows are the first that a hand takes
 * of anything in a case (promises, replies, posts, lines), so that two hands never wait for each other; whoever takes
 * more than one case that others may have taken in another order holds the drain before (`holdDrain`).
 */
export async function holdCases(tx: Tx, caseIds: readonly string[]): Promise<void> {
  await tx.query('select from care_case where workspace_id = $1 and id = any ($2) order by id for no key update', [
    tx.workspaceId,
    caseIds,
  ])
}

/** The case that a row stands in. */
export async function holdCaseOf(
  tx: Tx,
  table: 'reply' | 'obligation' | 'case_event' | 'post' | 'correction',
  id: string,
): Promise<void> {
  await tx.query(
    `select from care_case
      where workspace_id = $1 and id = (select case_id from ${table} where workspace_id = $1 and id = $2) for no key update`,
    [tx.workspaceId, id],
  )
}
