import { meanwhile, type Seen } from '../../domain/case/meanwhile.ts'
import type { About } from '../../domain/about.ts'
import { approve } from '../../domain/guard/approve.ts'
import type { Draft } from '../../domain/guard/draft.ts'
import { seal } from '../../domain/guard/seal.ts'
import type { Audience } from '../../domain/post.ts'
import { goesOutAt } from '../../domain/team/my-settings.ts'
import { newId } from '../../runtime/ids.ts'
import { sha256 } from '../../runtime/secret.ts'
import { addCaseEvent, ownCase } from '../../store/cases.ts'
import { clearDraft, restoreDraft } from '../../store/drafts.ts'
import { databaseNow, tell } from '../../store/feed.ts'
import { holdCase } from '../../store/legs.ts'
import { isReadFirst, mayRead, readerOf } from '../../domain/team/second-reader.ts'
import type { Role } from '../../domain/team/role.ts'
import { playbookNow } from '../../store/playbooks.ts'
import { team } from '../../store/team.ts'
import { oneFewerWaits, waitForReader } from './second-reader.ts'
import { addReply, audienceOf, lockReply, step, underWay, type StoredReply } from '../../store/replies.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import { settingsOf } from '../../store/settings.ts'
import { noteNotWriting } from '../../store/writing.ts'
import { said } from '../../words/said.ts'
import type { Deps } from '../deps.ts'
import { draftIn, factsOf, placeOf, saidSoFar, type Place } from '../facts.ts'
import { MeanwhileError, NotHereError, NotNowError, StoppedError } from '../problems.ts'
import { enqueueSend } from './later.ts'
import { promiseOf, type WishedPromise } from './promise.ts'
import { enqueueNext } from './settle.ts'

export interface Asked {
  readonly once: string
  readonly audience: Audience
  readonly text: string
  readonly answers: boolean
  readonly reason: string | null
  /** What of it is to be owed by a time. */
  readonly promise?: WishedPromise
  /** What the writer had on the screen; null where nobody looked at one. */
  readonly seen: Seen | null
}

interface Where {
  readonly workspaceId: string
  readonly agentId: string
  readonly role: Role
  readonly caseId: string
}

/**
 * A person's click: the guard judges, the words are frozen under its seal, and the reply goes out after the undo time.
 * The same key twice is one reply.
 */
export async function queueReply(
  deps: Deps,
  where: Where,
  asked: Asked,
): Promise<{ replyId: string; goesAt: number | null }> {
  return inWorkspace(deps.db, where.workspaceId, async (tx) => {
    // Two who send at once on one case come one after the other: the second sees the first.
    await holdCase(tx, where.caseId)
    const earlier = await lockReply(tx, asked.once)
    if (earlier)
      return {
        replyId: earlier.id,
        goesAt: earlier.state === 'for_approval' ? null : (earlier.nextAt ?? earlier.stateAt),
      }
    const place = await placeOf(deps, tx, where.caseId)
    const { draft, accountId, about } = roomFor(place, asked)
    await refuseSurprises(tx, where, place, asked)

    const judged = approve(draft, await factsOf(tx, place, about, asked.audience), { reason: asked.reason })
    if ('stopped' in judged) throw new StoppedError(judged.stopped)

    const now = await databaseNow(tx)
    const waits = isReadFirst({ ...where, severity: place.head.severity }, (await playbookNow(tx)).body.readFirst)
    const everyone = waits ? await team(tx) : []
    const readerId = readerOf(everyone, where.agentId)?.id ?? null
    const goesAt = waits ? null : goesOutAt(now, (await settingsOf(tx, where.agentId)).undo)
    await addReply(tx, {
      ...judged.approved,
      id: asked.once,
      caseId: where.caseId,
      agentId: where.agentId,
      accountId,
      seal: seal(judged.approved, sha256),
      answers: asked.answers,
      reason: asked.reason,
      goesAt,
      readerId,
      promise: await promiseOf(tx, asked.promise ?? null, asked.text),
    })
    await ownCase(tx, where.caseId, where.agentId, true)
    await clearDraft(tx, where.caseId, where.agentId, asked.audience)
    if (asked.reason) await noteReason(tx, where, asked.reason)
    const name = everyone.find(({ id }) => id === where.agentId)?.name ?? ''
    const told = readerId === null ? mayRead(everyone, where.agentId).map(({ id }) => id) : [readerId]
    if (goesAt === null) await waitForReader(tx, { ...where, name }, told)
    else await enqueueSend(tx, asked.once, draft, goesAt)
    await tell(tx, [{ noun: 'reply', id: where.caseId }])
    if (await noteNotWriting(tx, where.caseId, where.agentId)) await tell(tx, [{ noun: 'writing', id: where.caseId }])
    return { replyId: asked.once, goesAt }
  })
}

/** Where the reply would stand, or why it cannot. */
function roomFor(place: Place, { audience, text }: Asked): { draft: Draft; accountId: string; about: About } {
  const { may, notPrivate, account, about, head } = place
  const name = about?.name ?? head.network
  if (audience === 'public' && !may.may) throw new NotNowError(said('reply-not-queued', may.why))
  if (audience === 'private' && notPrivate !== null)
    throw new NotNowError(said('reply-not-queued', ['not-private', notPrivate, name]))
  const draft = draftIn(place, audience, text)
  if (!draft || !account || !about) throw new NotNowError(said('private-nobody'))
  return { draft, accountId: account.id, about }
}

/** Nobody answers twice unseen, and nobody answers words that are no longer there. */
export async function refuseSurprises(
  tx: Tx,
  where: { readonly caseId: string },
  place: Place,
  { seen }: Pick<Asked, 'seen'>,
): Promise<void> {
  if (seen === null) return
  const { ours, theirs } = saidSoFar(place, await underWay(tx, where.caseId))
  const happened = meanwhile(seen, ours, theirs)
  if (happened) throw new MeanwhileError(happened, place.head.name)
}

export async function noteReason(tx: Tx, where: Pick<Where, 'caseId' | 'agentId'>, reason: string): Promise<void> {
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
    const reply = await waiting(tx, replyId, ['queued', 'for_approval'])
    await step(tx, replyId, { state: 'undone' })
    if (reply.state === 'for_approval') await oneFewerWaits(tx, reply.caseId, null)
    await restoreDraft(tx, reply.caseId, reply.agentId, audienceOf(reply), reply)
    // A later one of the thread may have waited behind it.
    await enqueueNext(tx, reply)
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

async function waiting(tx: Tx, replyId: string, states: readonly string[] = ['queued']): Promise<StoredReply> {
  const reply = await lockReply(tx, replyId)
  if (!reply) throw new NotHereError()
  if (!states.includes(reply.state)) throw new NotNowError(said('reply-on-its-way'))
  return reply
}
