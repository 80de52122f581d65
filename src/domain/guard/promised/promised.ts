import type { Instant } from '../../instant.ts'
import { fold } from '../fold.ts'
import { sentences } from '../sentence.ts'
import { english } from './english.ts'
import { german } from './german.ts'
import type { PromiseWords, Time } from './language.ts'
import { momentOf } from './moment.ts'

/** What a reply promises by a time (C13, C21): the sentence, and until when. */
export interface Promised {
  /** UTF-16 range of the words that name the time. */
  readonly from: number
  readonly to: number
  /** The sentence that gives it. */
  readonly words: string
  readonly due: Instant
}

const LANGUAGES: readonly PromiseWords[] = [english, german]
/** As much as a promise is remembered by. */
const LONGEST = 200
/** Nobody writes more of it to one person, and reading is done while somebody types. */
const MOST_READ = 4_000

/**
 * The soonest time that a reply promises, by the company's clock; null where it promises none. Rather none than a wrong
 * one: a time of theirs, of what was, of what is asked of them, or that is over, is no promise of ours.
 */
export function promisedIn(text: string, now: Instant, zone: string): Promised | null {
  const read = text.slice(0, MOST_READ)
  const found = sentences(fold(read)).flatMap(({ from, to }) => inSentence(read.slice(from, to), from, now, zone))
  return found.toSorted((a, b) => a.due - b.due || a.from - b.from)[0] ?? null
}

function inSentence(sentence: string, at: number, now: Instant, zone: string): Promised[] {
  return LANGUAGES.flatMap((language) =>
    clauses(sentence).flatMap(({ from, text }) => {
      if (language.no.test(text)) return []
      const times = language.times(text).filter((time) => isOurs(language, text, time))
      return times.flatMap((time): Promised[] => {
        const due = momentOf(time.said, now, zone)
        if (due === null) return []
        return [{ from: at + from + time.from, to: at + from + time.to, words: shortened(sentence), due }]
      })
    }),
  )
}

/** A sentence may ask in one half and promise in the other. */
function clauses(sentence: string): { from: number; text: string }[] {
  const ends = [...sentence.matchAll(/[;:–—](?=\s)|,(?= (?:and|but|then|so|we|I|und|aber|dann|wir|ich)\b)/giu)].map(
    ({ index }) => index + 1,
  )
  const cuts = [0, ...ends, sentence.length]
  return cuts.slice(0, -1).map((from, one) => ({ from, text: sentence.slice(from, cuts[one + 1]) }))
}

function isOurs(language: PromiseWords, clause: string, { bound, from, to }: Time): boolean {
  const before = clause.slice(0, from)
  // "Bis morgen!" and "See you by noon" stand alone: there is no deed in so few words.
  const besides = (before + clause.slice(to)).match(/\p{L}{2,}/gu)?.length ?? 0
  if (besides < 2) return false
  return bound || (language.weWill.test(clause) && !language.goes.test(before))
}

function shortened(sentence: string): string {
  const whole = sentence.replaceAll(/\s+/g, ' ').trim()
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST - 1).replace(/\s\S*$/u, '')}…`
}
