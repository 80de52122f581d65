import { normal } from '../scan.ts'
import { cues, type Cue, type Phrases } from './cue.ts'

/** Stands in a phrase for a few words between: `stürzt … ab`. */
export const GAP = '…'

/** One step of a phrase: the cues (or whatever else it tells) of what ends here, and the words that may follow. */
export interface Step<Tells = Cue> {
  cues: readonly Tells[]
  next: Map<string, Step<Tells>> | null
}

export type Lexicon<Tells = Cue> = ReadonlyMap<string, Step<Tells>>

/** All phrases as one tree of words, so that a text is looked up word by word, the longest phrase first. */
export function compile(...parts: readonly Phrases[]): Lexicon {
  return compileAs(cues, parts)
}

/** The same tree for phrases that tell something else than a cue. */
export function compileAs<Tells extends string>(
  all: readonly Tells[],
  parts: readonly Readonly<Partial<Record<Tells, string>>>[],
): Lexicon<Tells> {
  const root = new Map<string, Step<Tells>>()
  for (const part of parts) {
    for (const one of all) for (const phrase of phrasesOf(part[one] ?? '')) add(root, phrase, one)
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

/** `cancel(s|led)` → cancels, cancelled. Brackets within brackets are written out first. */
function writtenOut(phrase: string): string[] {
  const found = /\(([^()]*)\)/u.exec(phrase)
  if (found === null) return [phrase]
  const [whole, choices = ''] = found
  const [head, tail] = [phrase.slice(0, found.index), phrase.slice(found.index + whole.length)]
  return choices.split('|').flatMap((choice) => writtenOut(head + choice + tail))
}

function add<Tells>(root: Map<string, Step<Tells>>, phrase: string, cue: Tells): void {
  let level = root
  let step: Step<Tells> | null = null
  for (const written of phrase.split(/[ -]/u)) {
    const word = written === GAP ? GAP : normal(written)
    const known: Step<Tells> = level.get(word) ?? { cues: [], next: null }
    level.set(word, known)
    known.next ??= new Map()
    level = known.next
    step = known
  }
  if (step !== null && !step.cues.includes(cue)) step.cues = [...step.cues, cue]
}
