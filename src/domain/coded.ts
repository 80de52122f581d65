/**
 * A sentence as its code and what fills its blanks. What can be said is an interface of functions, which the catalogue
 * carries out in each language: rules say what is so, and never in which words.
 */
export type Coded<Sayings> = {
  [Code in keyof Sayings]: Sayings[Code] extends (...blanks: infer Blanks) => string
    ? readonly [Code, ...Blanks]
    : never
}[keyof Sayings]

export function worded<Sayings>([code, ...blanks]: Coded<Sayings>, sayings: Sayings): string {
  // The blanks were typed by the code when it was said.
  return (sayings[code] as (...blanks: readonly unknown[]) => string)(...blanks)
}
