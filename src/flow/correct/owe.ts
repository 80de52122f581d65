import { rankAt } from '../../domain/obligation/rank.ts'
import type { Judgement } from '../../domain/triage/correct.ts'
import { casesOf } from '../../store/cases.ts'
import { databaseNow } from '../../store/feed.ts'
import { openObligations, rerank, voidObligation } from '../../store/obligations.ts'
import type { Tx } from '../../store/scope.ts'
import { applyOwed } from '../owed/apply.ts'

interface Changed {
  readonly voided: string[]
  readonly owed: string[]
}

/** No answer needed: what waited for one is void. One needed after all: it is owed from now. */
export async function oweAsJudged(tx: Tx, caseId: string, after: Judgement, wantsAnswer: boolean): Promise<Changed> {
  const now = await databaseNow(tx)
  const before = await openObligations(tx, [caseId])
  if (after.needsReply !== 'yes') {
    const waiting = before.filter(({ kind }) => kind === 'acknowledge' || kind === 'answer')
    for (const { id } of waiting) await voidObligation(tx, id, now)
    return { voided: waiting.map(({ id }) => id), owed: [] }
  }
  if (!wantsAnswer) return { voided: [], owed: [] }
  await applyOwed(tx, caseId, { did: 'they wrote', at: now, kind: after.kind, needsReply: 'yes' }, null)
  const known = new Set(before.map(({ id }) => id))
  const owed = (await openObligations(tx, [caseId])).filter(({ id }) => !known.has(id))
  return { voided: [], owed: owed.map(({ id }) => id) }
}

/** What is owed on a case moves to where its weight puts it now. */
export async function weighAnew(tx: Tx, caseId: string): Promise<void> {
  const [kase] = await casesOf(tx, [], [caseId])
  if (!kase) return
  const open = await openObligations(tx, [caseId])
  await rerank(
    tx,
    open.map(({ id, kind, due }) => ({ id, rankAt: rankAt(due, { ...kase, kind }) })),
  )
}
