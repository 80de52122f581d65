import { approve } from '../../domain/guard/approve.ts'
import { reopen } from '../../domain/guard/seal.ts'
import type { Seen } from '../../domain/case/meanwhile.ts'
import { goesOutAt } from '../../domain/team/my-settings.ts'
import { newId } from '../../runtime/ids.ts'
import { sha256 } from '../../runtime/secret.ts'
import { addCaseEvent } from '../../store/cases.ts'
import { restoreDraft } from '../../store/drafts.ts'
import { databaseNow, tell } from '../../store/feed.ts'
import { audienceOf, lockReply, step, type StoredReply } from '../../store/replies.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import { settingsOf } from '../../store/settings.ts'
import { said } from '../../words/said.ts'
import type { Deps } from '../deps.ts'
import { factsOf, placeOf } from '../facts.ts'
import { NotHereError, NotNowError, StoppedError } from '../problems.ts'
import { enqueueSend } from './later.ts'
import { refuseSurprises } from './queue.ts'
import { oneFewerWaits } from './second-reader.ts'

interface Reader {
  readonly workspaceId: string
  readonly agentId: string
}

/**
 * A second reader passes a reply: it goes out after the reader's undo time. What happened since the reader looked holds it, and the
 * guard judges it again on fresh facts; its reasons stay the writer's.
 */
export async function approveReply(
  deps: Deps,
  reader: Reader,
  replyId: string,
  seen: Seen,
): Promise<{ replyId: string; goesAt: number | null }> {
  return inWorkspace(deps.db, reader.workspaceId, async (tx) => {
    const reply = await waitingFor(tx, reader, replyId)
    const place = await placeOf(deps, tx, reply.caseId)
    await refuseSurprises(tx, reply, place, { seen })
    const approved = reopen(reply, reply.seal, sha256)
    if (!approved || !place.about) throw new NotNowError(said('approval-gone'))
    const judged = approve(approved, await factsOf(tx, place, place.about, audienceOf(reply)), { reason: reply.reason })
    if ('stopped' in judged) throw new StoppedError(judged.stopped)
    const goesAt = goesOutAt(await databaseNow(tx), (await settingsOf(tx, reader.agentId)).undo)
    await step(tx, replyId, { state: 'queued', nextAt: goesAt, readerId: reader.agentId })
    await noteRead(tx, reader, reply, 'approved', {})
    await enqueueSend(tx, replyId, reply, goesAt)
    return { replyId, goesAt }
  })
}

/** Gives it back to its writer, as their draft, with a word about why. */
export async function sendBack(deps: Deps, reader: Reader, replyId: string, word: string): Promise<void> {
  await inWorkspace(deps.db, reader.workspaceId, async (tx) => {
    const reply = await waitingFor(tx, reader, replyId)
    await step(tx, replyId, { state: 'sent_back', readerId: reader.agentId })
    await restoreDraft(tx, reply.caseId, reply.agentId, audienceOf(reply), reply)
    await noteRead(tx, reader, reply, 'sent-back', { word })
  })
}

async function waitingFor(tx: Tx, reader: Reader, replyId: string): Promise<StoredReply> {
  const reply = await lockReply(tx, replyId)
  if (!reply) throw new NotHereError()
  if (reply.state !== 'for_approval') throw new NotNowError(said('approval-gone'))
  if (reply.agentId === reader.agentId) throw new NotNowError(said('approval-own'))
  return reply
}

async function noteRead(
  tx: Tx,
  reader: Reader,
  reply: StoredReply,
  code: 'approved' | 'sent-back',
  params: Record<string, string>,
): Promise<void> {
  await oneFewerWaits(tx, reply.caseId, reader.agentId)
  await addCaseEvent(tx, { id: newId(), caseId: reply.caseId, agentId: reader.agentId, code, params })
  await tell(tx, [
    { noun: 'reply', id: reply.caseId },
    { noun: 'case', id: reply.caseId },
  ])
}
