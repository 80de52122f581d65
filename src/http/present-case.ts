import type { CasePage } from '../contract/case-page.ts'
import type { Playbook } from '../domain/playbook/playbook.ts'
import { callName, saidSoFar, type Place } from '../flow/facts.ts'
import type { CaseObligation, StoredEvent, ThreadPost } from '../store/case-page.ts'
import type { DraftFor, StoredDraft } from '../store/drafts.ts'
import { audienceOf, type ReplyBy } from '../store/replies.ts'
import type { Teammate } from '../store/team.ts'
import { presentEvents, presentNotes, presentWork, type Work } from './present-work.ts'
import { keptWords, said, wordsOf } from '../words/said.ts'
import type { Words } from '../words/words.ts'

type Here = Pick<Teammate, 'id' | 'name' | 'away'>

interface Stored {
  readonly playbook: Playbook
  readonly team: readonly Here[]
  readonly place: Place
  readonly owed: readonly CaseObligation[]
  readonly events: readonly StoredEvent[]
  readonly underWay: readonly ReplyBy[]
  readonly agentId: string
  readonly drafts: Partial<Record<DraftFor, StoredDraft>>
  readonly work: Work
}

/** Rows to what the browser gets. */
export function presentCase(stored: Stored, words: Words): CasePage {
  const { place, owed, events, underWay, drafts, playbook, team, work } = stored
  const { head, posts, account, about, may } = place
  return {
    id: head.id,
    person: {
      id: head.personId,
      name: head.name,
      handle: head.handle,
      callName: callName(head.name, head.handle),
      audience: head.audience,
      bio: head.bio,
      since: head.since,
      heardSince: head.heardSince,
      earlierCases: head.earlierCases,
      thanked: head.thanked,
    },
    network: head.network,
    kind: head.kind,
    severity: head.severity,
    sentiment: head.sentiment,
    topic: head.topic,
    reasons: head.reasons,
    readers: head.audience,
    owner: head.owner,
    plan: planOf(head.topic, playbook, team),
    suggestsCall: suggestsCall({ place, owed, playbook, work }),
    topics: playbook.plans.map(({ topic, name }) => ({ topic, name })),
    owed: [...owed],
    timeline: timeline(posts, presentEvents(events, work), presentNotes(work)),
    outcome: outcomeOf(place),
    underWay: underWay.map((reply) => presentReply(reply, stored.agentId, words)),
    drafts: { public: slot(drafts.public), private: slot(drafts.private), note: slot(drafts.note) },
    seen: saidSoFar(place, underWay).seen,
    inPrivate: { why: place.notPrivate, where: place.where, opened: place.leg?.opened ?? null },
    mayReply: { may: may.may, why: may.why && wordsOf(said('reply-hindered', may.why), words) },
    replyAs: account?.name ?? about?.name ?? head.network,
    ...presentWork(work),
  }
}

const slot = (draft: StoredDraft | undefined): CasePage['drafts']['note'] => ({
  draft: draft?.text ? draft : null,
  version: draft?.version ?? 0,
})

/** Who handles what this case is about, by name. */
function planOf(topic: string, playbook: Playbook, team: readonly Here[]): CasePage['plan'] {
  const plan = playbook.plans.find((one) => one.topic === topic)
  if (!plan) return null
  const handlers = team.filter(({ id }) => plan.handlers.includes(id)).map(({ name, away }) => ({ name, away }))
  return { topic: plan.topic, name: plan.name, handlers, ask: plan.ask, offer: plan.offer }
}

/** On a grave case that is not resolved, once; not where everything stays in public (C29). */
function suggestsCall({ place, owed, playbook, work }: Pick<Stored, 'place' | 'owed' | 'playbook' | 'work'>): boolean {
  if (!playbook.calls.grave || playbook.where === 'public') return false
  const { category } = work.standing
  return place.head.severity === 3 && category !== 'resolved' && !owed.some(({ kind }) => kind === 'call_back')
}

function timeline(posts: readonly ThreadPost[], ...more: CasePage['timeline'][]): CasePage['timeline'] {
  const spoken = posts.map(({ editedAt, before, changer, written, ...post }) => ({
    ...post,
    type: 'post' as const,
    changed: changedOf(changer, written),
    audience: post.to === null ? ('public' as const) : ('private' as const),
    edited: editedAt === null ? null : { at: editedAt, before: before ?? '' },
  }))
  return [...spoken, ...more.flat()].toSorted((a, b) => a.at - b.at)
}

/** How it ended, and how long after our last answer before it. */
function outcomeOf({ head, posts }: Place): CasePage['outcome'] {
  if (!head.outcome || head.outcomeAt === null) return null
  const at = head.outcomeAt
  const ours = posts.findLast((post) => post.ours && post.to === null && post.at <= at)
  return { what: head.outcome, at, after: ours ? at - ours.at : null }
}

const changedOf = (by: string | null, before: string | null): CasePage['underWay'][number]['changed'] =>
  by === null || before === null ? null : { by, before }

const presentReply = (reply: ReplyBy, agentId: string, words: Words): CasePage['underWay'][number] => ({
  id: reply.id,
  state: reply.state as 'queued',
  audience: audienceOf(reply),
  text: reply.text,
  by: reply.by,
  mine: reply.agentId === agentId,
  reader: reply.reader,
  forMe: reply.readerId === agentId,
  changed: changedOf(reply.changer, reply.textBefore),
  at: reply.nextAt,
  since: reply.stateAt,
  problem: reply.problem && keptWords(reply.problem, words),
  askPerson: reply.askPerson,
})
