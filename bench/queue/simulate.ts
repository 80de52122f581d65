import { DAY, HOUR, MINUTE, type Instant, type Millis } from '../../src/domain/instant.ts'
import { DEFAULT_PLAYBOOK } from '../../src/domain/playbook/playbook.ts'
import type { Sentiment, Severity } from '../../src/domain/triage/triage.ts'
import type { Arrival } from './arrivals.ts'
import { chance, lognormal } from './chance.ts'
import type { Cascade } from './readers.ts'

export const PROMISE: Millis = 3 * HOUR
export const FIRST_WORD: Millis = 30 * MINUTE
/** After so much of it, the desk warns. */
const WARNED: Millis = DEFAULT_PLAYBOOK.warnAt * PROMISE
/** About how long an answer takes, for how many agents there are; how long exactly follows from the load. */
const USUAL = 6 * MINUTE

/** What waits for an answer: a person's posts since we last answered them. */
export interface Waiting {
  readonly at: Instant
  readonly due: Instant
  severity: Severity
  sentiment: Sentiment
  readonly audience: number
  readonly service: Millis
  readonly posts: { readonly at: Instant; readonly cascade: Cascade; readonly complaint: boolean }[]
  /** When they first complained, or null. */
  complainedAt: Instant | null
  /** When our answer stood there; null while it waits. */
  done: Instant | null
  /** What the desk has seen of its promise: close to its end, or over. */
  seen: 'nothing' | 'close' | 'broken'
  /** What the order made of it; worked out again when a post joins, and when its promise comes close to its end or breaks. */
  key: number
}

/** The smaller the key, the sooner. `moves` where it changes with the time. */
export interface Order {
  readonly name: string
  readonly key: (one: Waiting, now: Instant) => number
  readonly moves?: boolean
}

export interface Outcome {
  /** Readers of a complaint that stood there unanswered. */
  readonly readers: number
  readonly broken: number
  /** Of those that are broken, where nobody complained. */
  readonly brokenToNoComplaint: number
  readonly answered: number
  /** Complaints that had no word of ours within half an hour. */
  readonly silent: number
  /** What waited for more than a day. */
  readonly overADay: number
  /** How long what does real harm waited, half of them longer. */
  readonly graveWait: Millis
}

/** As any lead would: as many at each hour of the day as that hour usually needs. */
export interface Staffing {
  readonly agentsAt: readonly number[]
  readonly meanService: Millis
  readonly sigma: number
}

/**
 * Agents answer one after the other, each time what the order puts first, until nothing waits. Whoever writes again
 * before our answer stands there is answered by it too: otherwise an order that is quick would be given more to do by
 * those who write in pieces than one that lets them wait. What is left of this still favours the slow (up to 3 % more
 * answers for the quick), because nobody knows which of the later posts a quick answer would have spared.
 */
export function simulate(
  arrivals: readonly Arrival[],
  cascades: readonly Cascade[],
  staffing: Staffing,
  order: Order,
  seed: number,
): Outcome {
  const draws = drawn(arrivals, cascades, staffing, seed)
  const free = Array.from({ length: Math.max(...staffing.agentsAt) }, () => 0)
  const waiting: Waiting[] = []
  const byPerson = new Map<string, Waiting>()
  const sum = { readers: 0, broken: 0, brokenToNoComplaint: 0, answered: 0, silent: 0, overADay: 0 }
  const graveWaits: Millis[] = []
  let next = 0
  const arrive = () => {
    sum.readers += arriveOne(arrivals[next]!, draws[next]!, waiting, byPerson, order)
    next += 1
  }
  while (next < arrivals.length || waiting.length > 0) {
    const agent = free.indexOf(Math.min(...free))
    if (waiting.length === 0) free[agent] = Math.max(free[agent]!, arrivals[next]!.at)
    const now = free[agent]!
    if (agent >= staffing.agentsAt[hourOf(now)]!) {
      free[agent] = (Math.floor(now / HOUR) + 1) * HOUR
      continue
    }
    while (next < arrivals.length && arrivals[next]!.at <= now) arrive()
    if (waiting.length === 0) continue
    const one = takeFirst(waiting, order, now)
    const done = now + one.service
    free[agent] = done
    one.done = done
    for (const post of one.posts) if (post.complaint) sum.readers += post.cascade.seenBy(done - post.at)
    if (done > one.due) sum.broken += 1
    if (done > one.due && one.complainedAt === null) sum.brokenToNoComplaint += 1
    if (one.complainedAt !== null && done > one.complainedAt + FIRST_WORD) sum.silent += 1
    if (done > one.at + DAY) sum.overADay += 1
    sum.answered += 1
    if (one.severity >= 2) graveWaits.push(done - one.at)
  }
  graveWaits.sort((a, b) => a - b)
  return { ...sum, graveWait: graveWaits[Math.floor(graveWaits.length / 2)] ?? 0 }
}

