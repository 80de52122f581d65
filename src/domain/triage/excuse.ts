import type { Features } from './features.ts'
import type { Cue } from './lexicon/cue.ts'

/** Who names one of these blames somebody, or wants something. */
const BLAME: readonly Cue[] = [
  'harm',
  'grave',
  'anger',
  'status',
  'waiting',
  'again',
  'help',
  'fix',
  'money',
  'leave',
  'why',
  'sarcasm',
  'you',
  'service',
]

/** `I can't make it`, `we won't be able to join`, `I have to work late`. */
const EXCUSE =
  /\b(?:i|im|we|were|ill|well)\b(?: \w+){0,3}? (?:(?:cant|cannot|can not|couldnt|wont|will not|wont be able to|not able to|not be able to|unable to|not going to) (?:make it|come|join|attend|be there|be at)|(?:have|had|need|got) to (?:work|study|stay home)|(?:will|have to|had to|gonna|going to) (?:miss|skip))\b/u

/** They are sorry that they cannot come, and nobody is at fault: talk, said about us and not to us. */
export function excusesThemselves({ read, count }: Features): boolean {
  if (read.mentions > 0 || read.frowns > 1 || count('fault') > 1) return false
  return BLAME.every((cue) => count(cue) === 0) && EXCUSE.test(` ${read.words.join(' ')}`)
}
