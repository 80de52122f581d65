import type { Coded } from '../coded.ts'

/** What can be wrong with a query; the catalogue says it, in a sentence or two. */
export interface FaultWords {
  empty(): string
  neverOpened(): string
  tooDeep(most: number): string
  nothingInBrackets(): string
  neverCloses(): string
  /** NOT with nothing behind it. */
  notAlone(): string
  /** AND or OR with one side missing. */
  joinMissing(join: string): string
  notTwice(): string
  andNot(): string
  joinNeeded(): string
  capitals(join: string, word: string): string
  sideBySide(): string
  quote(): string
  /** Null where there is nothing at all between the quotes. */
  noWord(where: string | null): string
  foreign(words: string): string
  plus(): string
  minus(sign: string): string
  comma(mark: string): string
  star(): string
  language(): string
  unknownField(field: string): string
  emptyField(field: string): string
  everything(): string
}

/** What a mend does, as its button says it. */
export interface MendWords {
  takeOut(): string
  takeBothOut(): string
  takeSignOut(): string
  takeSpaceOut(): string
  take(words: string): string
  closeAtEnd(): string
  closeAfter(word: string): string
  write(words: string): string
  searchFor(words: string): string
}

/** The whole query again as it was probably meant, with the button that says so. */
export interface Mend {
  readonly text: string
  readonly say: Coded<MendWords>
}

export interface Misread {
  readonly ok: false
  /** Where it stopped: a UTF-16 position in the text. */
  readonly at: number
  /** For whoever wrote it. */
  readonly why: Coded<FaultWords>
  readonly mend?: Mend
}

export function misread(at: number, why: Coded<FaultWords>, mend: Mend | null = null): Misread {
  return mend === null || mend.text.trim() === '' ? { ok: false, at, why } : { ok: false, at, why, mend }
}

/** Line and column as an editor counts them, from 1; columns in UTF-16 units. */
export function placeOf(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n|[\n\r\u2028\u2029]/u)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
