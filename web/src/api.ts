import type { DoneToMany, DoToMany, LabelCase, Labels } from '../../src/contract/bulk.ts'
import type { CasePage } from '../../src/contract/case-page.ts'
import type {
  Colleagues,
  Done,
  HandOverCase,
  KeepNote,
  ResolveCase,
  SplitDone,
  StandingPage,
  StandingView,
} from '../../src/contract/case-work.ts'
import type { DecisionsPage, DecisionsQuery, JudgePage } from '../../src/contract/judge.ts'
import type {
  Connect,
  Connected,
  ConnectionEvents,
  Connections,
  SignedInAgain,
} from '../../src/contract/connections.ts'
import type { Corrected, CorrectJudgement } from '../../src/contract/judgement.ts'
import type { Counts, OwedPage, QuietPage, ViewName } from '../../src/contract/inbox.ts'
import type { CallAgreed, KeepOwed, Notices, PromiseMade } from '../../src/contract/owed.ts'
import type { Joined, PeoplePage, PersonPage, PersonPosts } from '../../src/contract/person.ts'
import type { PlaybookHistory, PlaybookPage, PlaybookTried, SavePlaybook } from '../../src/contract/playbook.ts'
import type { AddStatus, ChangeStatus, Statuses } from '../../src/contract/status.ts'
import type { GoPrivate, Seen, Writers } from '../../src/contract/private.ts'
import type { Problem } from '../../src/contract/problem.ts'
import type {
  AddQuery,
  AskPreview,
  BrandQueries,
  ChangeQuery,
  Preview,
  QuerySaved,
} from '../../src/contract/queries.ts'
import type {
  ApproveReply,
  AskFindings,
  DraftKept,
  Findings,
  KeepDraft,
  ReplyQueued,
  ReplyStopped,
  SendReply,
  SettleReply,
} from '../../src/contract/reply.ts'
import type { FoundKind, SearchAnswer } from '../../src/contract/search.ts'
import type { FirstRun, Me, SignIn, SignInNext } from '../../src/contract/session.ts'
import type {
  Became,
  Counted,
  FilterChoices,
  FilteredPage,
  SavedViews,
  SaveView,
  ViewCounts,
} from '../../src/contract/views.ts'
import { heardDate } from './clock.ts'
import { timeOfDay } from './moments.ts'
import { language, words } from './words.ts'

/** The server refused, and says why in a sentence. */
export class Refused extends Error {
  readonly status: number
  readonly problem: Problem
  constructor(status: number, problem: Problem) {
    // The server does not know what o'clock it is where the reader sits.
    super(problem.until === undefined ? problem.message : words.access.wait(timeOfDay(problem.until)))
    this.status = status
    this.problem = problem
  }
}

/** No answer came: nobody knows whether the question arrived. */
export class NoConnection extends Error {
  constructor() {
    super(words.parts.noConnection)
  }
}

const UNREADABLE: Problem = {
  code: 'fault',
  message: words.parts.unreadable,
}

/** Asks the server; a refusal is thrown with its sentence. */
export async function ask<T>(method: string, path: string, body?: unknown, more?: RequestInit): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': language }
  if (method !== 'GET') headers['x-amends'] = '1'
  if (body !== undefined) headers['content-type'] = 'application/json'
  const response = await fetch(`/api${path}`, {
    method,
    headers,
    credentials: 'same-origin',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...more,
  }).catch(() => {
    throw new NoConnection()
  })
  heardDate(response.headers.get('date'))
  if (response.status === 204) return undefined as T
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok) throw new Refused(response.status, isProblem(answer) ? answer : UNREADABLE)
  if (typeof answer !== 'object' || answer === null) throw new Refused(response.status, UNREADABLE)
  return answer as T
}

function isProblem(answer: unknown): answer is Problem {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'code' in answer &&
    'message' in answer &&
    typeof answer.message === 'string'
  )
}

export const isStopped = (problem: Problem): problem is Problem & ReplyStopped =>
  problem.code === 'stopped' && 'findings' in problem

const page = (after: string | null): string => (after === null ? '' : `after=${encodeURIComponent(after)}`)
const caseAt = (id: string): string => `/cases/${encodeURIComponent(id)}`
const connectionAt = (id: string): string => `/connections/${encodeURIComponent(id)}`
const personAt = (id: string): string => `/people/${encodeURIComponent(id)}`
const owedAt = (id: string): string => `/obligations/${encodeURIComponent(id)}`
const viewAt = (id: string): string => `/views/${encodeURIComponent(id)}`
const replyAt = (id: string): string => `/replies/${encodeURIComponent(id)}`

