import { owedAfter, type CaseEvent } from '../../domain/obligation/owed-after.ts'
import { rankAt } from '../../domain/obligation/rank.ts'
import { took } from '../../domain/playbook/give.ts'
import { newId } from '../../runtime/ids.ts'
import { casesOf, type StoredCase } from '../../store/cases.ts'
import {
  addObligations,
  keepObligations,
  openObligations,
  voidObligation,
  type NewObligation,
} from '../../store/obligations.ts'
import { playbookNow } from '../../store/playbooks.ts'
import type { Tx } from '../../store/scope.ts'
import { noteLate } from '../watch/late.ts'
import { weigh } from './weigh.ts'

/**
 * What an event makes owed, keeps and voids on one case, written; by whom, where a person did it. Gives back the case,
 * and what is newly owed.
 */
export async function applyOwed(
  tx: Tx,
  caseId: string,
  event: CaseEvent,
  agentId: string | null,
): Promise<{ kase: StoredCase; made: readonly NewObligation[] }> {
  const [kase] = await casesOf(tx, [], [caseId])
  if (!kase) throw new Error(`there is no case ${caseId}`)
  const { body: playbook } = await playbookNow(tx)
  const owed = await openObligations(tx, [caseId])
  const changes = owedAfter(event, { ...kase, resolved: kase.closedAt !== null, owed }, playbook)
  const kept = changes.flatMap((one) => {
    const before = one.change === 'keep' && owed.find(({ id }) => id === one.id)
    return before ? [{ id: before.id, at: event.at, ...took(playbook, before.from, event.at) }] : []
  })
  await noteLate(tx, await keepObligations(tx, kept, agentId))
  for (const one of changes) if (one.change === 'void') await voidObligation(tx, one.id, event.at)
  const fresh = changes.flatMap((one) => {
    if (one.change !== 'owe') return []
    const { kind, words, given } = one
    const rank = rankAt(given.due, { ...kase, kind })
    return [{ ...given, id: newId(), caseId, kind, words, rankAt: rank, kept: null, voidAt: null }]
  })
  await addObligations(tx, fresh)
  // A first word that was broken has an answer behind it again.
  if (fresh.length > 0 && owed.some(({ brokenAt }) => brokenAt !== null)) await weigh(tx, [caseId])
  return { kase, made: fresh }
}
