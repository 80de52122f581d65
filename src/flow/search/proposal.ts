import { slipsOf } from '../../domain/search/near.ts'
import type { Search, Term } from '../../domain/search/search.ts'
import { quoted } from '../../domain/search/vector.ts'
import { wordsThere } from '../../store/search-people.ts'
import type { Tx } from '../../store/scope.ts'

/** How many; with `over`, more than that, and nobody counted on. */
export interface Count {
  readonly count: number
  readonly over: boolean
}

/** The search as it was probably meant, and what it would find. */
export interface Proposal extends Count {
  readonly text: string
}

/** A word that stands in so many posts is a word. */
const OFTEN = 100
const TRIED = 3
const WORDS = 4

/**
 * What was probably meant where nothing was found: each word that stands in no post is spelt with one slip of the
 * fingers mended. The index of the posts is itself the list of words, so that a word which is gone is never proposed.
 */
export async function proposalFor(
  tx: Tx,
  text: string,
  { clauses }: Search,
  countOf: (text: string) => Promise<Count>,
): Promise<Proposal | null> {
  const terms = clauses.flat().filter(({ negated, row }) => !negated && row.length === 1)
  const asks = terms
    .slice(0, WORDS)
    .map((term) => ({ word: wordOf(term), ask: quoted(wordOf(term)) + (term.begun ? ':*' : '') }))
  const there = new Set((await wordsThere(tx, asks, 1)).map(({ word }) => word))
  const missing = terms.filter((term) => !there.has(wordOf(term)))
  if (missing.length === 0 || missing.length > 2) return null
  let proposed: readonly string[] = [text]
  // From the end, so that the places before stay what they are.
  for (const term of missing.toReversed()) {
    const slips = slipsOf(wordOf(term)).map((word) => ({ word, ask: quoted(word) }))
    const words = (await wordsThere(tx, slips, OFTEN)).slice(0, TRIED)
    proposed = proposed.flatMap((before) => words.map(({ word }) => put(before, text, term, word)))
  }
  for (const one of proposed.slice(0, TRIED * 2)) {
    const count = await countOf(one)
    if (count.count > 0) return { text: one, ...count }
  }
  return null
}

const wordOf = ({ row }: Term): string => row[0]?.word ?? ''

/** The word in its place, with the sign that stood before it. */
function put(before: string, text: string, { from, to }: Term, word: string): string {
  const [lead] = /^["“”„«»＂]?[@#＠＃]?/u.exec(text.slice(from, to)) ?? ['']
  const [tail] = /["“”„«»＂]?$/u.exec(text.slice(from, to)) ?? ['']
  return before.slice(0, from) + lead + word + tail + before.slice(to)
}
