import { approve } from '../../domain/guard/approve.ts'
import { seal } from '../../domain/guard/seal.ts'
import { SECOND } from '../../domain/instant.ts'
import { newId } from '../../runtime/ids.ts'
import { sha256 } from '../../runtime/secret.ts'
import { addCaseEvent, ownCase } from '../../store/cases.ts'
import { clearDraft, restoreDraft } from '../../store/drafts.ts'
import { databaseNow, tell } from '../../store/feed.ts'
import { addReply, lockReply, step, underWay, type StoredReply } from '../../store/replies.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import type { Deps } from '../deps.ts'
import { factsOf, placeOf, type Place } from '../facts.ts'
import { NotHereError, NotNowError, StoppedError } from '../problems.ts'
import { enqueueSend } from './later.ts'
import { said } from '../../words/said.ts'

/** How long a click can be taken back before anybody outside has seen it. */
const UNDO = 15 * SECOND

export interface Asked {
  readonly once: string
  readonly text: string
  readonly answers: boolean
  readonly reason: string | null
  /** The newest post of theirs that the writer had on the screen. */
  readonly seen: string | null
}

interface Where {
  readonly workspaceId: string
  readonly agentId: string
  readonly caseId: string
}

/**
 * A person's click: the guard judges, the words are frozen under its seal, and the reply goes out after the undo time.
 * The same key twice is one reply.
 */
export async function queueReply(deps: Deps, where: Where, asked: Asked): Promise<{ replyId: string; goesAt: number }> {
  return inWorkspace(deps.db, where.workspaceId, async (tx) => {
    const earlier = await lockReply(tx, asked.once)
    if (earlier) return { replyId: earlier.id, goesAt: earlier.nextAt ?? earlier.stateAt }
    const place = await placeOf(deps, tx, where.caseId)
    const { account, about, parent } = place
    if (!place.may.may || !account || !about || !parent) throw new NotNowError(said('reply-not-queued', place.may.why))
    await refuseSurprises(tx, where, place, asked)

    const draft = {
      text: asked.text,
      network: place.head.network,
      parentId: parent.remoteId,
      threadId: parent.threadId,
    }
    const judged = approve(draft, await factsOf(tx, place, about), { reason: asked.reason })
    if ('stopped' in judged) throw new StoppedError(judged.stopped)

    const goesAt = (await databaseNow(tx)) + UNDO
    await addReply(tx, {
      ...judged.approved,
      id: asked.once,
      caseId: where.caseId,
      agentId: where.agentId,
      accountId: account.id,
      seal: seal(judged.approved, sha256),
      answers: asked.answers,
      reason: asked.reason,
      goesAt,
    })
    await ownCase(tx, where.caseId, where.agentId, true)
    await clearDraft(tx, where.caseId, where.agentId)
    if (asked.reason && judged.findings.some(({ strength }) => strength === 'hold'))
      await noteReason(tx, where, asked.reason)
    await enqueueSend(tx, asked.once, draft, goesAt)
    await tell(tx, [{ noun: 'reply', id: where.caseId }])
    return { replyId: asked.once, goesAt }
  })
}

/** Nobody answers twice unseen, and nobody answers words that are no longer there. */
async function refuseSurprises(tx: Tx, where: Where, place: Place, asked: Asked): Promise<void> {
  const others = (await underWay(tx, where.caseId)).find(
    (reply) => reply.state !== 'failed' && reply.agentId !== where.agentId,
  )
  if (others) throw new NotNowError(said('reply-answered-meanwhile', others.by, place.head.name))
  const newest = place.posts.findLast((post) => post.theirs)
  if (asked.seen !== null && newest && newest.id !== asked.seen) {
    throw new NotNowError(said('reply-wrote-again', place.head.name))
  }
}

async function noteReason(tx: Tx, where: Where, reason: string): Promise<void> {
  await addCaseEvent(tx, {
    id: newId(),
    caseId: where.caseId,
    agentId: where.agentId,
    code: 'held-reason',
    params: { reason },
  })
}

/** Takes a reply back before it went out; the words are a draft again. */
export async function undoReply(deps: Deps, workspaceId: string, replyId: string): Promise<void> {
  await inWorkspace(deps.db, workspaceId, async (tx) => {
    const reply = await waiting(tx, replyId)
    await step(tx, replyId, { state: 'undone' })
    await restoreDraft(tx, reply.caseId, reply.agentId, reply)
    await tell(tx, [{ noun: 'reply', id: reply.caseId }])
  })
}

/** Ends the undo time early. */
export async function sendNow(deps: Deps, workspaceId: string, replyId: string): Promise<void> {
  await inWorkspace(deps.db, workspaceId, async (tx) => {
    const reply = await waiting(tx, replyId)
    const now = await databaseNow(tx)
    await step(tx, replyId, { state: 'queued', nextAt: now })
    await enqueueSend(tx, replyId, reply, now)
    await tell(tx, [{ noun: 'reply', id: reply.caseId }])
  })
}

async function waiting(tx: Tx, replyId: string): Promise<StoredReply> {
  const reply = await lockReply(tx, replyId)
  if (!reply) throw new NotHereError()
  if (reply.state !== 'queued') throw new NotNowError(said('reply-on-its-way'))
  return reply
}
