import { approve } from '../../domain/guard/approve.ts'
import type { ApprovedReply } from '../../domain/guard/approved-reply.ts'
import { reopen, seal } from '../../domain/guard/seal.ts'
import type { Seen } from '../../domain/case/meanwhile.ts'
import { goesOutAt } from '../../domain/team/my-settings.ts'
import { newId } from '../../runtime/ids.ts'
import { sha256 } from '../../runtime/secret.ts'
import { addCaseEvent } from '../../store/cases.ts'
import { restoreDraft } from '../../store/drafts.ts'
import { databaseNow, tell } from '../../store/feed.ts'
import { holdCase } from '../../store/legs.ts'
import { audienceOf, changeWords, lockReply, step, type StoredReply } from '../../store/replies.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import { settingsOf } from '../../store/settings.ts'
import { said } from '../../words/said.ts'
import type { Deps } from '../deps.ts'
import { factsOf, placeOf } from '../facts.ts'
import { NotHereError, NotNowError, StoppedError } from '../problems.ts'
import { enqueueSend } from './later.ts'
import { promiseAfter } from './promise.ts'
import { noteReason, refuseSurprises } from './queue.ts'
import { oneFewerWaits } from './second-reader.ts'

interface Reader {
  readonly workspaceId: string
  readonly agentId: string
}

/** What a second reader made of the words, and why they go all the same where the guard asks for a second look. */
export interface Changed {
  readonly text: string
  readonly reason: string | null
}

/**
 * A second reader passes a reply, in their own words where they changed some: it goes out after the reader's undo time,
 * under the writer's name. What happened since the reader looked holds it, and the guard judges it again on fresh facts;
 * the reasons stay the writer's, unless the reader gives one.
 */
export async function approveReply(
  deps: Deps,
  reader: Reader,
  replyId: string,
  seen: Seen,
  changed: Changed | null = null,
): Promise<{ replyId: string; goesAt: number | null }> {
  return inWorkspace(deps.db, reader.workspaceId, async (tx) => {
    const reply = await waitingFor(tx, reader, replyId)
    const place = await placeOf(deps, tx, reply.caseId)
    await refuseSurprises(tx, reply, place, { seen })
    const approved = reopen(reply, reply.seal, sha256)
    if (!approved || !place.about) throw new NotNowError(said('approval-gone'))
    const draft = changed ? { ...approved, text: changed.text } : approved
    const reason = changed?.reason ?? reply.reason
    const judged = approve(draft, await factsOf(tx, place, place.about, audienceOf(reply)), { reason })
    if ('stopped' in judged) throw new StoppedError(judged.stopped)
    const other = judged.approved.text !== reply.text
    if (other) await reword(tx, reader, reply, judged.approved)
    const goesAt = goesOutAt(await databaseNow(tx), (await settingsOf(tx, reader.agentId)).undo)
    await step(tx, replyId, { state: 'queued', nextAt: goesAt, readerId: reader.agentId })
    if (changed?.reason) await noteReason(tx, { ...reader, caseId: reply.caseId }, changed.reason)
    await noteRead(tx, reader, reply, 'approved', other ? { changed: 'yes' } : {})
    await enqueueSend(tx, replyId, reply, goesAt)
    return { replyId, goesAt }
  })
}

async function reword(tx: Tx, reader: Reader, reply: StoredReply, approved: ApprovedReply): Promise<void> {
  const { text } = approved
  const promise = await promiseAfter(tx, reply, text)
  await changeWords(tx, reply.id, { text, seal: seal(approved, sha256), changedBy: reader.agentId, promise })
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
  const found = await lockReply(tx, replyId)
  if (!found) throw new NotHereError()
  await holdCase(tx, found.caseId)
  const reply = await lockReply(tx, replyId)
  if (reply?.state !== 'for_approval') throw new NotNowError(said('approval-gone'))
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
