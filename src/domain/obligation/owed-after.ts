import type { Instant } from '../instant.ts'
import { byThen, give, plan, ruleFor, type Matter } from '../playbook/give.ts'
import type { Playbook } from '../playbook/playbook.ts'
import type { Kind, NeedsReply } from '../triage/triage.ts'
import { isOpen, type Given, type Obligation, type ObligationKind } from './obligation.ts'

/** What happened on a case. Times are the network's. */
export type CaseEvent =
  | {
      readonly did: 'they wrote'
      readonly at: Instant
      readonly kind: Kind
      readonly needsReply: NeedsReply
      readonly inPrivate?: boolean
    }
  | { readonly did: 'they deleted their last post'; readonly at: Instant }
  /** `answers` is false where it only acknowledges. */
  | { readonly did: 'we replied'; readonly at: Instant; readonly answers: boolean; readonly inPrivate?: boolean }
  | { readonly did: 'we promised'; readonly at: Instant; readonly what: string; readonly due: Instant }
  | { readonly did: 'we went private'; readonly at: Instant }
  | { readonly did: 'they asked for a call'; readonly at: Instant; readonly what: string; readonly due: Instant }
  | { readonly did: 'a reply waits for approval'; readonly at: Instant }
  /** Closed as solved. `standing` tells whether the complaint still stands in public. */
  | { readonly did: 'it was solved'; readonly at: Instant; readonly standing: boolean }

/** What of a case the rules may know, beside what is owed on it. */
export interface OwedCase extends Matter {
  /** When we last wrote in public on it, or null. */
  readonly repliedAt: Instant | null
  readonly owed: readonly Obligation[]
  /** What they asked in private alone: when, or everything where nothing of theirs is public. */
  readonly askedInPrivate?: 'everything' | readonly Instant[]
}

export type Change =
  | { readonly change: 'owe'; readonly kind: ObligationKind; readonly words: string; readonly given: Given }
  | { readonly change: 'keep'; readonly id: string; readonly at: Instant }
  | { readonly change: 'void'; readonly id: string; readonly at: Instant }

/**
 * What is newly owed, kept or void after an event.
 *
 * - They write something that needs a reply: an answer is owed from the moment they wrote, and for a complaint first a
 *   public word (C12). What is open goes on with the promise it was given: writing again buys us no time.
 * - They praise with content, out of the blue: thanks are owed (C42). "Thanks, bye" after our answer starts no clock.
 * - We reply in public: acknowledge and thank are kept; where it answers, so is everything else that a public answer
 *   keeps, and a follow-up is owed (C37). A reply while nothing waits for an answer is that follow-up.
 * - What is said in private keeps nothing that was asked in public, and owes no first word there: only an answer to what
 *   was asked in private. Where nothing of theirs is public, private is where we answer.
 * - They delete what waited for a word of ours: nothing is left to answer in public.
 * - A word given is owed by its own time (C21); a private talk ends in public (C26); what is solved and still stands is
 *   asked about (C40).
 */
export function owedAfter(event: CaseEvent, kase: OwedCase, playbook: Playbook): Change[] {
  const open = (...kinds: ObligationKind[]) => kase.owed.filter((one) => isOpen(one) && kinds.includes(one.kind))
  const owe = (kind: ObligationKind, given: Given, words = ''): Change => ({ change: 'owe', kind, words, given })
  const once = (kind: ObligationKind, given: Given): Change[] => (open(kind).length > 0 ? [] : [owe(kind, given)])
  const { at } = event
  switch (event.did) {
    case 'they wrote':
      return afterTheyWrote(event, kase, playbook)
    case 'they deleted their last post':
      return open('acknowledge', 'answer', 'thank', 'ask_for_update').map(({ id }) => ({ change: 'void', id, at }))
    case 'we replied':
      if (event.inPrivate && kase.askedInPrivate !== 'everything')
        return event.answers ? keepAll(askedThere(kase), at) : []
      return event.answers ? afterAnswer(at, open, playbook) : keepAll(open('acknowledge', 'thank'), at)
    case 'we promised':
      return [owe('keep_promise', byThen(playbook, at, event.due), event.what)]
    case 'we went private':
      return once('return_to_public', give(playbook, at, playbook.within.returnToPublic, 'open'))
    case 'they asked for a call':
      return open('call_back').length > 0 ? [] : [owe('call_back', byThen(playbook, at, event.due), event.what)]
    case 'a reply waits for approval':
      return [owe('approve', give(playbook, at, playbook.within.approve, 'open'))]
    case 'it was solved':
      return [
        ...once('follow_up', plan(playbook, at, playbook.within.followUp)),
        ...(event.standing ? once('ask_for_update', plan(playbook, at, playbook.within.askForUpdate)) : []),
      ]
    default:
      return event satisfies never
  }
}

/** The answers that were asked for in private: their promises run from the moment of those very words. */
const askedThere = ({ owed, askedInPrivate }: OwedCase): Obligation[] => {
  const asked = new Set(askedInPrivate === 'everything' ? [] : askedInPrivate)
  return owed.filter((one) => isOpen(one) && one.kind === 'answer' && asked.has(one.from))
}

type Open = (...kinds: ObligationKind[]) => Obligation[]

const keepAll = (all: readonly Obligation[], at: Instant): Change[] => all.map(({ id }) => ({ change: 'keep', id, at }))

function afterTheyWrote(
  { at, kind, needsReply, inPrivate = false }: CaseEvent & { did: 'they wrote' },
  kase: OwedCase,
  playbook: Playbook,
): Change[] {
  const open = kase.owed.filter(isOpen)
  const owes = (one: ObligationKind) => open.some((other) => other.kind === one)
  const within = (one: 'acknowledge' | 'answer' | 'thank', minutes: number, counted: Given['counted']): Change => ({
    change: 'owe',
    kind: one,
    words: '',
    given: give(playbook, at, minutes, counted),
  })
  const praised = kind === 'praise' && kase.kind === 'praise' && needsReply !== 'no'
  if (praised && !inPrivate && kase.repliedAt === null && !owes('thank'))
    return [within('thank', playbook.within.thank, 'open')]
  if (needsReply !== 'yes' || kind === 'praise' || owes('answer')) return []
  const rule = ruleFor(playbook, { ...kase, kind })
  // Who complains now is not thanked for what they said before.
  const overtaken = open.filter((one) => one.kind === 'thank').map(({ id }): Change => ({ change: 'void', id, at }))
  const first = rule.acknowledge !== null && !inPrivate && !owes('acknowledge')
  return [
    ...overtaken,
    ...(first ? [within('acknowledge', rule.acknowledge, rule.counted)] : []),
    within('answer', rule.answer, rule.counted),
  ]
}

function afterAnswer(at: Instant, open: Open, playbook: Playbook): Change[] {
  const waited = open('acknowledge', 'answer', 'return_to_public', 'keep_promise')
  const kept = keepAll([...waited, ...open('thank')], at)
  const later = open('follow_up', 'ask_for_update')
  // A bare thank-you for praise owes nothing after it.
  if (waited.length === 0) return [...kept, ...(open('thank').length > 0 ? [] : keepAll(later, at))]
  if (later.some(({ kind }) => kind === 'follow_up')) return kept
  return [...kept, { change: 'owe', kind: 'follow_up', words: '', given: plan(playbook, at, playbook.within.followUp) }]
}
