// A BroadcastChannel is within one origin: there is no target to name.
/* oxlint-disable unicorn/require-post-message-target-origin */
import { useSyncExternalStore } from 'react'
import type { Change } from '../../src/contract/change.ts'
import { now } from './clock.ts'
import { client } from './queries.ts'

/** How we hear of changes: since when this has been so, and since when the page is no longer fresh. */
export interface Hearing {
  readonly live: boolean
  readonly since: number
  /** True after the line was down for longer than a blip. */
  readonly back: boolean
}

type Told =
  | { type: 'state'; live: boolean }
  | { type: 'change'; change: Change }
  | { type: 'start-over' }
  | { type: 'how-is-it' }

/** How long a line may be down before it is worth a sentence. */
export const BLIP = 10_000

let hearing: Hearing = { live: true, since: now(), back: false }
const listeners = new Set<() => void>()

function setLive(live: boolean): void {
  if (hearing.live === live) return
  hearing = { live, since: now(), back: live && now() - hearing.since > BLIP }
  // What was missed while the line was down is not told again: ask for everything.
  if (live) void client.invalidateQueries()
  for (const listener of listeners) listener()
}

export const useHearing = (): Hearing =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => hearing,
  )

const AREAS: Record<Change['noun'], readonly string[]> = {
  case: ['case', 'owed', 'standing', 'filtered', 'became', 'counts', 'view-counts', 'notices'],
  obligation: ['case', 'owed', 'standing', 'filtered', 'became', 'counts', 'view-counts', 'notices'],
  mention: ['case', 'owed', 'filtered', 'quiet', 'counts', 'view-counts'],
  reply: ['case', 'owed', 'filtered'],
  draft: ['case', 'owed', 'filtered'],
  source: ['counts', 'connections'],
  judge: ['judge'],
  query: ['queries', 'quiet', 'counts'],
  writing: ['writing'],
  playbook: ['playbook', 'case'],
  team: ['team', 'agents', 'me', 'playbook'],
  view: ['views', 'view-counts', 'filtered'],
  person: ['person', 'people'],
  name: [],
}

/** A burst of news is one question, not fifty. */
const BURST = 150
/** In a storm the lists ask for all that came since they last did; the case that is open is never behind. */
const BETWEEN_LISTS = 2_000
const BETWEEN_SEARCHES = 6_000

/** Gathers what to ask for, and asks `BURST` later, and not again within `between`. */
function gatherer(between: number): (key: readonly unknown[]) => void {
  let gathered = new Map<string, readonly unknown[]>()
  let waiting: ReturnType<typeof setTimeout> | null = null
  let asked = -between
  const ask = () => {
    const keys = [...gathered.values()]
    gathered = new Map()
    waiting = null
    asked = performance.now()
    for (const queryKey of keys) void client.invalidateQueries({ queryKey })
  }
  return (key) => {
    gathered.set(key.join(' '), key)
    waiting ??= setTimeout(ask, Math.max(BURST, asked + between - performance.now()))
  }
}

const askForCase = gatherer(0)
const askForList = gatherer(BETWEEN_LISTS)
/** What was found keeps its words, and how each case stands is brought up to date; a search asks more than a list does. */
const askToSearch = gatherer(BETWEEN_SEARCHES)

function gather(change: Change): void {
  // A colleague's name may stand on everything that is shown.
  if (change.noun === 'name') askForList([])
  for (const area of AREAS[change.noun]) {
    if (area === 'case') askForCase(['case', change.id])
    else askForList([area])
  }
  if (change.noun === 'case' || change.noun === 'obligation') askToSearch(['search'])
}

function hear(told: Told): void {
  if (told.type === 'state') setLive(told.live)
  if (told.type === 'change') gather(told.change)
  if (told.type === 'start-over') void client.invalidateQueries()
}

const AGAIN_AFTER = 3_000
/** The desk says something every 15 s at least. After this long without a word the line is dead, whatever the browser thinks. */
const SILENT = 40_000

interface Stream {
  readonly state: () => boolean
  /** Opens the line anew, where it may have died without a word: after sleep, or a change of network. */
  readonly again: () => void
}

/** The stream itself. Only one tab of a browser holds it and tells the others: browsers open six connections at most. */
function openStream(tell: (told: Told) => void): Stream {
  let open = true
  let heard = Date.now()
  let stream: EventSource | null = null
  const connect = () => {
    stream?.close()
    heard = Date.now()
    const mine = new EventSource('/api/live')
    stream = mine
    const on = (type: string, act: (event: MessageEvent) => void) =>
      mine.addEventListener(type, (event) => {
        heard = Date.now()
        act(event)
      })
    on('open', () => tell({ type: 'state', live: (open = true) }))
    on('change', (event) => {
      const change = readChange(event.data)
      if (change) tell({ type: 'change', change })
    })
    on('start-over', () => tell({ type: 'start-over' }))
    on('beat', () => {})
    mine.addEventListener('error', () => {
      tell({ type: 'state', live: (open = false) })
      // A refused stream is not tried again by the browser. Asking who we are finds out whether we are signed out.
      if (mine.readyState !== EventSource.CLOSED) return
      void client.invalidateQueries({ queryKey: ['me'] })
      setTimeout(() => mine === stream && connect(), AGAIN_AFTER)
    })
  }
  const again = () => {
    tell({ type: 'state', live: (open = false) })
    connect()
  }
  connect()
  setInterval(() => Date.now() - heard > SILENT && again(), AGAIN_AFTER)
  return { state: () => open, again }
}

function readChange(data: unknown): Change | null {
  try {
    const parsed: unknown = JSON.parse(String(data))
    return typeof parsed === 'object' && parsed !== null && 'noun' in parsed && 'id' in parsed
      ? (parsed as Change)
      : null
  } catch {
    return null
  }
}

let listening = false

export function listenLive(): void {
  if (listening) return
  listening = true
  const channel = new BroadcastChannel('amends:live')
  channel.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data))
  channel.postMessage({ type: 'how-is-it' } satisfies Told)
  const lead = () => {
    const tell = (told: Told) => {
      hear(told)
      channel.postMessage(told)
    }
    const stream = openStream(tell)
    window.addEventListener('online', stream.again)
    channel.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.type === 'how-is-it') channel.postMessage({ type: 'state', live: stream.state() } satisfies Told)
    })
  }
  window.addEventListener('offline', () => setLive(false))
  if (!('locks' in navigator)) return lead()
  const forGood = new Promise<never>(() => {})
  void navigator.locks.request('amends:live', () => {
    lead()
    return forGood
  })
}
