import { caseOf } from '../../domain/case/assign.ts'
import { owedAfter, type CaseEvent, type Change } from '../../domain/obligation/owed-after.ts'
import { rankAt, ranksOf } from '../../domain/obligation/rank.ts'
import type { StandingEvent } from '../../domain/case/standing.ts'
import { outcomeOf, type Outcome } from '../../domain/outcome/outcome.ts'
import { took } from '../../domain/playbook/give.ts'
import type { Playbook } from '../../domain/playbook/playbook.ts'
import type { Triage } from '../../domain/triage/triage.ts'
import { newId } from '../../runtime/ids.ts'
import type { StoredCase } from '../../store/cases.ts'
import type { Kept, NewObligation, StoredObligation } from '../../store/obligations.ts'
import type { Learned } from './learn.ts'

/** The post that another answers: its case, its words where they are ours, and whether somebody else wrote it. */
export interface Above {
  readonly caseId: string | null
  readonly ours: string | null
  readonly others: boolean
}

/** What a batch changes in cases and in what is owed. Filled by pure decisions, written afterwards in one go. */
export class Ledger {
  readonly cases: Map<string, StoredCase>
  readonly touched = new Set<string>()
  /** Cases that this batch opened. */
  readonly opened: string[] = []
  readonly posts: { postId: string; caseId: string }[] = []
  readonly owed = new Map<string, NewObligation>()
  readonly kept: Kept[] = []
  readonly voided: { id: string; at: number }[] = []
  readonly reranked: { id: string; rankAt: number }[] = []
  /** What moves a case's standing, in order. */
  readonly stands: { caseId: string; event: StandingEvent }[] = []
  readonly outcomes = new Map<string, { outcome: Outcome; at: number }>()
  readonly #open: Map<string, StoredObligation[]>
  readonly #playbook: Playbook

  constructor(cases: readonly StoredCase[], open: readonly StoredObligation[], playbook: Playbook) {
    this.cases = new Map(cases.map((one) => [one.id, one]))
    this.#open = Map.groupBy(open, ({ caseId }) => caseId)
    this.#playbook = playbook
  }

  /** A customer's post: joins a case, opens one where it needs a reply, or stays a mention without a case. */
  theyWrote(post: Learned, network: string, triage: Triage, parent: Above): void {
    const { personId, threadId, at } = post
    const found = caseOf({ personId, network, threadId, at, parentCaseId: parent.caseId }, [...this.cases.values()])
    if (!found && !opensCase(triage, post)) return
    const before = found ? this.cases.get(found)! : this.#newCase(post, network, triage)
    const now = withPost(before, post, triage)
    if (!found) this.opened.push(now.id)
    this.#save(now)
    this.posts.push({ postId: post.id, caseId: now.id })
    if (found) this.stands.push({ caseId: now.id, event: { did: 'they wrote', needsReply: triage.needsReply } })
    const inPrivate = post.to !== undefined
    this.#apply(now, { did: 'they wrote', at: post.at, kind: triage.kind, needsReply: triage.needsReply, inPrivate })
    if (weighsMore(now, before) || this.#open.get(now.id)?.some(({ warnedAt }) => warnedAt !== null)) this.#rerank(now)
    // How it ends is what everybody can read; what one customer says to another is no word to us.
    if (!inPrivate && before.repliedAt !== null && post.at >= before.repliedAt && !parent.others) {
      this.#note(now.id, outcomeOf({ did: 'wrote', text: post.text, triage, answers: parent.ours }), post.at)
    }
  }

  /** The case of the person to whom we wrote in private, or null. */
  privateCaseOf(post: Learned, network: string): string | null {
    const { partnerId, threadId, at } = post
    if (partnerId === null) return null
    return caseOf({ personId: partnerId, network, threadId, at, parentCaseId: null }, [...this.cases.values()])
  }

  /** A post of ours in a case. From the desk, its promises were settled when it was sent. */
  weWrote(post: Learned, caseId: string, fromDesk: boolean): void {
    const before = this.cases.get(caseId)
    if (!before) return
    const inPrivate = post.to !== undefined
    const now = {
      ...(inPrivate ? withThread(before, post) : before),
      lastAt: Math.max(before.lastAt, post.at),
      ...(inPrivate ? {} : { repliedAt: Math.max(before.repliedAt ?? 0, post.at) }),
    }
    this.#save(now)
    this.posts.push({ postId: post.id, caseId })
    if (fromDesk) return
    this.#apply(now, { did: 'we replied', at: post.at, answers: true, inPrivate })
    if (!inPrivate || now.askedInPrivate === 'everything') this.stands.push({ caseId, event: { did: 'we answered' } })
  }

  theyEdited(caseId: string, words: { before: string; after: string }, at: number): void {
    const kase = this.cases.get(caseId)
    if (!kase) return
    this.touched.add(caseId)
    if (kase.repliedAt !== null) this.#note(caseId, outcomeOf({ did: 'edited', ...words }), at)
  }

  /** `waiting` tells whether any other post of theirs since our last reply still stands. */
  theyDeleted(caseId: string, at: number, waiting: boolean): void {
    const kase = this.cases.get(caseId)
    if (!kase) return
    this.touched.add(caseId)
    if (!waiting) this.#apply(kase, { did: 'they deleted their last post', at })
    this.#note(caseId, outcomeOf({ did: 'deleted' }), at)
  }

  #newCase(post: Learned, network: string, triage: Triage): StoredCase {
    return {
      id: newId(post.heardAt),
      personId: post.personId,
      network,
      threadIds: [],
      privateWith: {},
      kind: triage.kind,
      severity: triage.severity,
      sentiment: triage.sentiment,
      topic: triage.topic,
      reasons: triage.reasons,
      audience: post.to === undefined ? post.author.audience : null,
      openedAt: post.at,
      lastAt: post.at,
      closedAt: null,
      repliedAt: null,
      askedInPrivate: 'everything',
      byPerson: false,
      standing: triage.kind === 'complaint',
      followedUpAt: null,
      asked: false,
      topicByPerson: false,
      goneInto: null,
    }
  }

