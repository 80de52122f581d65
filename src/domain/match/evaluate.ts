import type { Query, Term, Wanted } from './query.ts'
import { tokensOf, type Token } from './tokens.ts'

interface Found {
  /** The term that was found, as the query writes it. */
  readonly words: string
  /** UTF-16 positions in the text as written; with the `@` or `#` where the term asks for one. */
  readonly from: number
  readonly to: number
}

/** Every place where a term stands, in the order of the text. Never empty. */
export interface Match {
  readonly words: readonly Found[]
}

/** Terms by their first word, worked out once a query. */
const starts = new WeakMap<Query, ReadonlyMap<string, readonly Term[]>>()

export function evaluate(query: Query, text: string): Match | null {
  const byStart = startsOf(query)
  const tokens = tokensOf(text)
  let found: Found[] | null = null
  for (const [at, token] of tokens.entries()) {
    const terms = byStart.get(token.word)
    if (terms === undefined) continue
    for (const term of terms) {
      const last = tokens[rowEnd(tokens, at, term.row)]
      if (last === undefined) continue
      found ??= []
      found.push({ words: term.words, from: token.from - (term.row[0]?.sigil === '' ? 0 : 1), to: last.to })
    }
  }
  return found === null ? null : { words: found }
}

function startsOf(query: Query): ReadonlyMap<string, readonly Term[]> {
  const known = starts.get(query)
  if (known !== undefined) return known
  const made = new Map<string, Term[]>()
  for (const term of query.of) {
    const word = term.row[0]?.word ?? ''
    made.set(word, [...(made.get(word) ?? []), term])
  }
  starts.set(query, made)
  return made
}

/** Where the row that begins at `at` ends, or −1. A possessive `s` is taken if asked for, else passed. */
function rowEnd(tokens: readonly Token[], at: number, row: readonly Wanted[]): number {
  let step = 0
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index]
    const wanted = row[step]
    if (token === undefined || wanted === undefined) return -1
    if (fits(token, wanted, step)) {
      step += 1
      if (step === row.length) return index
    } else if (step === 0 || !token.possessive) return -1
  }
  return -1
}

function fits(token: Token, wanted: Wanted, step: number): boolean {
  if (token.word !== wanted.word) return false
  if (wanted.sigil !== '' && wanted.sigil !== token.sigil) return false
  return step === 0 || !wanted.touches || token.touches
}
