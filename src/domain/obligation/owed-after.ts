import type { Instant } from '../instant.ts'
import { agreed, byThen, give, plan, ruleFor, type Matter } from '../playbook/give.ts'
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
  /** They said that we may call; `opens` is null where a moment was named, and no window. */
  | {
      readonly did: 'a call was agreed'
      readonly at: Instant
      readonly what: string
      readonly opens: Instant | null
      readonly due: Instant
    }
  /** `what` is who wrote it. */
  | { readonly did: 'a reply waits for approval'; readonly at: Instant; readonly what: string }
  /** It was passed, or given back, or taken back; and no other waits. */
  | { readonly did: 'nothing waits for approval'; readonly at: Instant; readonly read: boolean }
  /** Resolved, by one of us. */
  | { readonly did: 'it was solved'; readonly at: Instant }
  /** Where the desk does not see it: we asked, and it is solved, or it is not. */
  | { readonly did: 'we followed up'; readonly at: Instant; readonly solved: boolean }
  /** They thanked us, or updated what they wrote. */
  | { readonly did: 'they said so in public'; readonly at: Instant }

/** What of a case the rules may know, beside what is owed on it. */
export interface OwedCase extends Matter {
  /** When we last wrote in public on it, or null. */
  readonly repliedAt: Instant | null
  readonly owed: readonly Obligation[]
  /** What they asked in private alone: when, or everything where nothing of theirs is public. */
  readonly askedInPrivate?: 'everything' | readonly Instant[]
  readonly resolved: boolean
  /** Their complaint stands in public, and nothing that they did in public since says how it ended. */
  readonly standing: boolean
  /** When we last followed up, or null. */
  readonly followedUpAt: Instant | null
  /** We asked for an update before, or somebody said why not: nobody is asked twice. */
  readonly asked: boolean
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
 * - A word given is owed by its own time (C21), and so is a call (C27); a private talk ends in public (C26).
 * - Solved: a follow-up is owed (C37), unless we followed up since our last answer.
 * - Solved, and found to be so by a follow-up, in whichever order: where the complaint still stands and they said
 *   nothing in public since, they are asked for an update, once (C40). Not where they are angrier, and no longer once
 *   they thank, update, delete, or need an answer again.
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
      return voidAll(open('acknowledge', 'answer', 'thank', 'ask_for_update'), at)
    case 'we replied':
      if (event.inPrivate && kase.askedInPrivate !== 'everything')
        return event.answers ? keepAll(askedThere(kase), at) : []
      return event.answers ? afterAnswer(at, kase, open, playbook) : keepAll(open('acknowledge', 'thank'), at)
    case 'we promised':
      return [owe('keep_promise', byThen(playbook, at, event.due), event.what)]
    case 'we went private':
      return once('return_to_public', give(playbook, at, playbook.within.returnToPublic, 'open'))
    case 'a call was agreed':
      return open('call_back').length > 0
        ? []
        : [owe('call_back', agreed(playbook, at, event.opens, event.due), event.what)]
    case 'a reply waits for approval':
      return open('approve').length > 0
        ? []
        : [owe('approve', give(playbook, at, playbook.within.approve, 'open'), event.what)]
    case 'nothing waits for approval':
      return event.read ? keepAll(open('approve'), at) : voidAll(open('approve'), at)
    case 'it was solved':
      return afterSolved(at, kase, playbook)
    case 'we followed up':
      return afterFollowUp(event, kase, playbook)
    case 'they said so in public':
      return voidAll(open('ask_for_update'), at)
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
const voidAll = (all: readonly Obligation[], at: Instant): Change[] => all.map(({ id }) => ({ change: 'void', id, at }))

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
  if (needsReply !== 'yes' || kind === 'praise') return []
  // Who complains now is not thanked for what they said before, nor asked to take back what they wrote.
  const overtaken = voidAll(
    open.filter((one) => one.kind === 'thank' || one.kind === 'ask_for_update'),
    at,
  )
  if (owes('answer')) return overtaken
  const rule = ruleFor(playbook, { ...kase, kind })
  const first = rule.acknowledge !== null && !inPrivate && !owes('acknowledge')
  return [
    ...overtaken,
    ...(first ? [within('acknowledge', rule.acknowledge, rule.counted)] : []),
    within('answer', rule.answer, rule.counted),
  ]
}

function afterAnswer(at: Instant, kase: OwedCase, open: Open, playbook: Playbook): Change[] {
  const waited = open('acknowledge', 'answer', 'return_to_public', 'keep_promise')
  const kept = keepAll([...waited, ...open('thank')], at)
  const followUp = open('follow_up')
  if (waited.length > 0) return followUp.length > 0 ? kept : [...kept, followUpAfter(at, playbook)]
  // A bare thank-you for praise owes nothing after it.
  if (open('thank').length > 0) return kept
  const asking = open('ask_for_update')
  return [
    ...kept,
    ...keepAll([...followUp, ...asking], at),
    ...(followUp.length > 0 && asking.length === 0 && kase.resolved ? askFor(at, kase, playbook) : []),
  ]
}

const followUpAfter = (at: Instant, playbook: Playbook): Change => ({
  change: 'owe',
  kind: 'follow_up',
  words: '',
  given: plan(playbook, at, playbook.within.followUp),
})

function askFor(at: Instant, kase: OwedCase, playbook: Playbook): Change[] {
  const asking = kase.asked || kase.owed.some((one) => isOpen(one) && one.kind === 'ask_for_update')
  if (!kase.standing || asking) return []
  const given = plan(playbook, at, playbook.within.askForUpdate)
  return [{ change: 'owe', kind: 'ask_for_update', words: '', given }]
}

/** Only what asked something of us is followed up. */
const ASKED_OF_US: readonly Kind[] = ['complaint', 'question']

function afterSolved(at: Instant, kase: OwedCase, playbook: Playbook): Change[] {
  if (!ASKED_OF_US.includes(kase.kind)) return []
  const followedUp = kase.followedUpAt !== null && kase.followedUpAt >= (kase.repliedAt ?? 0)
  if (followedUp) return askFor(at, kase, playbook)
  return kase.owed.some((one) => isOpen(one) && one.kind === 'follow_up') ? [] : [followUpAfter(at, playbook)]
}

function afterFollowUp({ at, solved }: CaseEvent & { did: 'we followed up' }, kase: OwedCase, playbook: Playbook) {
  const open = kase.owed.filter(isOpen)
  const kept = keepAll(
    open.filter(({ kind }) => kind === 'follow_up'),
    at,
  )
  if (solved) return [...kept, ...(kase.resolved ? askFor(at, kase, playbook) : [])]
  // They wait again, from now.
  const { answer, counted } = ruleFor(playbook, kase)
  const given = give(playbook, at, answer, counted)
  const asking = open.filter(({ kind }) => kind === 'ask_for_update')
  const again: Change[] = open.some(({ kind }) => kind === 'answer')
    ? []
    : [{ change: 'owe', kind: 'answer', words: '', given }]
  return [...kept, ...voidAll(asking, at), ...again]
}
