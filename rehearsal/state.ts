import type { Author, FaultName, Line, Opening, Post, StreamEvent } from './types.ts'

export interface Account {
  readonly author: Author
  readonly tokenHash: string
}

export interface State {
  epoch: string
  readonly accounts: Map<string, Account>
  readonly people: Map<string, Author>
  /** Company → when its story began. */
  readonly stories: Map<string, number>
  readonly posts: Map<string, Post>
  /** Thread id → its posts, as they came. */
  readonly threads: Map<string, string[]>
  /** Post id → its place in the stream. */
  readonly places: Map<string, number>
  readonly events: StreamEvent[]
  /** `handle key` → post id. */
  readonly keys: Map<string, string>
  /** The first post of each person in each story, with the words it had before any edit. */
  readonly openings: Map<string, { readonly id: string; readonly text: string }>
  /** Threads that belong to a story: its openings, and what people share of our answers. Thread id → opening. */
  readonly storyThreads: Map<string, Opening>
  /** `reply/step` of what people have done. */
  readonly reacted: Set<string>
  /** Post id → the rules behind what was done to it or, for silence, about it. */
  readonly whys: Map<string, string[]>
  readonly armed: Map<FaultName, { times: number; seconds: number }>
  stale: { until: number; head: number }[]
  version: number
}

export function emptyState(): State {
  return {
    epoch: '',
    accounts: new Map(),
    people: new Map(),
    stories: new Map(),
    posts: new Map(),
    threads: new Map(),
    places: new Map(),
    events: [],
    keys: new Map(),
    openings: new Map(),
    storyThreads: new Map(),
    reacted: new Set(),
    whys: new Map(),
    armed: new Map(),
    stale: [],
    version: 0,
  }
}

export const handleKey = (handle: string): string => handle.toLowerCase()
/** Public, or between these two. */
export const mayRead = ({ author, to }: { author: Author; to?: string }, reader: string | null): boolean =>
  to === undefined || (reader !== null && [author.handle, to].some((one) => handleKey(one) === handleKey(reader)))
/** The thread of all that two of them write to one another in private. */
export const privateThread = (company: string, person: string): string =>
  `private-${handleKey(company)}-${handleKey(person)}`
export const sentKey = (handle: string, key: string): string => `${handleKey(handle)} ${key}`
export const openingKey = ({ company, person }: Opening): string => `${company} ${person}`

/** The last event that readers may see: an earlier one while a stale read lasts. */
export function visibleHead(state: State, now: number): { head: number; until: number | null } {
  const active = state.stale.filter(({ until }) => until > now)
  if (active.length === 0) return { head: state.events.length, until: null }
  return { head: Math.min(...active.map(({ head }) => head)), until: Math.min(...active.map(({ until }) => until)) }
}

/** Folds one line into the state. The same lines give the same state: that is how a restart loses nothing. */
export function apply(state: State, line: Line): void {
  state.version += 1
  if (line.kind === 'born') state.epoch = line.epoch
  else if (line.kind === 'account') {
    const author = { ...companyAuthor(line.handle, line.name), since: new Date(line.at).toISOString() }
    const before = state.accounts.get(handleKey(line.handle))
    const kept = before ? { ...before.author, name: line.name } : author
    state.accounts.set(handleKey(line.handle), { author: kept, tokenHash: line.tokenHash })
  } else if (line.kind === 'person') state.people.set(handleKey(line.author.handle), line.author)
  else if (line.kind === 'story') state.stories.set(line.company, line.at)
  else if (line.kind === 'fault-armed') {
    if (line.times > 0) state.armed.set(line.fault, { times: line.times, seconds: line.seconds })
    else state.armed.delete(line.fault)
  } else if (line.kind === 'fault-fired') fire(state, line)
  else applyDeed(state, line)
}

type Deed = Extract<Line, { kind: 'post' | 'edit' | 'delete' | 'silence' }>

function applyDeed(state: State, line: Deed): void {
  if (line.reaction) {
    state.reacted.add(`${line.reaction.to}/${line.reaction.step}`)
    const about = line.kind === 'silence' ? line.reaction.to : line.kind === 'post' ? line.post.id : line.id
    state.whys.set(about, [...(state.whys.get(about) ?? []), line.reaction.why])
  }
  if (line.kind === 'silence') return
  if (line.kind === 'post') {
    const { id, threadId } = line.post
    state.posts.set(id, line.post)
    state.places.set(id, state.events.length + 1)
    const thread = state.threads.get(threadId)
    if (thread) thread.push(id)
    else state.threads.set(threadId, [id])
    if (line.key !== null) state.keys.set(sentKey(line.post.author.handle, line.key), line.post.id)
    applyStory(state, line)
    tell(state, line, line.post)
    return
  }
  const post = state.posts.get(line.id)
  if (!post) throw new Error(`the ledger speaks of post ${line.id}, which it never made`)
  const at = new Date(line.at).toISOString()
  const changed =
    line.kind === 'edit' ? { ...post, text: line.text, editedAt: at } : { ...post, text: '', deletedAt: at }
  state.posts.set(line.id, changed)
  tell(state, line, changed)
}

function applyStory(state: State, line: Extract<Line, { kind: 'post' }>): void {
  if (line.opening) {
    const { id, text } = line.post
    state.openings.set(openingKey(line.opening), { id, text })
    state.storyThreads.set(line.post.threadId, line.opening)
  } else if (line.reaction && line.post.parentId === null) {
    const opening = state.storyThreads.get(state.posts.get(line.reaction.to)?.threadId ?? '')
    if (opening) state.storyThreads.set(line.post.threadId, opening)
  }
}

function tell(state: State, line: Exclude<Deed, { kind: 'silence' }>, post: Post): void {
  const { id, threadId, parentId, author, text, createdAt, to } = post
  const at = new Date(line.at).toISOString()
  state.events.push({
    seq: state.events.length + 1,
    type: line.kind,
    at,
    id,
    threadId,
    parentId,
    author,
    text,
    createdAt,
    ...(to === undefined ? {} : { to }),
  })
}

function fire(state: State, line: Extract<Line, { kind: 'fault-fired' }>): void {
  const armed = state.armed.get(line.fault)
  if (armed && armed.times > 1) state.armed.set(line.fault, { ...armed, times: armed.times - 1 })
  else state.armed.delete(line.fault)
  if (line.fault === 'stale-read' && line.until !== null && line.head !== null) {
    state.stale.push({ until: line.until, head: line.head })
  }
}

function companyAuthor(handle: string, name: string): Author {
  return { id: handle, handle, name, followers: null, bio: null, since: null }
}
