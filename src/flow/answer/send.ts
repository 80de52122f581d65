import { holdDrain } from '../../store/arrivals.ts'
import type { Account, Connector } from '../../domain/connector.ts'
import {
  GoneError,
  NotReachedError,
  RateLimitedError,
  RefusedError,
  SignInNeededError,
} from '../../domain/connector-error.ts'
import type { ApprovedReply } from '../../domain/guard/approved-reply.ts'
import { approve } from '../../domain/guard/approve.ts'
import { reopen } from '../../domain/guard/seal.ts'
import { DAY, SECOND } from '../../domain/instant.ts'
import { sha256 } from '../../runtime/secret.ts'
import { restoreDraft } from '../../store/drafts.ts'
import { letIn, noteRefused } from '../../store/connections.ts'
import { databaseNow, tell } from '../../store/feed.ts'
import { audienceOf, heldBy, lockReply, step, type StoredReply } from '../../store/replies.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import { kept, said, type Said } from '../../words/said.ts'
import type { Hindrance } from '../../words/en/problems/reply.ts'
import { openAccount } from '../accounts.ts'
import type { Deps } from '../deps.ts'
import { factsOf, placeOf, type Place } from '../facts.ts'
import { enqueueNext, settleSent } from './settle.ts'
import { enqueueSend, lookSoon } from './later.ts'

interface Ready {
  readonly reply: StoredReply
  readonly approved: ApprovedReply
  readonly account: Account
  readonly network: Connector & { send: NonNullable<Connector['send']> }
}

/**
 * Puts one queued reply on its network. `sending` is committed before the call: from then on only an answer that says
 * so, or a look that found it or twice found nothing, moves it on.
 */
export async function sendReply(deps: Deps, workspaceId: string, replyId: string): Promise<void> {
  const ready = await inWorkspace(deps.db, workspaceId, (tx) => prepare(deps, tx, replyId))
  if (!ready) return
  const outcome = await ready.network.send(ready.account, ready.approved, ready.reply.id).then(
    (sent) => ({ sent }),
    (error: unknown) => ({ error }),
  )
  await inWorkspace(deps.db, workspaceId, async (tx) => {
    // The echo of this very post may be in the drain's hands.
    if ('sent' in outcome) await holdDrain(tx)
    const reply = await lockReply(tx, replyId)
    if (reply?.state !== 'sending') return
    if ('sent' in outcome) {
      await settleSent(tx, reply, ready.account, outcome.sent)
      await letIn(tx, ready.account.id)
    } else await notSent(deps, tx, reply, ready.network.about.name, outcome.error)
    await tell(tx, [{ noun: 'reply', id: reply.caseId }])
  })
}

/** Judges again on fresh facts; null where it must not go out now. */
async function prepare(deps: Deps, tx: Tx, replyId: string): Promise<Ready | null> {
  const reply = await lockReply(tx, replyId)
  if (reply?.state !== 'queued') return null
  const now = await databaseNow(tx)
  if (reply.nextAt !== null && reply.nextAt > now) {
    await enqueueSend(tx, replyId, reply, reply.nextAt)
    return null
  }
  // An earlier reply whose fate is open holds the later ones of its thread; settling it wakes them.
  if (await heldBy(tx, reply)) return null
  const place = await placeOf(deps, tx, reply.caseId)
  const network = deps.networks.get(reply.network)
  const why = await reasonToStop(tx, reply, place, network)
  const approved = reopen(reply, reply.seal, sha256)
  if (why || !approved || !place.account || !network?.send) {
    await giveBack(tx, reply, why ?? ['other-words'])
    return null
  }
  await step(tx, replyId, { state: 'sending' })
  await tell(tx, [{ noun: 'reply', id: reply.caseId }])
  return {
    reply,
    approved,
    account: openAccount(deps.secrets, tx.workspaceId, place.account),
    network: { ...network, send: network.send },
  }
}

async function reasonToStop(
  tx: Tx,
  reply: StoredReply,
  place: Place,
  network: Connector | undefined,
): Promise<Hindrance | null> {
  if (!network) return ['no-network']
  if (reply.to === null && !place.may.may) return place.may.why
  if (reply.to !== null && place.notPrivate !== null) return ['not-private', place.notPrivate, network.about.name]
  const parent = place.posts.find((post) => post.remoteId === reply.parentId)
  if (parent?.editedAt && parent.editedAt > reply.createdAt) return ['edited', place.head.name]
  if (parent?.deletedAt) return ['deleted', place.head.name]
  const judged = approve(reply, await factsOf(tx, place, network.about, audienceOf(reply)), { reason: reply.reason })
  const stops = 'stopped' in judged ? judged.stopped[0] : undefined
  return stops ? ['guard', stops.why] : null
}

/** Not on the network, and it will not go there by itself: the words are a draft again. */
async function giveBack(tx: Tx, reply: StoredReply, why: Hindrance): Promise<void> {
  await step(tx, reply.id, { state: 'failed', problem: kept(said('reply-given-back', why)) })
  await restoreDraft(tx, reply.caseId, reply.agentId, audienceOf(reply), reply)
  await enqueueNext(tx, reply)
  await tell(tx, [{ noun: 'reply', id: reply.caseId }])
}

/** Sorts a failed call by what is to be done next. Only a definite no is a no: anything unclear is looked for. */
async function notSent(deps: Deps, tx: Tx, reply: StoredReply, name: string, error: unknown): Promise<void> {
  if (error instanceof RateLimitedError) return again(tx, reply, error.retryAt, said('reply-limited', name))
  if (error instanceof NotReachedError) {
    const soon = (await databaseNow(tx)) + 10 * SECOND
    return again(tx, reply, soon, said('reply-unreached', name))
  }
  if (error instanceof RefusedError) return giveBack(tx, reply, ['refused', name, error.reason])
  if (error instanceof GoneError) return giveBack(tx, reply, ['gone', name])
  if (error instanceof SignInNeededError) {
    // It waits for somebody to sign in again, and is tried once a day in case the network changes its mind.
    if (await noteRefused(tx, reply.accountId, error.message)) await tell(tx, [{ noun: 'source', id: reply.accountId }])
    const tomorrow = (await databaseNow(tx)) + DAY
    return again(tx, reply, tomorrow, said('reply-signed-out', name))
  }
  deps.log.warn({ reply: reply.id, error: (error as Error).message }, 'a send had an unclear answer')
  await step(tx, reply.id, { state: 'unknown', problem: kept(unclear(name)) })
  await lookSoon(tx, reply.id)
}

export const unclear = (name: string): Said => said('reply-unclear', name)

async function again(tx: Tx, reply: StoredReply, at: number, problem: Said): Promise<void> {
  await step(tx, reply.id, { state: 'queued', nextAt: at, problem: kept(problem) })
  await enqueueSend(tx, reply.id, reply, at)
}
