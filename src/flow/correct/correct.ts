import { corrected, type Wish } from '../../domain/triage/correct.ts'
import { newId } from '../../runtime/ids.ts'
import { holdDrain } from '../../store/arrivals.ts'
import { addCaseEvent, casesOf } from '../../store/cases.ts'
import {
  addCorrection,
  judgedPost,
  setCaseJudgement,
  setTriage,
  weightiestPost,
  type JudgedPost,
} from '../../store/corrections.ts'
import { tell } from '../../store/feed.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import type { Deps } from '../deps.ts'
import { learnSoon } from '../learn/learn.ts'
import { NotHereError, NotNowError } from '../problems.ts'
import { openFor } from './open-for.ts'
import { oweAsJudged } from './owe.ts'
import { weigh } from '../owed/weigh.ts'
import { said } from '../../words/said.ts'

interface Who {
  readonly workspaceId: string
  readonly agentId: string
}

export interface Done {
  readonly correctionId: string
  readonly caseId: string | null
}

/** A person's word on a case (C05): it wins over the judge, and what is owed follows. */
export async function judgeCase(deps: Deps, who: Who, caseId: string, wish: Wish): Promise<Done> {
  return inWorkspace(deps.db, who.workspaceId, async (tx) => {
    await holdDrain(tx)
    const post = await weightiestPost(tx, caseId)
    if (!post) throw new NotHereError()
    return correct(tx, who, post, wish)
  })
}

/** A person's word on a mention, in a case or in none: what needs an answer after all gets a case, owed from now. */
export async function judgeMention(deps: Deps, who: Who, postId: string, wish: Wish): Promise<Done> {
  return inWorkspace(deps.db, who.workspaceId, async (tx) => {
    await holdDrain(tx)
    const post = await judgedPost(tx, postId)
    if (!post) throw new NotHereError(said('mention-not-here'))
    return correct(tx, who, post, wish)
  })
}

async function correct(tx: Tx, who: Who, post: JudgedPost, wish: Wish): Promise<Done> {
  if (post.deletedAt !== null) throw new NotNowError(said('judged-deleted'))
  const [kase] = post.caseId ? await casesOf(tx, [], [post.caseId]) : []
  const before = { kind: kase?.kind ?? post.kind, severity: kase?.severity ?? post.severity }
  const after = corrected({ ...before, needsReply: post.needsReply }, wish)
  if (after === null) throw new NotNowError(said('only-complaints-weigh'))
  await setTriage(tx, post.postId, after)
  if (kase) await setCaseJudgement(tx, kase.id, after)
  const opened = !kase && after.needsReply === 'yes' ? await openFor(tx, post.postId) : null
  const wantsAnswer = post.needsReply !== 'yes' || wish.what === 'needsReply'
  const effects = kase ? await oweAsJudged(tx, kase.id, after, wantsAnswer) : { voided: [], owed: opened?.owed ?? [] }
  if (kase) await weigh(tx, [kase.id])
  const caseId = kase?.id ?? opened?.caseId ?? null
  const id = newId()
  await addCorrection(tx, {
    id,
    postId: post.postId,
    caseId,
    agentId: who.agentId,
    before: { post: judgementOf(post), case: kase ? { ...before, needsReply: post.needsReply } : null },
    after,
    reason: wish.what === 'needsReply' ? wish.reason : null,
    effects: { ...effects, opened: opened !== null },
  })
  if (caseId) await note(tx, who, caseId, id, wish)
  await tell(tx, [...(caseId ? [{ noun: 'case' as const, id: caseId }] : []), { noun: 'mention', id: post.postId }])
  await learnSoon(tx)
  return { correctionId: id, caseId }
}

const judgementOf = ({ kind, severity, needsReply }: JudgedPost) => ({ kind, severity, needsReply })

/** One dim sentence in the timeline: who called it what. */
async function note(tx: Tx, who: Who, caseId: string, correction: string, wish: Wish): Promise<void> {
  const params: Record<string, string> = { correction, what: wish.what, to: toOf(wish) }
  if (wish.what === 'needsReply' && wish.reason) params['reason'] = wish.reason
  await addCaseEvent(tx, { id: newId(), caseId, agentId: who.agentId, code: 'judged', params })
}

const toOf = (wish: Wish): string =>
  wish.what === 'kind' ? wish.kind : wish.what === 'severity' ? String(wish.severity) : wish.needsReply
