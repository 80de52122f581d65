import { blocksResolving } from '../../domain/case/snooze.ts'
import { newId } from '../../runtime/ids.ts'
import { caseHead } from '../../store/case-page.ts'
import { markUndone, type Deed } from '../../store/case-events.ts'
import { addCaseEvents, disownCase, ownCase } from '../../store/cases.ts'
import { databaseNow } from '../../store/feed.ts'
import { openObligations, unwaiveObligation, voidObligation, waiveObligation } from '../../store/obligations.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import { standAt } from '../../store/standing.ts'
import { said } from '../../words/said.ts'
import type { Deps } from '../deps.ts'
import { applyOwed } from '../owed/apply.ts'
import { NotNowError } from '../problems.ts'
import { beforeIn } from './standing.ts'
import { noteDeed, standingHere, type Where } from './where.ts'

/** Something that is not owed any more, and why. */
export interface Waiver {
  readonly id: string
  readonly reason: string
}

/**
 * Resolves a case. What is owed because it is solved stays; whatever else is owed must be written first, or is waived
 * with a reason of its own (C26). From then on a follow-up is owed by whoever owns it (C37): by whoever resolved it,
 * where nobody did.
 */
export async function resolve(deps: Deps, where: Where, waive: readonly Waiver[] = []): Promise<{ undo: string }> {
  return inWorkspace(deps.db, where.workspaceId, async (tx) => {
    const before = await standingHere(tx, where.caseId)
    if (before.category === 'resolved') throw new NotNowError(said('resolved-already'))
    const blocks = blocksResolving(await openObligations(tx, [where.caseId]))
    const waived = waive.filter(({ id }) => blocks.some((owed) => owed.id === id))
    if (blocks.length > waived.length)
      throw new NotNowError(said('still-owed', (await caseHead(tx, where.caseId))?.name ?? ''))
    const notes = []
    for (const { id, reason } of waived) {
      await waiveObligation(tx, id, where.agentId, reason)
      const { kind } = blocks.find((owed) => owed.id === id)!
      notes.push({ ...where, id: newId(), code: 'waived', params: { kind, reason } })
    }
    await addCaseEvents(tx, notes)
    const more = { ...beforeIn(before), ...idsIn('waived', waived), ...idsIn('notes', notes) }
    return { undo: await closeSolved(tx, where, more) }
  })
}

/** Closes a case on which nothing more has to be written first. Returns the deed by which it is taken back. */
export async function closeSolved(
  tx: Tx,
  where: Pick<Where, 'agentId' | 'caseId'>,
  more: Record<string, string>,
): Promise<string> {
  const took = await ownCase(tx, where.caseId, where.agentId, true)
  await standAt(tx, where.caseId, { category: 'resolved' })
  const event = { did: 'it was solved' as const, at: await databaseNow(tx) }
  const { made } = await applyOwed(tx, where.caseId, event, where.agentId)
  const params = { ...more, ...idsIn('made', made), ...(took ? { took: where.agentId } : {}) }
  return noteDeed(tx, { agentId: where.agentId, caseId: where.caseId, code: 'resolved', params })
}

const idsIn = (name: string, rows: readonly { readonly id: string }[]): Record<string, string> =>
  rows.length === 0 ? {} : { [name]: rows.map(({ id }) => id).join(' ') }

/** What resolving made owed is void, what it gave up is owed again, and a case that it took is with nobody again. */
export async function unresolve(tx: Tx, { caseId, params }: Deed): Promise<void> {
  const ids = (name: string): string[] => params[name]?.split(' ') ?? []
  const now = await databaseNow(tx)
  const open = await openObligations(tx, [caseId])
  for (const { id } of open) if (ids('made').includes(id)) await voidObligation(tx, id, now)
  for (const id of ids('waived')) await unwaiveObligation(tx, id)
  await markUndone(tx, ids('notes'))
  if (params['took']) await disownCase(tx, caseId, params['took'])
}