  #save(kase: StoredCase): void {
    this.cases.set(kase.id, kase)
    this.touched.add(kase.id)
  }

  #apply(kase: StoredCase, event: CaseEvent): void {
    const owed = this.#open.get(kase.id) ?? []
    for (const change of owedAfter(event, { ...kase, resolved: kase.closedAt !== null, owed }, this.#playbook)) {
      if (change.change === 'owe') this.#owe(kase, change)
      else this.#end(kase.id, change)
    }
  }

  #owe(kase: StoredCase, { kind, words, given }: Change & { change: 'owe' }): void {
    const owed = {
      ...given,
      id: newId(),
      caseId: kase.id,
      kind,
      words,
      rankAt: rankAt(given.due, { ...kase, kind }),
      kept: null,
      voidAt: null,
    }
    this.owed.set(owed.id, owed)
    this.#open.set(kase.id, [
      ...(this.#open.get(kase.id) ?? []),
      { ...owed, keptAt: null, warnedAt: null, brokenAt: null },
    ])
  }

  #end(caseId: string, { change, id, at }: Change & { change: 'keep' | 'void' }): void {
    const open = this.#open.get(caseId) ?? []
    const fresh = this.owed.get(id)
    const kept = { id, at, ...took(this.#playbook, open.find((one) => one.id === id)?.from ?? at, at) }
    if (fresh) this.owed.set(id, { ...fresh, ...(change === 'keep' ? { kept } : { voidAt: at }) })
    else if (change === 'keep') this.kept.push(kept)
    else this.voided.push({ id, at })
    this.#open.set(
      caseId,
      open.filter((owed) => owed.id !== id),
    )
  }

  #rerank(kase: StoredCase): void {
    this.reranked.push(...ranksOf(this.#open.get(kase.id) ?? [], kase))
  }

  #note(caseId: string, outcome: Outcome | null, at: number): void {
    if (!outcome) return
    this.outcomes.set(caseId, { outcome, at })
    const kase = this.cases.get(caseId)!
    this.#save({ ...kase, standing: false })
    if (outcome === 'thanked' || outcome === 'updated') this.#apply(kase, { did: 'they said so in public', at })
  }
}

/** What needs an answer, and praise that says more than a word (C42). */
const opensCase = ({ kind, needsReply }: Triage, { to }: Learned): boolean =>
  needsReply === 'yes' || (kind === 'praise' && needsReply !== 'no' && to === undefined)

/** A case keeps the judgement of its gravest post, and the largest audience seen. A person's word gives way to what is grave alone. */
function withPost(kase: StoredCase, post: Learned, triage: Triage): StoredCase {
  const graver = triage.needsReply === 'yes' && triage.severity > kase.severity
  const { kind, severity, sentiment, reasons } = triage
  const topic = kase.topicByPerson ? kase.topic : triage.topic
  const judgement = graver && (!kase.byPerson || severity === 3) ? { kind, severity, sentiment, topic, reasons } : {}
  // Followers do not read what is private.
  const readers = post.to === undefined ? post.author.audience : null
  const audience = readers === null ? kase.audience : Math.max(kase.audience ?? 0, readers)
  const { askedInPrivate: asked } = kase
  const askedInPrivate =
    post.to === undefined ? (asked === 'everything' ? [] : asked) : asked === 'everything' ? asked : [...asked, post.at]
  return { ...withThread(kase, post), ...judgement, askedInPrivate, audience, lastAt: Math.max(kase.lastAt, post.at) }
}

/** A private talk counts to the case as a thread does, with whom it is. */
function withThread(kase: StoredCase, { threadId, to, accountId, author }: Learned): StoredCase {
  if (kase.threadIds.includes(threadId)) return kase
  const reader = to === undefined ? {} : { [threadId]: accountId === null ? author.remoteId : to }
  const privateWith = { ...kase.privateWith, ...reader }
  return { ...kase, threadIds: [...kase.threadIds, threadId], privateWith }
}

const weighsMore = (now: StoredCase, before: StoredCase): boolean =>
  now.severity !== before.severity || now.sentiment !== before.sentiment || now.audience !== before.audience
