import { privateThread, type Need } from '../../domain/case/private-leg.ts'
import { databaseNow } from '../../store/feed.ts'
import { closeLeg, openLeg, wroteInLeg } from '../../store/legs.ts'
import { openObligations, voidObligation } from '../../store/obligations.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import { said } from '../../words/said.ts'
import { noteDeed, standingHere, type Where } from '../case/where.ts'
import type { Deps } from '../deps.ts'
import { placeOf } from '../facts.ts'
import { applyOwed } from '../owed/apply.ts'
import { NotNowError } from '../problems.ts'

/** Opens the private leg with the need stated; from then on a word in public is owed (C26). */
export async function goPrivate(
  deps: Deps,
  where: Where,
  { need, words }: { need: Need; words: string },
): Promise<{ undo: string }> {
  return inWorkspace(deps.db, where.workspaceId, async (tx) => {
    await standingHere(tx, where.caseId)
    const place = await placeOf(deps, tx, where.caseId)
    const { leg, account, notPrivate, head } = place
    if (notPrivate !== null && notPrivate !== 'not opened')
      throw new NotNowError(said('reply-not-queued', ['not-private', notPrivate, place.about?.name ?? head.network]))
    const to = leg?.to ?? place.posts.findLast((post) => post.theirs)?.authorId
    if (!account || to === undefined) throw new NotNowError(said('private-nobody'))
    const threadId = leg?.threadId ?? privateThread(account.handle, to)
    const at = await databaseNow(tx)
    await openLeg(tx, { ...where, network: head.network, threadId, to, at, by: where.agentId, need, words })
    await applyOwed(tx, where.caseId, { did: 'we went private', at }, where.agentId)
    const params = { need, ...(words === '' ? {} : { words }), thread: threadId, from: String(at) }
    return { undo: await noteDeed(tx, { ...where, code: 'went-private', params }) }
  })
}

/** Takes it back while nothing of ours has gone there: nothing in public is owed for it. */
export async function closeAgain(tx: Tx, caseId: string, params: Record<string, string>): Promise<void> {
  const threadId = params['thread'] ?? ''
  if (await wroteInLeg(tx, caseId, threadId)) throw new NotNowError(said('private-written'))
  await closeLeg(tx, caseId, threadId)
  const now = await databaseNow(tx)
  const open = await openObligations(tx, [caseId])
  for (const { id, kind, from } of open)
    if (kind === 'return_to_public' && String(from) === params['from']) await voidObligation(tx, id, now)
}
