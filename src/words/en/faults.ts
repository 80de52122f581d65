import type { FaultWords, MendWords } from '../../domain/match/misread.ts'

/** What is wrong with a brand query. */
export const faults: FaultWords = {
  empty: () => 'The search is empty. Write a word that people use for you.',
  neverOpened: () => 'This bracket was never opened.',
  tooDeep: (most) => `Brackets stand more than ${most} deep here.`,
  nothingInBrackets: () => 'There is nothing in these brackets.',
  neverCloses: () => 'This bracket never closes.',
  notAlone: () => 'NOT leaves something out, and nothing stands after it.',
  joinMissing: (join) => `${join} joins two words, and one is missing here.`,
  notTwice: () => 'Two NOT take each other back.',
  andNot: () => 'Write AND NOT to leave something out.',
  joinNeeded: () => 'AND or OR is missing here.',
  capitals: (join, word) => `Write ${join} in capitals, so that the word “${word}” can still be searched for.`,
  sideBySide: () => 'Two words stand side by side. Put quotes around a name of two words, or OR between two names.',
  quote: () => 'This quote never closes on its line.',
  noWord: (where) => `There is no word in ${where === null ? 'these quotes' : `“${where}”`}.`,
  foreign: (words) => `${words} is not understood: write AND or OR.`,
  plus: () => 'A plus sign is not understood: write AND.',
  minus: (sign) => `Leaving out is written NOT, not “${sign}”.`,
  comma: (mark) => `“${mark}” does not join words. Write OR between them.`,
  star: () => 'A star is not understood: write each word whole.',
  language: () => 'A language is written as its two letters: lang:en, lang:de.',
  unknownField: (field) => `“${field}:” is not understood. There are lang:, from: and network:.`,
  emptyField: (field) => `Nothing stands after ${field}: here.`,
  everything: () => 'This NOT would match nearly everything. Say what you want to hear, then AND NOT.',
}

/** What the button does that mends it. */
export const faultMends: MendWords = {
  takeOut: () => 'Take it out',
  takeBothOut: () => 'Take both out',
  takeSignOut: () => 'Take the sign out',
  takeSpaceOut: () => 'Take the space out',
  take: (words) => `Take ${words} out`,
  closeAtEnd: () => 'Close it at the end',
  closeAfter: (word) => `Close it after ${word}`,
  write: (words) => `Write ${words}`,
  searchFor: (words) => `Search for “${words}”`,
}

export const faultPlace = {
  /** `Line 2, column 11: this bracket never closes.` */
  at: (line: number, column: number, why: string): string => `Line ${line}, column ${column}: ${begins(why)}`,
}

const begins = (why: string): string => (/^\p{Lu}\p{Ll}/u.test(why) ? why.charAt(0).toLowerCase() + why.slice(1) : why)
