/** How long a label's name may be: it stands in a line among others. */
export const LABEL_LENGTH = 40

/** A label as it is kept: one space between words, and no comma, which parts labels where they are typed. */
export const labelName = (typed: string): string => typed.replaceAll(/[\s,]+/gu, ' ').trim()

/** Whether two spellings are the same label. */
export const sameLabel = (one: string, other: string): boolean =>
  labelName(one).toLowerCase() === labelName(other).toLowerCase()
