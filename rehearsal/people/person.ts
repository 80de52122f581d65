import type { Author } from '../types.ts'
import type { Gives } from './in-private.ts'
import type { Sign } from './signs.ts'

export interface Company {
  readonly handle: string
  readonly name: string
  /** The name as somebody in a hurry types it: `nrothwind`. */
  readonly misspelt: string
}

/** What a person has before their eyes when they react. */
interface Scene {
  readonly company: Company
  /** Our answer. */
  readonly answer: string
  /** Who signed it: `Alex`, or null. */
  readonly agent: string | null
  /** Their own first post. */
  readonly first: string
  /** Whole days since their first post. */
  readonly days: number
}

/** One thing that a person does, so long after our answer. */
export type Step = { readonly after: number } & (
  | { readonly does: 'answers'; readonly text: string }
  | { readonly does: 'shares'; readonly text: string }
  | { readonly does: 'edits'; readonly text: string }
  | { readonly does: 'deletes' }
)

/** A mood holds from a sum of weights on, or below one; the first that fits is theirs. */
export interface Mood {
  readonly word: string
  readonly from?: number
  readonly below?: number
  readonly onlyWith?: Sign
  /** Shown once in a thread; after that they say nothing. */
  readonly once?: boolean
  /** Nothing moves them any more. */
  readonly ends?: boolean
  readonly steps: (scene: Scene) => readonly Step[]
}

export interface Person {
  readonly author: Author
  readonly first: {
    /** Milliseconds after the story begins; before it, for what was written this morning. */
    readonly at: number
    readonly text: (company: Company) => string
  }
  readonly weighs: readonly (readonly [sign: Sign, weight: number])[]
  readonly moods: readonly Mood[]
  /** What they give in private, when asked for it. */
  readonly gives: readonly Gives[]
}

export const SECOND = 1000
export const MINUTE = 60 * SECOND

/** Named a letter off: the first two letters after the first that differ change places. */
export function misspell(name: string): string {
  const [longest = name] = name.split(/\s+/).toSorted((a, b) => b.length - a.length)
  const letters = Array.from(longest.toLowerCase())
  for (let at = 1; at < letters.length - 1; at += 1) {
    const [one = '', two = ''] = [letters[at], letters[at + 1]]
    if (one !== two) return [...letters.slice(0, at), two, one, ...letters.slice(at + 2)].join('')
  }
  return letters.join('')
}
