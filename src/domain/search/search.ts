/**
 * What somebody looks for:
 *
 *     search  = clause { clause }                    all of them must hold
 *     clause  = term { OR term }
 *     term    = [ - ] ( word | "phrase" ) | field:value
 *
 * Words side by side must all be there, in any order; words in quotes stand in a row. The last word may be only begun.
 * `-word` and `NOT word` leave out. AND says nothing, brackets neither. Fields: `from:` a handle, `lang:`, `network:`,
 * `owed:` me, nobody, anyone or late, `is:` open, waiting, later, resolved, ours, private or note.
 */
export interface Search {
  readonly clauses: readonly Clause[]
  readonly from: readonly string[]
  readonly languages: readonly string[]
  readonly networks: readonly string[]
  readonly owed: readonly Owed[]
  readonly is: readonly Is[]
}

/** Any of these. */
export type Clause = readonly Term[]

export interface Term {
  readonly negated: boolean
  /** Words in a row; may be empty where there are only emoji. */
  readonly row: readonly Wanted[]
  readonly emoji: readonly string[]
  /** The last word may be only begun. */
  readonly begun: boolean
  /** UTF-16 positions in the search as typed. */
  readonly from: number
  readonly to: number
}

export interface Wanted {
  readonly word: string
  readonly sigil: '' | '@' | '#'
  /** Nothing stands between it and the word before. */
  readonly touches: boolean
}

export const OWED = ['me', 'nobody', 'anyone', 'late'] as const
export type Owed = (typeof OWED)[number]

export const IS = ['open', 'waiting', 'later', 'resolved', 'ours', 'private', 'note'] as const
export type Is = (typeof IS)[number]

export const FIELDS = ['from', 'lang', 'network', 'owed', 'is'] as const
export type Field = (typeof FIELDS)[number]

/** What cannot be read: where, which sentence of the catalogue says it, and the whole search as it was probably meant. */
export interface Fault {
  readonly code:
    | 'nothing'
    | 'no-word'
    | 'unknown-field'
    | 'no-value'
    | 'unknown-value'
    | 'no-language'
    | 'only-left-out'
    | 'field-left-out'
  readonly from: number
  readonly to: number
  /** The words that it is about. */
  readonly words: string
  /** What may stand there. */
  readonly choices: readonly string[]
  readonly mend: string | null
}

export type Parsed = { readonly ok: true; readonly search: Search } | { readonly ok: false; readonly fault: Fault }