export const api = {
  me: () => ask<Me>('GET', '/me'),
  firstRun: (token: string) =>
    ask<{ open: boolean; message?: string }>('GET', `/first-run/${encodeURIComponent(token)}`),
  openDesk: (form: FirstRun) => ask<void>('POST', '/first-run', form),
  signIn: (form: SignIn) => ask<SignInNext>('POST', '/sign-in', form),
  signOut: () => ask<void>('POST', '/sign-out'),
  counts: () => ask<Counts>('GET', '/counts'),
  owed: (view: ViewName, after: string | null) =>
    ask<OwedPage>('GET', `/owed?${[`view=${view}`, page(after)].filter(Boolean).join('&')}`),
  quiet: (after: string | null) => ask<QuietPage>('GET', `/quiet?${page(after)}`),
  case: (id: string) => ask<CasePage>('GET', caseAt(id)),
  take: (id: string) => ask<void>('POST', `${caseAt(id)}/take`),
  keepDraft: (id: string, draft: KeepDraft, leaving = false) =>
    ask<DraftKept>('PUT', `${caseAt(id)}/draft`, draft, leaving ? { keepalive: true } : {}),
  findings: (id: string, asked: AskFindings, signal: AbortSignal) =>
    ask<Findings>('POST', `${caseAt(id)}/findings`, asked, { signal }),
  goPrivate: (id: string, need: GoPrivate) => ask<Done>('POST', `${caseAt(id)}/private`, need),
  tellWriting: (id: string, writes: boolean) =>
    ask<void>(writes ? 'PUT' : 'DELETE', `${caseAt(id)}/writing`, undefined, { keepalive: true }),
  rename: (name: string) => ask<void>('PUT', '/me/name', { name }),
  writers: () => ask<Writers>('GET', '/writing'),
  send: (id: string, reply: SendReply) => ask<ReplyQueued>('POST', `${caseAt(id)}/replies`, reply),
  undo: (replyId: string) => ask<void>('POST', `${replyAt(replyId)}/undo`),
  approve: (replyId: string, seen: Seen, changed: ApproveReply['changed']) =>
    ask<ReplyQueued>('POST', `${replyAt(replyId)}/approve`, { seen, changed }),
  sendBack: (replyId: string, word: string) => ask<void>('POST', `${replyAt(replyId)}/send-back`, { word }),
  sendNow: (replyId: string) => ask<void>('POST', `${replyAt(replyId)}/send-now`),
  queries: () => ask<BrandQueries>('GET', '/queries'),
  previewQuery: (asked: AskPreview, signal: AbortSignal) => ask<Preview>('POST', '/queries/preview', asked, { signal }),
  addQuery: (query: AddQuery) => ask<QuerySaved>('POST', '/queries', query),
  removeQuery: (id: string, version: number) =>
    ask<void>('DELETE', `/queries/${encodeURIComponent(id)}?version=${version}`),
  changeQuery: (id: string, query: ChangeQuery) => ask<QuerySaved>('PUT', `/queries/${encodeURIComponent(id)}`, query),
  judgeCase: (id: string, wish: CorrectJudgement) => ask<Corrected>('POST', `${caseAt(id)}/judgement`, wish),
  judgeMention: (postId: string, wish: CorrectJudgement) =>
    ask<Corrected>('POST', `/mentions/${encodeURIComponent(postId)}/judgement`, wish),
  undoCorrection: (id: string) => ask<void>('POST', `/corrections/${encodeURIComponent(id)}/undo`),
  judge: () => ask<JudgePage>('GET', '/judge'),
  decisions: (query: DecisionsQuery) =>
    ask<DecisionsPage>('GET', `/judge/decisions?${new URLSearchParams(query as Record<string, string>)}`),
  promise: (id: string, made: PromiseMade) => ask<void>('POST', `${caseAt(id)}/promise`, made),
  setTopic: (id: string, topic: string) => ask<void>('PUT', `${caseAt(id)}/topic`, { topic }),
  keepOwed: (id: string, how: KeepOwed = {}) => ask<void>('POST', `${owedAt(id)}/keep`, how),
  agreeCall: (id: string, call: CallAgreed) => ask<void>('POST', `${caseAt(id)}/call`, call),
  waive: (id: string, reason: string) => ask<void>('POST', `${owedAt(id)}/waive`, { reason }),
  unwaive: (id: string) => ask<void>('POST', `${owedAt(id)}/unwaive`),
  notices: () => ask<Notices>('GET', '/notices'),
  noticesTold: (ids: readonly string[]) => ask<void>('POST', '/notices/told', { ids }),
  setAway: (away: boolean) => ask<{ back: number }>('PUT', '/me/away', { away }),
  history: (before: number | null) =>
    ask<PlaybookHistory>('GET', `/playbook/history${before === null ? '' : `?before=${before}`}`),
  statuses: () => ask<Statuses>('GET', '/statuses'),
  addStatus: (one: AddStatus) => ask<{ id: string }>('POST', '/statuses', one),
  changeStatus: (id: string, one: ChangeStatus) => ask<void>('PUT', `/statuses/${encodeURIComponent(id)}`, one),
  callIt: (id: string, status: string) => ask<Done>('PUT', `${caseAt(id)}/status`, { status }),
  playbook: () => ask<PlaybookPage>('GET', '/playbook'),
  tryPlaybook: (body: SavePlaybook['body']) => ask<PlaybookTried>('POST', '/playbook/try', { body }),
  savePlaybook: (save: SavePlaybook) => ask<{ version: number }>('PUT', '/playbook', save),
  settle: (replyId: string, as: SettleReply['as']) => ask<void>('POST', `${replyAt(replyId)}/settle`, { as }),
  search: (
    { kind, ...sought }: { q: string; kind: FoundKind | null; order: string; after?: string },
    signal: AbortSignal,
  ) =>
    ask<SearchAnswer>(
      'GET',
      `/search?${new URLSearchParams({ ...sought, ...(kind === null ? {} : { kind }) })}`,
      undefined,
      { signal },
    ),
  agents: () => ask<Colleagues>('GET', '/agents'),
  standing: (view: StandingView, after: string | null) =>
    ask<StandingPage>('GET', `/standing?${[`view=${view}`, page(after)].filter(Boolean).join('&')}`),
  resolve: (id: string, waive: ResolveCase['waive']) => ask<Done>('POST', `${caseAt(id)}/resolve`, { waive }),
  snooze: (id: string, until: number | null) => ask<Done>('POST', `${caseAt(id)}/snooze`, { until }),
  handOver: (id: string, over: HandOverCase) => ask<Done>('POST', `${caseAt(id)}/hand-over`, over),
  split: (id: string, posts: readonly string[]) => ask<SplitDone>('POST', `${caseAt(id)}/split`, { posts }),
  merge: (id: string, other: string) => ask<Done>('POST', `${caseAt(id)}/merge`, { other }),
  keepNote: (id: string, note: KeepNote) => ask<void>('POST', `${caseAt(id)}/notes`, note),
  takeNoteBack: (noteId: string) => ask<void>('POST', `/notes/${encodeURIComponent(noteId)}/undo`),
  connections: () => ask<Connections>('GET', '/connections'),
  connectionEvents: (id: string) => ask<ConnectionEvents>('GET', `${connectionAt(id)}/events`),
  connect: (wish: Connect) => ask<Connected>('POST', '/connections', wish),
  signInAgain: (id: string, secret: string) => ask<SignedInAgain>('PUT', `${connectionAt(id)}/sign-in`, { secret }),
  removeConnection: (id: string) => ask<void>('DELETE', connectionAt(id)),
  people: (begins: string, after: string | null) =>
    ask<PeoplePage>(
      'GET',
      `/people?${[`begins=${encodeURIComponent(begins)}`, page(after)].filter(Boolean).join('&')}`,
    ),
  person: (id: string) => ask<PersonPage>('GET', personAt(id)),
  personPosts: (id: string, after: string | null) => ask<PersonPosts>('GET', `${personAt(id)}/posts?${page(after)}`),
  joinPerson: (id: string, other: string) => ask<Joined>('POST', `${personAt(id)}/join`, { other }),
  tellApart: (id: string, other: string) => ask<void>('POST', `${personAt(id)}/apart`, { other }),
  partPeople: (joinId: string) => ask<void>('POST', `/joins/${encodeURIComponent(joinId)}/part`),
  notePerson: (id: string, note: KeepNote) => ask<void>('POST', `${personAt(id)}/notes`, note),
  takePersonNoteBack: (noteId: string) => ask<void>('POST', `/person-notes/${encodeURIComponent(noteId)}/undo`),
  labels: () => ask<Labels>('GET', '/labels'),
  label: (id: string, labels: LabelCase) => ask<{ undo: string | null }>('POST', `${caseAt(id)}/labels`, labels),
  doToMany: (many: DoToMany) => ask<DoneToMany>('POST', '/cases/many', many),
  undoMany: (deeds: readonly string[]) => ask<DoneToMany>('POST', '/deeds/undo', { deeds }),
  views: () => ask<SavedViews>('GET', '/views'),
  viewCounts: () => ask<ViewCounts>('GET', '/views/counts'),
  saveView: (view: SaveView) => ask<{ id: string }>('POST', '/views', view),
  changeView: (id: string, view: SaveView) => ask<void>('PUT', viewAt(id), view),
  removeView: (id: string) => ask<void>('POST', `${viewAt(id)}/remove`),
  restoreView: (id: string) => ask<void>('POST', `${viewAt(id)}/undo`),
  orderViews: (ids: readonly string[]) => ask<void>('PUT', '/views/order', { ids }),
  filterChoices: () => ask<FilterChoices>('GET', '/filter-choices'),
  filtered: (by: string, after: string | null) =>
    ask<FilteredPage>('GET', `/filtered?${[by, page(after)].filter(Boolean).join('&')}`),
  filterCount: (by: string) => ask<Counted>('GET', `/filtered/count?${by}`),
  became: (rows: { owed: readonly string[]; cases: readonly string[] }) => ask<Became>('POST', '/became', rows),
  takeBack: (deedId: string) => ask<void>('POST', `/deeds/${encodeURIComponent(deedId)}/undo`),
}
