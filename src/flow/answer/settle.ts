import type { Account, Sent } from '../../domain/connector.ts'
import { newId } from '../../runtime/ids.ts'
import { at } from '../../store/db.ts'
import { holdDrain } from '../../store/arrivals.ts'
import { saveCases } from '../../store/cases.ts'
import { tell } from '../../store/feed.ts'
import { addPeople, knownIdentities } from '../../store/people.ts'
import { addPosts, knownPosts, putInCases } from '../../store/posts.ts'
import { nextInThread, step, type StoredReply } from '../../store/replies.ts'
import type { Tx } from '../../store/scope.ts'
import { applyOwed } from '../owed/apply.ts'
import { standAfter } from '../case/standing.ts'
import { enqueueSend } from './later.ts'
import { owePromise } from './promise.ts'

/** It stands there: our post, what it kept, and what is owed from now on. */
export async function settleSent(tx: Tx, reply: StoredReply, account: Account, sent: Sent): Promise<void> {
  // The echo of this very post may be in the drain's hands.
  await holdDrain(tx)
  const postId = await storeOurPost(tx, reply, account, sent)
  await step(tx, reply.id, { state: 'sent', postId })
  await settleOwed(tx, reply, sent.at)
  await enqueueNext(tx, reply)
}

/** What a reply keeps, and what is owed from then on. */
export async function settleOwed(tx: Tx, reply: StoredReply, when: number): Promise<void> {
  const inPrivate = reply.to !== null
  const event = { did: 'we replied' as const, at: when, answers: reply.answers, inPrivate }
  const { kase } = await applyOwed(tx, reply.caseId, event, reply.agentId)
  await owePromise(tx, reply, when)
  await saveCases(tx, [{ ...kase, lastAt: Math.max(kase.lastAt, when) }])
  const answered = !inPrivate || kase.askedInPrivate === 'everything'
  if (reply.answers && answered) await standAfter(tx, [{ caseId: reply.caseId, event: { did: 'we answered' } }])
  await tell(tx, [{ noun: 'case', id: reply.caseId }])
}

/** Stores our own post, unless its echo was heard first. */
async function storeOurPost(tx: Tx, reply: StoredReply, account: Account, sent: Sent): Promise<string> {
  const identityId = await ourIdentity(tx, account, sent.at)
  const id = newId(sent.at)
  const post = {
    id,
    remoteId: sent.remoteId,
    threadId: reply.threadId,
    parentId: reply.to === null ? reply.parentId : null,
    ...(reply.to === null ? {} : { to: reply.to }),
    identityId,
    accountId: account.id,
    text: reply.text,
    language: null,
    url: sent.url,
    at: sent.at,
    heardAt: sent.at,
  }
  const stored = await addPosts(tx, reply.network, [post])
  const postId = stored.has(id) ? id : (await knownPosts(tx, reply.network, [sent.remoteId]))[0]!.id
  await putInCases(tx, [{ postId, caseId: reply.caseId }])
  return postId
}

async function ourIdentity(tx: Tx, account: Account, when: number): Promise<string> {
  const remoteId = account.handle.replace(/^@/, '')
  const [known] = await knownIdentities(tx, account.network, [remoteId])
  if (known) return known.id
  const fresh = {
    id: newId(when),
    personId: newId(when),
    remoteId,
    handle: account.handle,
    name: account.name,
    audience: null,
    bio: null,
    since: null,
  }
  await addPeople(tx, account.network, at(when), [fresh])
  return fresh.id
}

/** Wakes the next reply of a thread, once the one before it is settled. */
export async function enqueueNext(tx: Tx, reply: { network: string; threadId: string }): Promise<void> {
  const next = await nextInThread(tx, reply.network, reply.threadId)
  if (next) await enqueueSend(tx, next.id, reply, next.nextAt ?? 0)
}
