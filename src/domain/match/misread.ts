/** The whole query again as it was probably meant, with the button that says so. */
export interface Mend {
  readonly text: string
  readonly say: string
}

export interface Misread {
  readonly ok: false
  /** Where it stopped: a UTF-16 position in the text. */
  readonly at: number
  /** One or two sentences for whoever wrote it. */
  readonly why: string
  readonly mend?: Mend
}

export function misread(at: number, why: string, mend: Mend | null = null): Misread {
  return mend === null || mend.text.trim() === '' ? { ok: false, at, why } : { ok: false, at, why, mend }
}

/** Line and column as an editor counts them, from 1; columns in UTF-16 units. */
export function placeOf(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n|[\n\r\u2028\u2029]/u)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** `Line 2, column 11: this bracket never closes.` */
export function misreadWords(text: string, { at, why }: Misread): string {
  const { line, column } = placeOf(text, at)
  const begins = /^\p{Lu}\p{Ll}/u.test(why) ? why.charAt(0).toLowerCase() + why.slice(1) : why
  return `Line ${line}, column ${column}: ${begins}`
}
