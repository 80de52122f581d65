import type { Cue } from './lexicon/cue.ts'
import { GAP, type Lexicon, type Step } from './lexicon/compile.ts'
import type { Scan } from './scan.ts'

/** What the words of a text tell, after negation: how often each cue stands there, and where first. */
export interface Features {
  readonly read: Scan
  readonly count: (cue: Cue) => number
  /** The writer's own words of the first such cue. */
  readonly wordsOf: (cue: Cue) => string | undefined
  /** Good words that a "not" stands before, and bad ones: `not good`, `no problem`. */
  readonly goodDenied: number
  readonly badDenied: number
  /** How many words or phrases the lexicon knew. */
  readonly familiar: number
  /** Whether the text, or a sentence of it, begins as a question does. */
  readonly beginsAsking: boolean
  /** Feeling after the last "but": what a mixed post means in the end. */
  readonly turn: 'none' | 'good' | 'bad'
}

const good = new Set<Cue>(['praise', 'mild', 'delight', 'thanks'])
const bad = new Set<Cue>(['fault', 'harm', 'grave', 'dislike', 'anger'])

export function featuresOf(read: Scan, lexicon: Lexicon): Features {
  const counts = new Map<Cue, number>()
  const firsts = new Map<Cue, readonly [number, number]>()
  const tally = {
    goodDenied: 0,
    badDenied: 0,
    beginsAsking: false,
    denied: -9,
    familiar: 0,
    turned: false,
    good: 0,
    bad: 0,
  }
  const starts = startsOf(read)
  let at = 0
  while (at < read.words.length) {
    const found = longest(read, lexicon, at)
    if (found === null) {
      at += 1
      continue
    }
    tally.familiar += 1
    if (found.end > at + 1 && !found.cues.includes('self')) countSelf(read, lexicon, at, found.end, counts)
    for (const cue of found.cues) {
      if (cue === 'negator') tally.denied = found.end
      if (cue === 'contrast') Object.assign(tally, { turned: true, good: 0, bad: 0 })
      if ((cue === 'ask' || cue === 'why') && starts.has(at)) tally.beginsAsking = true
      const near = at - tally.denied
      if (good.has(cue) && near >= 0 && near <= 3 && cue !== 'thanks') tally.goodDenied += 1
      else if (bad.has(cue) && near >= 0 && near <= 1 && (cue !== 'anger' || isMood(read, at))) tally.badDenied += 1
      else {
        if (good.has(cue)) tally.good += 1
        if (bad.has(cue)) tally.bad += 1
        counts.set(cue, (counts.get(cue) ?? 0) + 1)
        if (!firsts.has(cue)) firsts.set(cue, [at, found.last])
      }
    }
    // Mockery is made of other words, and those tell what happened: `great job losing my bag`.
    at = found.cues.includes('sarcasm') ? at + 1 : found.end
  }
  return {
    read,
    count: (cue) => counts.get(cue) ?? 0,
    wordsOf: (cue) => wordsAt(read, firsts.get(cue)),
    goodDenied: tally.goodDenied,
    badDenied: tally.badDenied,
    familiar: tally.familiar,
    beginsAsking: tally.beginsAsking,
    turn: !tally.turned || tally.good === tally.bad ? 'none' : tally.good > tally.bad ? 'good' : 'bad',
  }
}

/** `not angry` is calm; `not a joke` is not. */
function isMood(read: Scan, at: number): boolean {
  return moods.has(read.words[at] ?? '')
}

const moods = new Set(
  'angry mad furious upset cross annoyed frustrated disappointed sad worried rude sauer wütend enttäuscht traurig'.split(
    ' ',
  ),
)

/** `lost my bag` is one phrase, and still somebody's own bag. */
function countSelf(read: Scan, lexicon: Lexicon, from: number, to: number, counts: Map<Cue, number>): void {
  for (let at = from; at < to; at += 1) {
    if (lexicon.get(read.words[at] ?? '')?.cues.includes('self')) counts.set('self', (counts.get('self') ?? 0) + 1)
  }
}

interface Hit {
  readonly cues: readonly Cue[]
  /** Where reading goes on. */
  readonly end: number
  /** The last word of the phrase: beyond `end` where words stand between that tell something of their own. */
  readonly last: number
}

const longest = (read: Scan, lexicon: Lexicon, at: number): Hit | null =>
  longestFrom(read, lexicon, firstStep(read, lexicon, at), at + 1)

function longestFrom(read: Scan, lexicon: Lexicon, first: Step | undefined, from: number): Hit | null {
  let hit: Hit | null = null
  let end = from
  for (let step = first; step !== undefined; end += 1) {
    if (step.cues.length > 0) hit = { cues: step.cues, end, last: end - 1 }
    const apart = step.next?.get(GAP)
    if (apart !== undefined) hit = beyond(read, lexicon, apart, end) ?? hit
    const word = read.words[end]
    step = word === undefined || read.stops.has(end) ? undefined : step.next?.get(word)
  }
  return hit
}

/** A German verb ends where its sentence does: `stürzt bei jedem Foto ab`. */
const MOST_BETWEEN = 7

function beyond(read: Scan, lexicon: Lexicon, apart: Step, from: number): Hit | null {
  for (let at = from; at < Math.min(from + MOST_BETWEEN, read.words.length) && !read.stops.has(at); at += 1) {
    const word = read.words[at] ?? ''
    const rest = longestFrom(read, lexicon, apart.next?.get(word), at + 1)
    if (rest !== null) return { ...rest, end: from }
    if (lexicon.get(word)?.cues.includes('negator')) return null
  }
  return null
}

function firstStep(read: Scan, lexicon: Lexicon, at: number): Step | undefined {
  const word = read.words[at] ?? ''
  const step = lexicon.get(word)
  if (step !== undefined || read.stretched === 0) return step
  return lexicon.get(word.replace(/(.)\1/gu, '$1'))
}

/** The indexes of words that begin a sentence; greetings do not count as a beginning. */
function startsOf(read: Scan): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const stop of [0, ...read.stops]) {
    let at = stop
    while (greetings.has(read.words[at] ?? '') && at < stop + 4) {
      at += 1
      starts.add(at)
    }
    starts.add(stop)
  }
  return starts
}

const greetings = new Set(
  'hi hey hello dear guys there all folks team please so and ok okay yo well um also but hallo moin'.split(' '),
)

function wordsAt(read: Scan, range: readonly [number, number] | undefined): string | undefined {
  if (range === undefined) return undefined
  const from = read.from[range[0]]
  const to = read.to[range[1]]
  return from === undefined || to === undefined ? undefined : read.text.slice(from, to).slice(0, 80)
}
