import type { Judgement } from '../../domain/triage/correct.ts'
import { databaseNow } from '../../store/feed.ts'
import { openObligations, voidObligation } from '../../store/obligations.ts'
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
