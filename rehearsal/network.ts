import { createHash, randomUUID } from 'node:crypto'
import { Refusal } from './http.ts'
import { openLedger } from './ledger.ts'
import { apply, emptyState, handleKey, type State } from './state.ts'
import type { Author, Line, Opening, Post, Reaction } from './types.ts'

/** A line before it has its time. */
type Deed = Line extends infer L ? (L extends Line ? Omit<L, 'at'> : never) : never

interface NewPost {
  readonly author: Author
  readonly text: string
  readonly inReplyTo: Post | null
  readonly quotes?: string | null
  readonly key?: string | null
  readonly reaction?: Reaction | null
  readonly opening?: Opening | null
  readonly createdAt?: number
  /** Whose eyes alone it is for, and the thread of the two. */
  readonly inPrivate?: { readonly to: string; readonly threadId: string }
}

/** The make-believe network itself: its state, its ledger, and whoever waits for news. */
export interface Network {
  readonly state: State
  /** The ledger as it stands. */
  readonly lines: readonly Line[]
  readonly now: () => number
  /** On the disk first, then in the state, then told. */
  record(deed: Deed): void
  post(post: NewPost): Post
  /** Resolves at the next line, after `ms`, when `gone` fires or when the network closes. */
  change(ms: number, gone?: AbortSignal): Promise<void>
  /** Calls back after each line. */
  watch(then: () => void): void
  readonly closed: AbortSignal
  close(): void
}

export const hash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Milliseconds above, place below: a new life of this network never gives an id again. */
const newId = (now: number, seq: number): string => String((BigInt(now) << 22n) | BigInt(seq & 0x3fffff))

export function openNetwork(dir: string, now: () => number): Network {
  const ledger = openLedger(dir)
  const state = emptyState()
  const lines = [...ledger.lines]
  for (const line of lines) apply(state, line)
  const closing = new AbortController()
  const waiting = new Set<() => void>()
  const watchers: (() => void)[] = []

  function record(deed: Deed): void {
    if (closing.signal.aborted) throw new Refusal(503, 'closing')
    const line: Line = { at: now(), ...deed }
    ledger.append(line)
    lines.push(line)
    apply(state, line)
    for (const wake of waiting) wake()
    for (const then of watchers) then()
  }

  const change = waitIn(waiting, closing.signal)
  if (state.epoch === '') record({ kind: 'born', epoch: randomUUID() })
  const network: Network = {
    state,
    lines,
    now,
    record,
    post: (made) => writePost(network, made),
    change,
    watch: (then) => watchers.push(then),
    closed: closing.signal,
    close() {
      if (closing.signal.aborted) return
      closing.abort()
      for (const wake of waiting) wake()
      ledger.close()
    },
  }
  return network
}

function writePost(network: Network, { author, text, inReplyTo, createdAt, ...rest }: NewPost): Post {
  const id = newId(network.now(), network.state.events.length + 1)
  const made: Post = {
    id,
    threadId: rest.inPrivate?.threadId ?? inReplyTo?.threadId ?? id,
    parentId: inReplyTo?.id ?? null,
    author,
    text,
    createdAt: new Date(createdAt ?? network.now()).toISOString(),
    editedAt: null,
    deletedAt: null,
    quotes: rest.quotes ?? null,
    ...(rest.inPrivate ? { to: rest.inPrivate.to } : {}),
  }
  const { key = null, reaction = null, opening = null } = rest
  network.record({ kind: 'post', post: made, key, reaction, opening })
  return made
}

function waitIn(waiting: Set<() => void>, closed: AbortSignal): Network['change'] {
  return (ms, gone) => {
    if (closed.aborted || gone?.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer)
        waiting.delete(wake)
        gone?.removeEventListener('abort', wake)
        resolve()
      }
      const timer = setTimeout(wake, ms)
      waiting.add(wake)
      gone?.addEventListener('abort', wake)
    })
  }
}

/** The person with this handle or name; a new name makes a new person. */
export function personCalled(network: Network, as: string): Author {
  const { people, accounts } = network.state
  const known = people.get(handleKey(as)) ?? [...people.values()].find(({ name }) => name === as)
  if (known) return known
  const slug =
    as
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase()
      .slice(0, 30) || 'somebody'
  let handle = slug
  for (let n = 2; people.has(handle) || accounts.has(handle); n += 1) handle = `${slug}${n}`
  const author = { id: handle, handle, name: as, followers: 0, bio: null, since: new Date(network.now()).toISOString() }
  network.record({ kind: 'person', author })
  return author
}
