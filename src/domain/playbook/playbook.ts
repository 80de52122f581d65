import type { Stretch } from '../clock/calendar.ts'
import type { Counted } from '../obligation/obligation.ts'
import type { Kind, Severity } from '../triage/triage.ts'

export type Minutes = number

/** What the company chose. Stored as rows that are never changed: a new choice is a new version. */
export interface Playbook {
  /** IANA name: the hours and closed days are those on its walls. */
  readonly zone: string
  /** Monday first; null is day and night. */
  readonly hours: readonly (readonly Stretch[])[] | null
  readonly closed: readonly ClosedDay[]
  /** The first that fits is the promise. */
  readonly promises: readonly PromiseRule[]
  /** What we promise beside answers, each in minutes from what caused it. */
  readonly within: Within
  /** The share of a promise after which its owner hears of it. */
  readonly warnAt: number
  readonly escalate: Escalation
  /** Who handles which kind of complaint (C10). */
  readonly plans: readonly Plan[]
  /** What each of us can solve, beside the kinds that they handle; who is not in it can solve them everywhere. */
  readonly solvers: readonly Solver[]
  readonly where: Where
  readonly readFirst: ReadFirst
  readonly calls: Calls
}

/** Whoever answers has the power to solve it (C10). An empty list is any. */
export interface Solver {
  /** An agent. */
  readonly id: string
  /** As the judge names them: `de`. */
  readonly languages: readonly string[]
  readonly networks: readonly string[]
  /** Cases that wait for them at once, at most; null is as many as come. */
  readonly most: number | null
}

/** Where we talk (C26, C29): all in public; in private for personal data alone; by telephone and elsewhere as well. */
export type Where = 'public' | 'private_for_data' | 'offline_too'

/** Whose replies, and which, a second person reads before they go out. */
export interface ReadFirst {
  readonly trainees: boolean
  /** On a case of severity 3. */
  readonly grave: boolean
  /** Where a falsehood is corrected (C25). */
  readonly corrections: boolean
  /** Where it stands for long: reviews, blogs, videos (C23). */
  readonly reviews: boolean
}

/** When the desk suggests a call (C27, C39); whether they want one is theirs to say. */
export interface Calls {
  readonly grave: boolean
}

export interface ClosedDay {
  /** `2026-12-25` */
  readonly date: string
  readonly name: string
}

/** How fast we answer (C11). An empty list fits everything. */
export interface PromiseRule {
  readonly networks: readonly string[]
  readonly kinds: readonly Kind[]
  readonly severities: readonly Severity[]
  /** Null where a first public word is not promised apart from the answer. */
  readonly acknowledge: Minutes | null
  readonly answer: Minutes
  readonly counted: Counted
}

export interface Within {
  readonly thank: Minutes
  readonly followUp: Minutes
  readonly returnToPublic: Minutes
  readonly approve: Minutes
  readonly askForUpdate: Minutes
}

/** Whom we tell: everybody who leads, everybody who owns the desk, or all who are here. */
export type Told = 'leads' | 'owners' | 'everyone'

export interface Escalation {
  readonly broken: Told
  readonly away: Told
}

/** For one kind of complaint: who handles it, whom they ask, and what they may offer (C10, C32). */
export interface Plan {
  /** The topic as the judge names it. */
  readonly topic: string
  readonly name: string
  /** Agents. */
  readonly handlers: readonly string[]
  readonly ask: string
  readonly offer: string
}

/** What a page offers to choose from: 30 minutes, 1 hour, 3 hours, 24 hours. */
export const PRESETS: readonly Minutes[] = [30, 60, 180, 1440]

/** The most that a desk may promise on any channel, by the clock on the wall (C11). */
export const MOST: Minutes = 1440

const rule = (kinds: readonly Kind[], acknowledge: Minutes | null, answer: Minutes): PromiseRule => ({
  networks: [],
  kinds,
  severities: [],
  acknowledge,
  answer,
  counted: 'open',
})

const TOPICS = {
  safety: 'Safety',
  privacy: 'Privacy',
  baggage: 'Baggage',
  refund: 'Refunds and bills',
  cancellation: 'Cancellations',
  delay: 'Delays',
  delivery: 'Deliveries',
  outage: 'Outages',
  fault: 'Faulty products',
  web: 'Website and app',
  booking: 'Bookings',
  reach: 'Cannot reach us',
  staff: 'Our people',
  price: 'Prices',
  other: 'Anything else',
}

/** A new desk acknowledges in 30 minutes (C12), answers in 3 hours (C11), day and night, and asks a day later (C37). */
export const DEFAULT_PLAYBOOK: Playbook = {
  zone: 'UTC',
  hours: null,
  closed: [],
  promises: [rule(['complaint'], 30, 180), rule([], null, 180)],
  within: { thank: 1440, followUp: 1440, returnToPublic: 240, approve: 60, askForUpdate: 2880 },
  warnAt: 0.75,
  escalate: { broken: 'leads', away: 'leads' },
  plans: Object.entries(TOPICS).map(([topic, name]) => ({ topic, name, handlers: [], ask: '', offer: '' })),
  solvers: [],
  where: 'private_for_data',
  readFirst: { trainees: true, grave: false, corrections: false, reviews: false },
  calls: { grave: true },
}
