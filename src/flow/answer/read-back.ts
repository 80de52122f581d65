import { holdDrain } from '../../store/arrivals.ts'
import type { Account, Connector, Found } from '../../domain/connector.ts'
import type { ApprovedReply } from '../../domain/guard/approved-reply.ts'
import { reopen } from '../../domain/guard/seal.ts'
import { MINUTE, SECOND, type Instant } from '../../domain/instant.ts'
import { newId } from '../../runtime/ids.ts'
import { sha256 } from '../../runtime/secret.ts'
import { addCaseEvent } from '../../store/cases.ts'
import { databaseNow, tell } from '../../store/feed.ts'
import { echoOf, lockReply, step, strandedReplies, type StoredReply } from '../../store/replies.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import { accounts } from '../../store/sources.ts'
import { openAccount } from '../accounts.ts'
import type { Deps } from '../deps.ts'
import { NotHereError, NotNowError } from '../problems.ts'
import { unclear } from './send.ts'
import { enqueueNext, settleOwed, settleSent } from './settle.ts'
import { enqueueSend, lookAt, lookSoon } from './later.ts'
import { kept, said, type Said } from '../../words/said.ts'

/** A network may show a post late: nothing is believed absent until two looks this far apart found nothing. */
const APART = MINUTE
/** After this long without a clear answer, a person is asked. */
const ASK_AFTER = 10 * MINUTE

/** Looks for a reply whose sending had an unclear answer, and does what the look allows. */
export async function readBack(deps: Deps, workspaceId: string, replyId: string): Promise<void> {
  const asked = await inWorkspace(deps.db, workspaceId, (tx) => whatToAsk(deps, tx, replyId))
  if (!asked) return
  const { reply, network, account } = asked
  const found = asked.echo ?? (await askNetwork(asked))
  await inWorkspace(deps.db, workspaceId, async (tx) => {
    // Its echo may be in the drain's hands.
    if (found.found === 'there') await holdDrain(tx)
    const now = await lockReply(tx, replyId)
    if (now?.state !== 'unknown') return
    if (found.found === 'there' && account) await settleSent(tx, now, account, found.sent)
    else await goOn(tx, now, found, network?.about.name ?? reply.network, Boolean(network?.find))
    await tell(tx, [{ noun: 'reply', id: reply.caseId }])
  })
}

interface Asked {
  readonly reply: StoredReply
  readonly network: Connector | undefined
  readonly approved: ApprovedReply | null
  readonly account: Account | null
  /** It was heard as a post of ours already: better than any look. */
  readonly echo: Found | null
}

async function whatToAsk(deps: Deps, tx: Tx, replyId: string): Promise<Asked | null> {
  const reply = await lockReply(tx, replyId)
  if (reply?.state !== 'unknown') return null
  const stored = (await accounts(tx)).find(({ id }) => id === reply.accountId)
  const heard = await echoOf(tx, reply)
  return {
    reply,
    network: deps.networks.get(reply.network),
    approved: reopen(reply, reply.seal, sha256),
    account: stored ? openAccount(deps.secrets, tx.workspaceId, stored) : null,
    echo: heard && { found: 'there', sent: heard },
  }
}

async function askNetwork({ reply, network, approved, account }: Asked): Promise<Found> {
  const find = network?.find
  return find && approved && account
    ? look(() => find(account, approved, reply.id))
    : cannotTell('this network cannot be asked')
}

const cannotTell = (why: string): Found => ({ found: 'cannot tell', why })

/** A look that fails tells nothing. */
async function look(find: () => Promise<Found>): Promise<Found> {
  try {
    return await find()
  } catch (error) {
    return cannotTell((error as Error).message)
  }
}

async function goOn(tx: Tx, reply: StoredReply, found: Found, name: string, canLook: boolean): Promise<void> {
  const now = await databaseNow(tx)
  if (found.found === 'absent' && reply.absentAt !== null && now - reply.absentAt >= APART)
    return sendAgain(tx, reply, now)
  if (found.found === 'absent') {
    const absentAt = reply.absentAt ?? now
    return lookAgain(tx, reply, { absentAt, at: absentAt + APART, problem: unclear(name) })
  }
  const long = now - reply.stateAt > ASK_AFTER
  if (long || !canLook) {
    const problem = said('reply-lost-sight', name)
    return step(tx, reply.id, { state: 'unknown', problem: kept(problem), askPerson: true, absentAt: reply.absentAt })
  }
  // What was seen absent once stays seen; a look that told nothing neither adds to it nor takes it away.
  return lookAgain(tx, reply, { absentAt: reply.absentAt, at: now + 15 * SECOND, problem: unclear(name) })
}

async function lookAgain(
  tx: Tx,
  reply: StoredReply,
  next: { absentAt: Instant | null; at: Instant; problem: Said },
): Promise<void> {
  await step(tx, reply.id, { state: 'unknown', absentAt: next.absentAt, nextAt: next.at, problem: kept(next.problem) })
  await lookAt(tx, reply.id, next.at)
}

async function sendAgain(tx: Tx, reply: StoredReply, now: Instant): Promise<void> {
  await step(tx, reply.id, { state: 'queued', nextAt: now })
  await enqueueSend(tx, reply.id, reply, now)
}

/** A person has looked, and says what they saw. */
export async function settleByPerson(
  deps: Deps,
  who: { workspaceId: string; agentId: string },
  replyId: string,
  saw: 'there' | 'absent',
): Promise<void> {
  await inWorkspace(deps.db, who.workspaceId, async (tx) => {
    const reply = await lockReply(tx, replyId)
    if (!reply) throw new NotHereError()
    if (reply.state !== 'unknown' || !reply.askPerson) throw new NotNowError(said('reply-settled'))
    const now = await databaseNow(tx)
    await addCaseEvent(tx, {
      id: newId(),
      caseId: reply.caseId,
      agentId: who.agentId,
      code: 'settled',
      params: { saw },
    })
    if (saw === 'absent') await sendAgain(tx, reply, now)
    else {
      await step(tx, replyId, { state: 'sent' })
      await settleOwed(tx, reply, now)
      await enqueueNext(tx, reply)
    }
    await tell(tx, [{ noun: 'reply', id: reply.caseId }])
  })
}

/** Replies whose sender died in the middle: nobody knows whether they arrived, so they are looked for. */
export async function rescueStranded(deps: Deps, workspaceId: string): Promise<void> {
  for (const id of await inWorkspace(deps.db, workspaceId, strandedReplies))
    await inWorkspace(deps.db, workspaceId, async (tx) => {
      const reply = await lockReply(tx, id)
      if (reply?.state !== 'sending') return
      await step(tx, id, {
        state: 'unknown',
        problem: kept(unclear(deps.networks.get(reply.network)?.about.name ?? reply.network)),
      })
      await lookSoon(tx, id)
      await tell(tx, [{ noun: 'reply', id: reply.caseId }])
    })
}
