import { en } from './en.ts'
import type { Words } from './words.ts'

type Problems = Words['problems']
type Code = keyof Problems

/** A sentence of the catalogue and what fills its blanks; it gets its words where the reader's language is known. */
export interface Said {
  readonly code: Code
  readonly blanks: readonly unknown[]
}

export const said = <C extends Code>(code: C, ...blanks: Parameters<Problems[C]>): Said => ({ code, blanks })

export const wordsOf = ({ code, blanks }: Said, { problems }: Words = en): string =>
  // The blanks were typed by the sentence when it was said.
  (problems as Record<string, (...blanks: readonly unknown[]) => string>)[code]!(...blanks)

/** As it is stored: words are for whoever reads it. */
export const kept = (one: Said): string => JSON.stringify(one)

/** What was stored, in the reader's words; a sentence that is no code stays as it is. */
export function keptWords(stored: string, words: Words): string {
  const one = readKept(stored)
  return one === null ? stored : wordsOf(one, words)
}

function readKept(stored: string): Said | null {
  try {
    const read: unknown = JSON.parse(stored)
    const known = typeof read === 'object' && read !== null && 'code' in read && 'blanks' in read
    return known && String(read.code) in en.problems && Array.isArray(read.blanks) ? (read as Said) : null
  } catch {
    return null
  }
}