const hourOf = (at: Instant): number => Math.floor(at / HOUR) % 24

/** So many agents that what arrives would keep them busy for `load` of their time, each post answered alone. */
export function staffingFor(arrivals: readonly Arrival[], load: number, sigma: number): Staffing {
  const span = arrivals.at(-1)!.at - arrivals[0]!.at
  const byHour = new Float64Array(24)
  for (const { at } of arrivals) byHour[hourOf(at)]! += DAY / span
  const agentsAt = [...byHour].map((posts) => Math.max(1, Math.round((posts * USUAL) / HOUR)))
  const hours = agentsAt.reduce((sum, agents) => sum + agents, 0)
  return { agentsAt, sigma, meanService: (load * hours * HOUR * (span / DAY)) / arrivals.length }
}

interface Drawn {
  readonly cascade: Cascade
  readonly service: Millis
}

/** The same seed gives every order the same week: a person keeps their followers, a case its length. */
function drawn(
  arrivals: readonly Arrival[],
  cascades: readonly Cascade[],
  { meanService, sigma }: Staffing,
  seed: number,
) {
  const draw = chance(seed)
  const ofPerson = new Map<string, Cascade>()
  return arrivals.map(({ person }): Drawn => {
    const cascade = ofPerson.get(person) ?? cascades[Math.floor(draw() * cascades.length)]!
    ofPerson.set(person, cascade)
    return { cascade, service: lognormal(draw, meanService, sigma) }
  })
}

/** Gives back who reads it before the answer that is being written, where there is one. */
function arriveOne(
  arrival: Arrival,
  { cascade, service }: Drawn,
  waiting: Waiting[],
  byPerson: Map<string, Waiting>,
  order: Order,
): number {
  const { at, person, complaint, severity, sentiment } = arrival
  const post = { at, cascade, complaint }
  const theirs = byPerson.get(person)
  if (theirs && theirs.done !== null && at < theirs.done) return complaint ? cascade.seenBy(theirs.done - at) : 0
  if (theirs?.done === null) {
    theirs.posts.push(post)
    if (complaint) theirs.complainedAt ??= at
    if (severity > theirs.severity) Object.assign(theirs, { severity, sentiment })
    theirs.key = order.key(theirs, at)
    return 0
  }
  const one: Waiting = {
    at,
    due: at + PROMISE,
    severity,
    sentiment,
    audience: cascade.audience,
    service,
    posts: [post],
    complainedAt: complaint ? at : null,
    done: null,
    seen: 'nothing',
    key: 0,
  }
  one.key = order.key(one, at)
  waiting.push(one)
  byPerson.set(person, one)
  return 0
}

function takeFirst(waiting: Waiting[], order: Order, now: Instant): Waiting {
  let first = 0
  let least = Infinity
  for (const [place, one] of waiting.entries()) {
    const seen = now >= one.due ? 'broken' : now >= one.at + WARNED ? 'close' : 'nothing'
    if (seen !== one.seen) {
      one.seen = seen
      one.key = order.key(one, now)
    }
    const key = order.moves ? order.key(one, now) : one.key
    if (key < least) [first, least] = [place, key]
  }
  const [taken] = waiting.splice(first, 1)
  return taken!
}
