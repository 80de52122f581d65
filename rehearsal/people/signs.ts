import { firstName } from '../words.ts'

const HOUR = 3_600_000

/** What a person looks at when our answer comes. */
export interface Heard {
  readonly text: string
  /** The person who reads it, and the company that wrote it. */
  readonly reader: string
  readonly company: string
  /** Milliseconds between their first post and our answer. */
  readonly waited: number
}

/** Something that a person notices in an answer, by its word on the page. */
export interface Sign {
  readonly word: string
  readonly seen: (heard: Heard) => boolean
}

const sign = (word: string, ...patterns: RegExp[]): Sign => ({
  word,
  seen: ({ text }) => patterns.some((pattern) => pattern.test(straight(text))),
})

/** Typographic quotes would hide "we're" from the patterns. */
const straight = (text: string): string => text.replaceAll(/[\u2018\u2019]/g, "'")

export const named: Sign = {
  word: 'named',
  seen: ({ text, reader }) => new RegExp(`(?<!\\p{L})${firstName(reader)}(?!\\p{L})`, 'iu').test(text),
}

export const before3h: Sign = { word: 'before 3 h', seen: ({ waited }) => waited < 3 * HOUR }

/** What went wrong, said of ourselves or of the thing: "we sent your bag to Porto", "it stayed in Porto". */
export const cause = sign(
  'a cause',
  /\b(because|due to|the (cause|reason) (is|was)|our (mistake|fault|error|doing))\b/i,
  /\bwe (had |have )?(sent|left|lost|missed|forgot|loaded|tagged|put|broke|gave|mixed|dropped|failed|got)\b/i,
  /\b(it|they|bag|suitcase|stroller|pram|refund|flight|crew|belt|payment) (\w+ )?(was|were|got|stayed|went|missed|is still|never)\b/i,
  /\b(is|are|it's) (still )?(in|at) \p{Lu}/u,
)

const clock = /(?<![\d:])([01]?\d|2[0-3])[:.h][0-5]\d(?!\d)/
const day = /\b(today|tonight|tomorrow|noon|midnight|(mon|tues|wednes|thurs|fri|satur|sun)day)\b/i
const date =
  /\b\d{1,2}(st|nd|rd|th)?( of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}\b/i

/** A time that can be checked: a clock, a day, a date or a span that ends. "Soon" is none. */
export const aTime = sign(
  'a time',
  clock,
  day,
  date,
  /\b\d{1,2} ?(am|pm|o'clock)\b/i,
  /\b(in|within|in less than|next) (an?|\d+|one|two|three|four|five|ten|twenty|thirty) (minute|hour|day)s?\b/i,
)

/** A sorry that asks the other to prove it, or is for nothing in particular. */
export const hollowSorry = sign(
  'a hollow sorry',
  /\b(sorry|apologi[sz]e|apologies) if\b/i,
  /\bsorry (that |to hear (that )?)?you (feel|felt)\b/i,
  /\bany inconveniences?\b/i,
  /\binconveniences? (this|that|it)? ?(may|might|could)\b/i,
)

const anApology = sign('', /\b(sorry|apologi[sz]e|apologies|apology|forgive us|our fault|our mistake)\b/i)

export const apology: Sign = {
  word: 'an apology',
  seen: (heard) => anApology.seen(heard) && !hollowSorry.seen(heard),
}

/** Sent away from where they wrote. */
export const sentElsewhere = sign(
  'sent elsewhere',
  /\b(e-?mail|call|phone|dm|message|contact|write to) (us|our)\b/i,
  /\b(via|by|through|in a|send (us )?a) (dm|direct message|private message|e-?mail)\b/i,
  /[\w.+-]+@[\w-]+\.[a-z]{2,}/i,
  /\b(fill (in|out)|use|visit) (the|our|this) ([\w-]+ )?(form|website|site|page)\b/i,
)

/** Something that somebody does with their hands. */
export const aStep = sign(
  'a step',
  /\b(refund(ed|ing)?|reimburs\w+|replac\w+|repay\w*|pay (for|you)|lend\w*|loan)\b/i,
  /\b(courier|driver|deliver\w*|brings?|bringing|on its way|picked up|found (it|your))\b/i,
  /\b(we|i) (will |'ll |have |am |are )?(send|sending|sent|book|booked|call|calling|order|ordered)\b/i,
)

export const processed = sign('"processed"', /\bprocess(ed|ing)?\b/i)

/** Too little to say anything: two words, or a handful of letters. */
export const isThin = (text: string): boolean => {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length < 3 || words.join('').length < 10
}
