/**
 * What counts as being about us (C02), as a search that a person can read:
 *
 *     query   = any
 *     any     = all { OR all }
 *     all     = one { AND one }
 *     one     = [ NOT ] ( word | "phrase" | field | "(" any ")" )
 *     word    = northwind | @handle | #tag        a sign in front asks for the handle or the tag alone
 *     field   = lang:en | from:handle | network:name     the value may stand in quotes
 *
 * `AND OR NOT` are capitals, so that the words themselves can be searched for. Two words side by side are refused: they
 * are nearly always a name of two words, which needs quotes, and reading them as AND would silently hear less. A query
 * may have many lines; a line that begins with `//` is a comment (`#` would be a tag). A phrase stands on one line.
 * NOT narrows something down: a query that would match whatever does not say a word is refused.
 */
export type Query = Term | Field | Any | All | Not

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

export type FieldName = 'lang' | 'from' | 'network'

/**
 * What is known of a post beside its words. `lang:en` takes `en-GB` too, `from:dana` also `dana@social.example`; a post
 * whose language nobody knows is in no language.
 */
export interface Field {
  readonly kind: 'field'
  readonly field: FieldName
  readonly value: string
}

/** Of two at least; never an `any` within an `any`, nor an `all` within an `all`. */
interface Any {
  readonly kind: 'any'
  readonly of: readonly Query[]
}
interface All {
  readonly kind: 'all'
  readonly of: readonly Query[]
}
interface Not {
  readonly kind: 'not'
  readonly of: Query
}

/** What a query looks at. */
export interface Searched {
  readonly text: string
  /** BCP 47, or null where nobody knows. */
  readonly language: string | null
  /** The handle of whoever wrote it. */
  readonly from: string
  readonly network: string
}
