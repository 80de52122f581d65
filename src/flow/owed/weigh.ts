import { ranksOf } from '../../domain/obligation/rank.ts'
import { holdDrain } from '../../store/arrivals.ts'
import { casesOf } from '../../store/cases.ts'
import { tell } from '../../store/feed.ts'
import { openObligations, owingCases, rerank } from '../../store/obligations.ts'
import { enqueue } from '../../store/queue.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import type { Deps } from '../deps.ts'

/** What is owed on these cases moves to where its weight puts it now. Gives back those on which anything moved. */
export async function weigh(tx: Tx, caseIds: readonly string[]): Promise<string[]> {
  if (caseIds.length === 0) return []
  const cases = await casesOf(tx, [], caseIds)
  const owed = Map.groupBy(await openObligations(tx, caseIds), ({ caseId }) => caseId)
  return rerank(
    tx,
    cases.flatMap((kase) => ranksOf(owed.get(kase.id) ?? [], kase)),
  )
}

const BATCH = 500

/**
 * Everything that is owed is put where this version of the desk puts it: the rule that orders may be another than the
 * one by which the rows were written. What stands right already is not touched.
 */
export async function weighAll(deps: Deps, workspaceId: string): Promise<void> {
  let last: string | null = null
  do last = await inWorkspace(deps.db, workspaceId, (tx) => weighNext(tx, last))
  while (last !== null)
}

async function weighNext(tx: Tx, after: string | null): Promise<string | null> {
  await holdDrain(tx)
  const ids = await owingCases(tx, after, BATCH)
  const moved = await weigh(tx, ids)
  await tell(
    tx,
    moved.map((id) => ({ noun: 'obligation' as const, id })),
  )
  return ids.at(-1) ?? null
}

/** Asks for it, once however many processes start. */
export async function weighAllSoon(tx: Tx): Promise<void> {
  const { workspaceId } = tx
  await enqueue(tx, 'weigh', { workspaceId }, { key: `weigh:${workspaceId}`, queue: `weigh:${workspaceId}` })
}
