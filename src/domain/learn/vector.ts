import { cues } from '../triage/lexicon/cue.ts'
import type { Reading } from '../triage/judge.ts'
import { topics } from '../triage/triage.ts'

/** What a text is to a linear model: the few numbers that are not nought, each with its place. */
export interface Vector {
  readonly at: Int32Array
  readonly value: Float32Array
}

/** Words and letters share this many places; two that fall on one place are told apart by their company. */
const HASHED = 1 << 15
const SIGNS = 24
const RULES_FROM = HASHED + cues.length + SIGNS
const RULES = ['kind', 'needsReply', 'sentiment', 'severity'] as const
const RULE_VALUES = 6
const TOPICS_FROM = RULES_FROM + RULES.length * RULE_VALUES

/** How many places a vector has. */
export const places = TOPICS_FROM + topics.length

const values: Readonly<Record<(typeof RULES)[number], readonly (string | number)[]>> = {
  kind: ['complaint', 'question', 'praise', 'banter', 'news_or_ad', 'spam'],
  needsReply: ['yes', 'optional', 'no'],
  sentiment: [-2, -1, 0, 1, 2],
  severity: [0, 1, 2, 3],
}

/** The place that is 1 where the rules say `value` of `what`. */
export const rulePlace = (what: (typeof RULES)[number], value: string | number): number =>
  RULES_FROM + RULES.indexOf(what) * RULE_VALUES + values[what].indexOf(value)

/** A text as a vector: its words, pairs of words and pieces of words, and what the rules saw and said. */
export function vectorOf(reading: Reading, addressed: boolean): Vector {
  const sparse = new Map<number, number>()
  addWords(sparse, reading.read.words)
  const { triage } = reading
  addSeen(sparse, reading, addressed)
  for (const what of RULES) sparse.set(rulePlace(what, triage[what]), 1)
  sparse.set(TOPICS_FROM + topics.indexOf(triage.topic), 0.5)
  return { at: Int32Array.from(sparse.keys()), value: Float32Array.from(sparse.values()) }
}

const LONGEST = 200

function addWords(sparse: Map<number, number>, all: readonly string[]): void {
  const words = all.length > LONGEST ? all.slice(0, LONGEST) : all
  const whole = new Set<number>()
  const pieces = new Set<number>()
  let before = '^'
  for (const word of words) {
    whole.add(placeOf(`w ${word}`))
    whole.add(placeOf(`p ${before} ${word}`))
    before = word
    const framed = `_${word}_`
    for (let size = 3; size <= 4; size += 1)
      for (let from = 0; from + size <= framed.length; from += 1) pieces.add(placeOf(framed.slice(from, from + size)))
  }
  spread(sparse, whole, 1.4)
  spread(sparse, pieces, 0.8)
}

/** A long text says no more by its length: what it holds shares one weight. */
function spread(sparse: Map<number, number>, held: ReadonlySet<number>, weight: number): void {
  const each = weight / Math.sqrt(Math.max(1, held.size))
  for (const at of held) sparse.set(at, (sparse.get(at) ?? 0) + each)
}

/** FNV-1a, folded into the hashed places. */
function placeOf(piece: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < piece.length; at += 1) hash = Math.imul(hash ^ piece.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  return (hash >>> 0) % HASHED
}

function addSeen(sparse: Map<number, number>, { read, seen, scores }: Reading, addressed: boolean): void {
  if (seen !== null) {
    cues.forEach((cue, at) => {
      const count = Math.min(seen.count(cue), 3)
      if (count > 0) sparse.set(HASHED + at, 0.25 + 0.25 * count)
    })
  }
  const signs = [
    1,
    addressed ? 1 : 0,
    Math.min(read.asks, 2) / 2,
    Math.min(read.exclaims, 3) / 3,
    Math.min(read.heaps, 2) / 2,
    Math.min(read.capitals, 3) / 3,
    Math.min(read.smiles, 2) / 2,
    Math.min(read.frowns, 2) / 2,
    Math.min(read.links, 1),
    Math.min(read.tags, 3) / 3,
    Math.min(read.mentions, 3) / 3,
    read.firstIsMention ? 1 : 0,
    Math.min(read.words.length, 30) / 30,
    read.words.length < 5 ? 1 : 0,
    Math.min(read.hours, 24) / 24,
    Math.min(scores?.complaint ?? 0, 5) / 2.5,
    Math.min(scores?.question ?? 0, 3) / 2,
    Math.min(scores?.praise ?? 0, 4) / 2,
    Math.max(-2, Math.min(scores?.noise ?? 0, 3)) / 3,
    Math.min(scores?.spam ?? 0, 2) / 2,
    scores?.mocks ? 1 : 0,
    Math.min(seen?.goodDenied ?? 0, 2) / 2,
    Math.min(seen?.badDenied ?? 0, 2) / 2,
    seen?.turn === 'bad' ? 1 : seen?.turn === 'good' ? -1 : 0,
  ]
  signs.forEach((value, at) => {
    if (value !== 0) sparse.set(HASHED + cues.length + at, value)
  })
}
