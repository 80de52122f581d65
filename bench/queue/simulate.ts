import { DAY, HOUR, MINUTE, type Instant, type Millis } from '../../src/domain/instant.ts'
import type { Sentiment, Severity } from '../../src/domain/triage/triage.ts'
import type { Arrival } from './arrivals.ts'
import { chance, lognormal } from './chance.ts'
import type { Cascade } from './readers.ts'

export const PROMISE: Millis = 3 * HOUR
/** About how long an answer takes, for how many agents there are; how long exactly follows from the load. */
const USUAL = 6 * MINUTE

/** What waits for an answer: a person's posts since we last answered them. */
interface Waiting {
  readonly at: Instant
  readonly due: Instant
  severity: Severity
  sentiment: Sentiment
  readonly audience: number
  readonly service: Millis
  readonly posts: { readonly at: Instant; readonly cascade: Cascade; readonly complaint: boolean }[]
  /** What the order made of it; worked out again when a post joins. */
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
  readonly answered: number
  /** How long what does real harm waited, half of them longer. */
  readonly graveWait: Millis
}

/** As any lead would: as many at each hour of the day as that hour usually needs. */
export interface Staffing {
  readonly agentsAt: readonly number[]
  readonly meanService: Millis
  readonly sigma: number
}

/** Agents answer one after the other, each time what the order puts first, until nothing waits. */
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
  const sum = { readers: 0, broken: 0, answered: 0 }
  const graveWaits: Millis[] = []
  let next = 0
  const arrive = () => {
    arriveOne(arrivals[next]!, draws[next]!, waiting, byPerson, order)
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
    const one = takeFirst(waiting, order, now)
    const done = now + one.service
    free[agent] = done
    // Whoever writes again while we write is answered by it too.
    for (const [person, theirs] of byPerson) if (theirs === one) byPerson.delete(person)
    for (const post of one.posts) if (post.complaint) sum.readers += post.cascade.seenBy(done - post.at)
    if (done > one.due) sum.broken += 1
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

function arriveOne(
  arrival: Arrival,
  { cascade, service }: Drawn,
  waiting: Waiting[],
  byPerson: Map<string, Waiting>,
  order: Order,
): void {
  const { at, person, complaint, severity, sentiment } = arrival
  const post = { at, cascade, complaint }
  const theirs = byPerson.get(person)
  if (theirs) {
    theirs.posts.push(post)
    if (severity > theirs.severity) Object.assign(theirs, { severity, sentiment })
    theirs.key = order.key(theirs, at)
    return
  }
  const one: Waiting = {
    at,
    due: at + PROMISE,
    severity,
    sentiment,
    audience: cascade.audience,
    service,
    posts: [post],
    key: 0,
  }
  one.key = order.key(one, at)
  waiting.push(one)
  byPerson.set(person, one)
}

function takeFirst(waiting: Waiting[], order: Order, now: Instant): Waiting {
  let first = 0
  let least = Infinity
  for (const [place, one] of waiting.entries()) {
    const key = order.moves ? order.key(one, now) : one.key
    if (key < least) [first, least] = [place, key]
  }
  const [taken] = waiting.splice(first, 1)
  return taken!
}
