import { normal } from '../scan.ts'
import { cues, type Cue, type Phrases } from './cue.ts'

/** One step of a phrase: the cues of what ends here, and the words that may follow. */
export interface Step {
  cues: readonly Cue[]
  next: Map<string, Step> | null
}

export type Lexicon = ReadonlyMap<string, Step>

/** All phrases as one tree of words, so that a text is looked up word by word, the longest phrase first. */
export function compile(...parts: readonly Phrases[]): Lexicon {
  const root = new Map<string, Step>()
  for (const part of parts) {
    for (const cue of cues) for (const phrase of phrasesOf(part[cue] ?? '')) add(root, phrase, cue)
  }
  return root
}

export function phrasesOf(list: string): string[] {
  return list
    .replace(/\|\s+/gu, '|')
    .split(',')
    .flatMap((phrase) => writtenOut(phrase.trim().replace(/\s+/gu, ' ')))
    .map((phrase) => phrase.replace(/\s+/gu, ' ').trim())
    .filter((phrase) => phrase !== '')
}

/** `cancel(s|led)` → cancels, cancelled. */
function writtenOut(phrase: string): string[] {
  const from = phrase.indexOf('(')
  const to = phrase.indexOf(')', from)
  if (from < 0 || to < 0) return [phrase]
  const [head, tail] = [phrase.slice(0, from), phrase.slice(to + 1)]
  return phrase
    .slice(from + 1, to)
    .split('|')
    .flatMap((choice) => writtenOut(head + choice + tail))
}

function add(root: Map<string, Step>, phrase: string, cue: Cue): void {
  let level = root
  let step: Step | null = null
  for (const written of phrase.split(/[ -]/u)) {
    const word = normal(written)
    const known: Step = level.get(word) ?? { cues: [], next: null }
    level.set(word, known)
    known.next ??= new Map()
    level = known.next
    step = known
  }
  if (step !== null && !step.cues.includes(cue)) step.cues = [...step.cues, cue]
}
