/** One word that a text must have, folded. */
export interface Wanted {
  readonly word: string
  /** `@` or `#` asks for the handle or the tag alone; empty also takes the word inside either. */
  readonly sigil: '' | '@' | '#'
  /** It must stand right after the word before, with nothing between them: 東京, not 東。京. */
  readonly touches: boolean
}

/** A word, or words in a row. A term always has a word. */
export interface Term {
  readonly kind: 'term'
  /** As the query writes it, without the quotes: `northwind air`. */
  readonly words: string
  readonly row: readonly Wanted[]
}

interface Any {
  readonly kind: 'any'
  readonly of: readonly Term[]
}

/** What counts as being about us (C02). Today one `any`; `all`, `not` and groups join this union. */
export type Query = Any
