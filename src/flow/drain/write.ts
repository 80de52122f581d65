import { saveCases, setOutcome } from '../../store/cases.ts'
import { tell } from '../../store/feed.ts'
import type { NewMention } from '../../store/mentions.ts'
import { addObligations, keepObligations, rerank, voidObligation } from '../../store/obligations.ts'
import { putInCases } from '../../store/posts.ts'
import type { Tx } from '../../store/scope.ts'
import { noteLate } from '../watch/late.ts'
import { standAfter } from '../case/standing.ts'
import { watchSoon } from '../watch/soon.ts'
import type { Ledger } from './open.ts'

/** Writes what a batch decided, and tells those who look on. */
export async function writeLedger(
  tx: Tx,
  ledger: Ledger,
  mentions: readonly NewMention[],
  revised: readonly { postId: string; caseId: string | null }[],
): Promise<void> {
  await saveCases(
    tx,
    [...ledger.touched].map((id) => ledger.cases.get(id)!),
  )
  await putInCases(tx, ledger.posts)
  // What is no longer owed goes first: only one promise of a kind may be open on a case.
  const late = await keepObligations(tx, ledger.kept, null)
  for (const { id, at } of ledger.voided) await voidObligation(tx, id, at)
  late.push(...(await addObligations(tx, [...ledger.owed.values()])))
  await noteLate(tx, late)
  await watchSoon(tx, [...ledger.owed.values()])
  await rerank(tx, ledger.reranked)
  await standAfter(tx, ledger.stands)
  for (const [caseId, { outcome, at }] of ledger.outcomes) await setOutcome(tx, caseId, outcome, at)
  await tell(tx, [
    ...[...ledger.touched].map((id) => ({ noun: 'case' as const, id })),
    ...mentions.map(({ postId }) => ({ noun: 'mention' as const, id: postId })),
    ...revised.map(({ postId, caseId }) => ({ noun: 'case' as const, id: caseId ?? postId })),
  ])
}
