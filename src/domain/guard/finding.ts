import type { Coded } from '../coded.ts'

/** What must not stand in public: a booking's code, a bag's tag, a passport, an account, …, or what was told in private. */
export type Personal = 'booking' | 'tag' | 'document' | 'account' | 'card' | 'iban' | 'phone' | 'email' | 'told'

/**
 * What this person will read in the words that were found; two sentences, 24 words at most. The catalogue says it in the
 * writer's language; words out of the reply stay as they are. A name is null where none can be said.
 */
export interface GuardWords {
  empty(): string
  blank(words: string, name: string | null): string
  'only-one'(words: string, name: string | null, othersToday: number | null): string
  'to-email'(words: string, name: string | null): string
  /** Null where the name of the network is too long to say, and where nothing of weight is lost. */
  'too-long'(
    over: number,
    unit: 'bytes' | 'characters',
    network: string | null,
    lost: string | null,
    name: string | null,
  ): string
  /** "If" takes the apology back. What the thread says went wrong comes last, null where it names nothing. */
  'sorry-if'(word: string, name: string | null, matter: string | null): string
  'sorry-any'(words: string, matter: string | null): string
  /** What anybody could do with it. The words are those that were told in private. */
  'personal-data'(kind: Personal, name: string | null, words: string): string
  'in-confidence'(name: string | null): string
  'sorry-felt'(words: string, name: string | null, matter: string | null): string
}

/** What a way to mend is called on its button. */
export interface MendLabels {
  sentenceOut(): string
  wordsOut(): string
  /** A code or a number. */
  takeOut(): string
  endAt(words: string): string
  /** These very words instead, in the language of the reply. */
  say(words: string): string
}

/** How strong a finding is: stops (cannot go), second look (goes with a reason), worth a thought (goes). */
export type Strength = 'forbid' | 'hold' | 'advise'

/** A way to mend: replace the UTF-16 range `from`–`to` of the draft by `text`. */
export interface Mend {
  readonly label: Coded<MendLabels>
  readonly from: number
  readonly to: number
  readonly text: string
}

export interface Finding {
  /** The rule's name: `sorry-if`. */
  readonly rule: string
  /** The practices that it carries out: `['C14']`. */
  readonly practices: readonly string[]
  readonly strength: Strength
  /** UTF-16 range of the words that it is about. */
  readonly from: number
  readonly to: number
  readonly why: Coded<GuardWords>
  readonly mends: readonly Mend[]
}
