/** What a post is (C05). */
export type Kind = 'complaint' | 'question' | 'praise' | 'banter' | 'news_or_ad' | 'spam'

/** 0 nothing, 1 annoyance, 2 real harm, 3 grave. */
export type Severity = 0 | 1 | 2 | 3

export type Sentiment = -2 | -1 | 0 | 1 | 2

export type NeedsReply = 'yes' | 'optional' | 'no'

/** What it is about: a closed list, each with a lexicon of its own. */
export const topics = [
  'safety',
  'privacy',
  'baggage',
  'refund',
  'cancellation',
  'delay',
  'delivery',
  'outage',
  'fault',
  'web',
  'booking',
  'reach',
  'staff',
  'price',
  'other',
] as const
export type Topic = (typeof topics)[number]

/**
 * Why a post was judged as it was: a code with its values, never prose. the catalogue says it aloud.
 * `words` are the writer's own words that it rests on.
 */
export interface Reason {
  readonly code: ReasonCode
  readonly words?: string
  readonly count?: number
}

export type ReasonCode =
  | 'harm' // words of real harm: lost, stranded, broken
  | 'grave' // words of grave harm: injury, medicine, left without help, a wedding tomorrow
  | 'anger' // insult, capitals, marks
  | 'asks for help'
  | 'asks for money back'
  | 'asks something'
  | 'waiting' // a length of time that they have waited
  | 'again' // it happened before
  | 'time presses' // tomorrow, tonight, boarding now
  | 'threatens to leave'
  | 'thanks'
  | 'praises'
  | 'advertises'
  | 'spam words'
  | 'talks to others' // names us, asks nothing of us
  | 'unknown language'
  | 'nothing to act on'
  | 'answers us' // the ball was with them, and now is with us
  | 'learned' // what this desk's own decisions say where the rules say something else
  | 'audience' // count: how many may read it

export interface Triage {
  readonly kind: Kind
  readonly needsReply: NeedsReply
  readonly severity: Severity
  readonly urgent: boolean
  readonly sentiment: Sentiment
  readonly topic: Topic
  /** BCP 47 primary subtag, or `und` where it cannot be told. */
  readonly language: string
  readonly reasons: readonly Reason[]
}

export interface TriageInput {
  readonly text: string
  /** The network's own word for the language, if it gives one. */
  readonly language: string | null
  readonly audience: number | null
  /** True where the post calls an account of ours by its handle, or answers a post of ours. */
  readonly addressed: boolean
  /** Our names: a handle as `@handle`, a brand as it is called. They tell what of a text is ours and only quoted in it. */
  readonly names?: readonly string[]
  /** The post that this one answers, where it is known: what "yes, still waiting" is about. */
  readonly parent?: Parent | null
}

export interface Parent {
  readonly text: string
  /** True where the brand wrote it. */
  readonly ours: boolean
}
