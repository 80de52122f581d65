import { owedAfter } from '../../domain/obligation/owed-after.ts'
import { DEFAULT_PROMISES } from '../../domain/obligation/promises.ts'
import { rankAt } from '../../domain/obligation/rank.ts'
import type { Judgement } from '../../domain/triage/correct.ts'
import { newId } from '../../runtime/ids.ts'
import { casesOf } from '../../store/cases.ts'
import { databaseNow } from '../../store/feed.ts'
import { addObligations, openObligations, rerank, voidObligation } from '../../store/obligations.ts'
import type { Tx } from '../../store/scope.ts'

interface Changed {
  readonly voided: string[]
  readonly owed: string[]
}

/** No answer needed: the open answer is void. One needed after all: it is owed from now. */
export async function oweAsJudged(tx: Tx, caseId: string, after: Judgement, wantsAnswer: boolean): Promise<Changed> {
  const now = await databaseNow(tx)
  const open = await openObligations(tx, [caseId])
  if (after.needsReply !== 'yes') {
    const answers = open.filter(({ kind }) => kind === 'answer')
    for (const { id } of answers) await voidObligation(tx, id, now)
    return { voided: answers.map(({ id }) => id), owed: [] }
  }
  if (!wantsAnswer) return { voided: [], owed: [] }
  const [kase] = await casesOf(tx, [], [caseId])
  const due = owedAfter({ did: 'they wrote', at: now, needsReply: 'yes' }, open, DEFAULT_PROMISES)
  const owed = due.flatMap((change) =>
    change.change === 'owe'
      ? [{ ...change, id: newId(), rankAt: rankAt(change.due, { ...kase!, kind: change.kind }) }]
      : [],
  )
  await addObligations(
    tx,
    owed.map((one) => ({ ...one, caseId, keptAt: null, voidAt: null })),
  )
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
