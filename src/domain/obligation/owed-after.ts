import type { Instant } from '../instant.ts'
import type { NeedsReply } from '../triage/triage.ts'
import { isOpen, type Obligation, type ObligationKind, type Promises } from './obligation.ts'

/** What happened on a case. Times are the network's. */
export type CaseEvent =
  | { readonly did: 'they wrote'; readonly at: Instant; readonly needsReply: NeedsReply }
  | { readonly did: 'they deleted their last post'; readonly at: Instant }
  | { readonly did: 'we replied'; readonly at: Instant; readonly answers: boolean }

export type Change =
  | { readonly change: 'owe'; readonly kind: ObligationKind; readonly from: Instant; readonly due: Instant }
  | { readonly change: 'keep'; readonly id: string; readonly at: Instant }
  | { readonly change: 'void'; readonly id: string; readonly at: Instant }

/**
 * What is newly owed, kept or void after an event.
 *
 * - They write something that needs a reply: an answer is owed, from the moment they wrote. An open answer goes on with
 *   the promise it was given: writing again buys us no time.
 * - We reply and it answers: every open answer is kept, and a follow-up is owed a day later (C37). A reply while only a
 *   follow-up is open is that follow-up.
 * - They delete what waited for an answer: nothing is left to answer in public.
 */
export function owedAfter(event: CaseEvent, owed: readonly Obligation[], promises: Promises): Change[] {
  const open = (kind: ObligationKind) => owed.filter((one) => one.kind === kind && isOpen(one))
  switch (event.did) {
    case 'they wrote':
      if (event.needsReply !== 'yes' || open('answer').length > 0) return []
      return [{ change: 'owe', kind: 'answer', from: event.at, due: event.at + promises.answer }]
    case 'they deleted their last post':
      return open('answer').map(({ id }) => ({ change: 'void', id, at: event.at }))
    case 'we replied':
      return event.answers ? afterAnswer(event.at, open('answer'), open('follow_up'), promises) : []
    default:
      return event satisfies never
  }
}

function afterAnswer(at: Instant, answers: Obligation[], followUps: Obligation[], promises: Promises): Change[] {
  const keep = (one: Obligation): Change => ({ change: 'keep', id: one.id, at })
  if (answers.length === 0) return followUps.map(keep)
  const followUp: Change = { change: 'owe', kind: 'follow_up', from: at, due: at + promises.followUp }
  return [...answers.map(keep), ...(followUps.length === 0 ? [followUp] : [])]
}
