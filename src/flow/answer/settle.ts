import type { Account, Sent } from '../../domain/connector.ts'
import { owedAfter } from '../../domain/obligation/owed-after.ts'
import { DEFAULT_PROMISES } from '../../domain/obligation/promises.ts'
import { rankAt } from '../../domain/obligation/rank.ts'
import { newId } from '../../runtime/ids.ts'
import { at } from '../../store/db.ts'
import { holdDrain } from '../../store/arrivals.ts'
import { casesOf, saveCases } from '../../store/cases.ts'
import { tell } from '../../store/feed.ts'
import { addObligations, keepObligation, openObligations, voidObligation } from '../../store/obligations.ts'
import { addPeople, knownIdentities } from '../../store/people.ts'
import { addPosts, knownPosts, putInCases } from '../../store/posts.ts'
import { nextInThread, step, type StoredReply } from '../../store/replies.ts'
import type { Tx } from '../../store/scope.ts'
import { standAfter } from '../case/standing.ts'
import { enqueueSend } from './later.ts'

/** It stands there: our post, what it kept, and what is owed from now on. */
export async function settleSent(tx: Tx, reply: StoredReply, account: Account, sent: Sent): Promise<void> {
  // The echo of this very post may be in the drain's hands.
  await holdDrain(tx)
  const postId = await storeOurPost(tx, reply, account, sent)
  await step(tx, reply.id, { state: 'sent', postId })
  await settleOwed(tx, reply, sent.at)
  await enqueueNext(tx, reply)
}

/** A reply that answers keeps the promise and makes the follow-up (C37). */
export async function settleOwed(tx: Tx, reply: StoredReply, when: number): Promise<void> {
  const [kase] = await casesOf(tx, [], [reply.caseId])
  if (!kase) throw new Error(`reply ${reply.id} belongs to no case`)
  const open = await openObligations(tx, [reply.caseId])
  for (const change of owedAfter({ did: 'we replied', at: when, answers: reply.answers }, open, DEFAULT_PROMISES)) {
    if (change.change === 'keep') await keepObligation(tx, change.id, when, reply.agentId)
    else if (change.change === 'void') await voidObligation(tx, change.id, when)
    else {
      const { kind, from, due } = change
      const rank = rankAt(due, { ...kase, kind })
      await addObligations(tx, [
        { id: newId(), caseId: kase.id, kind, from, due, rankAt: rank, keptAt: null, voidAt: null },
      ])
    }
  }
  await saveCases(tx, [{ ...kase, lastAt: Math.max(kase.lastAt, when) }])
  if (reply.answers) await standAfter(tx, [{ caseId: reply.caseId, event: { did: 'we answered' } }])
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
    parentId: reply.parentId,
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
