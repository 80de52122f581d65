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
