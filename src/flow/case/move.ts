import { doubled, splitOff } from '../../domain/case/move.ts'
import { newId } from '../../runtime/ids.ts'
import { holdDrain } from '../../store/arrivals.ts'
import { caseHead } from '../../store/case-page.ts'
import { casesOf, ownCase, saveCases } from '../../store/cases.ts'
import { databaseNow } from '../../store/feed.ts'
import { copyLabels } from '../../store/labels.ts'
import { addMove, allIn, copyDrafts, moveRows, postsIn, repliesIn, settleCases } from '../../store/moves.ts'
import { nearCases } from '../../store/near-cases.ts'
import { openObligations, voidObligation } from '../../store/obligations.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import { standAt } from '../../store/standing.ts'
import type { Deps } from '../deps.ts'
import { NotNowError } from '../problems.ts'
import { noteDeed, standingHere, type Where } from './where.ts'
import { applyOwed } from '../owed/apply.ts'
import { weigh } from '../owed/weigh.ts'
import { said } from '../../words/said.ts'

/** Splits chosen posts off into a new case of the same person, with our answers to them and what is owed for them. */
export async function split(
  deps: Deps,
  where: Where,
  chosen: readonly string[],
): Promise<{ caseId: string; undo: string }> {
  return inWorkspace(deps.db, where.workspaceId, async (tx) => {
    await holdDrain(tx)
    await standingHere(tx, where.caseId)
    const kase = (await casesOf(tx, [], [where.caseId]))[0]!
    const owed = await openObligations(tx, [where.caseId])
    const holding = { posts: await postsIn(tx, where.caseId), replies: await repliesIn(tx, where.caseId), owed }
    const plan = splitOff(holding, new Set(chosen))
    if (typeof plan === 'string') throw new NotNowError(said(plan))
    const caseId = newId()
    await saveCases(tx, [{ ...kase, id: caseId, threadIds: [], privateWith: {} }])
    await sameOwner(tx, where.caseId, caseId)
    await copyLabels(tx, where.caseId, caseId)
    const { posts, replies, obligations, oweFrom } = plan
    const made = oweFrom === null ? [] : await oweAnswer(tx, caseId, oweFrom)
    const moved = { posts, replies, obligations, notes: [], events: [], made, voided: [] }
    await moveRows(tx, moved, where.caseId, caseId)
    await afterMove(tx, [where.caseId, caseId])
    const move = newId()
    await addMove(tx, {
      id: move,
      kind: 'split',
      fromCase: where.caseId,
      toCase: caseId,
      byAgent: where.agentId,
      moved,
    })
    const count = String(chosen.length)
    await noteDeed(tx, { ...where, caseId, code: 'split-from', params: { move, case: where.caseId, count } })
    return { caseId, undo: await noteDeed(tx, { ...where, code: 'split-off', params: { move, case: caseId, count } }) }
  })
}

/** Puts another case of the same person, or of the same thread, into this one. */
export async function merge(deps: Deps, where: Where, other: string): Promise<{ undo: string }> {
  return inWorkspace(deps.db, where.workspaceId, async (tx) => {
    await holdDrain(tx)
    const standing = await standingHere(tx, where.caseId)
    const near = (await nearCases(tx, where.caseId)).find(({ id }) => id === other)
    if (!near) throw new NotNowError(said('merge-far'))
    const all = await allIn(tx, other)
    const voided = await voidDoubled(tx, where.caseId, other)
    const moved = { ...all, voided, labels: await copyLabels(tx, other, where.caseId) }
    await copyDrafts(tx, other, where.caseId)
    await moveRows(tx, moved, other, where.caseId)
    await sameOwner(tx, other, where.caseId)
    await afterMove(tx, [where.caseId, other])
    if (standing.category !== 'open' && near.category === 'open') await standAt(tx, where.caseId, { category: 'open' })
    const move = newId()
    await addMove(tx, { id: move, kind: 'merge', fromCase: other, toCase: where.caseId, byAgent: where.agentId, moved })
    const params = { move, case: other, name: near.name }
    await noteDeed(tx, { ...where, caseId: other, code: 'merged-into', params: { move, case: where.caseId } })
    return { undo: await noteDeed(tx, { ...where, code: 'merged', params }) }
  })
}

/** A case with nobody goes to whom the other is with. */
async function sameOwner(tx: Tx, from: string, to: string): Promise<void> {
  const owner = (await caseHead(tx, from))?.owner
  if (owner) await ownCase(tx, to, owner.id, true)
}

/** Where both owe the same kind of thing, the earlier promise stays: only one of a kind is open on a case. */
export async function voidDoubled(tx: Tx, one: string, other: string): Promise<string[]> {
  const ids = doubled(await openObligations(tx, [one]), await openObligations(tx, [other]))
  const now = await databaseNow(tx)
  for (const id of ids) await voidObligation(tx, id, now)
  return ids
}

/** Judgement, legs and places in the inbox follow the posts. */
export async function afterMove(tx: Tx, caseIds: readonly string[]): Promise<void> {
  await settleCases(tx, caseIds)
  await weigh(tx, caseIds)
}

async function oweAnswer(tx: Tx, caseId: string, from: number): Promise<string[]> {
  const [kase] = await casesOf(tx, [], [caseId])
  const known = new Set((await openObligations(tx, [caseId])).map(({ id }) => id))
  await applyOwed(tx, caseId, { did: 'they wrote', at: from, kind: kase?.kind ?? 'complaint', needsReply: 'yes' }, null)
  const open = await openObligations(tx, [caseId])
  return open.map(({ id }) => id).filter((id) => !known.has(id))
}
