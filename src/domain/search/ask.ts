import { byFact, cutWord, handleFact, isWhole, languageFacts, networkFact, OURS, PRIVATE } from './lexemes.ts'
import type { Clause, Search, Term, Wanted } from './search.ts'
import { quoted } from './vector.ts'

/**
 * A search as PostgreSQL's `tsquery`, written out, or null where nothing of it can be asked of the words.
 * `identities` are those of `from:`, null where nobody was named.
 */
export function askOf(search: Search, identities: readonly string[] | null): string | null {
  return wholeOf(partsOf(search, identities))
}

/** One of those that must all hold. */
export interface Part {
  readonly ask: string
  /** A word in it is only begun: every word that begins so is read. */
  readonly begun: boolean
  /** Words in a row: the index knows that they are there, not that they stand side by side. */
  readonly row: boolean
  /** What the index knows of it by itself: that these words are there. Null where it knows nothing. */
  readonly known: string | null
}

export const wholeOf = (parts: readonly Part[]): string | null =>
  parts.length === 0 ? null : parts.map(({ ask }) => ask).join(' & ')

export function partsOf(search: Search, identities: readonly string[] | null): Part[] {
  const any = (facts: readonly string[]) => (facts.length === 0 ? [] : [group(facts.map(quoted), '|')])
  const facts = [
    // Whoever is looked for and is nobody here wrote nothing.
    ...(identities === null
      ? []
      : [
          identities.length === 0
            ? quoted('~nobody')
            : group(
                identities.map((id) => quoted(byFact(id))),
                '|',
              ),
        ]),
    ...any(search.languages.map((one) => languageFacts(one).at(-1)!)),
    ...any(search.networks.map(networkFact)),
    ...(search.is.includes('ours') ? [quoted(OURS)] : []),
    ...(search.is.includes('private') ? [quoted(PRIVATE)] : []),
  ]
  const words = search.clauses.map((clause) => ({
    ask: clauseAsk(clause),
    begun: clause.some(({ begun }) => begun),
    row: clause.some(({ row, negated }) => row.length > 1 || negated),
    known: clause.some(({ negated }) => negated) ? null : group(clause.map(termKnown), '|'),
  }))
  return [...words, ...facts.map((ask) => ({ ask, begun: false, row: false, known: ask }))]
}

/** People are looked for by what they are called: every word may be only begun. Null where only posts can be meant. */
export function peopleAsk(search: Search): string | null {
  if (search.languages.length + search.owed.length + search.is.length > 0) return null
  const begun = (clause: Clause) => clauseAsk(clause.map((term) => ({ ...term, begun: true })))
  const named = search.from.length > 0 ? [`(${handlesAsk(search.from)})`] : []
  const asked = [...search.clauses.map(begun), ...named]
  if (asked.length === 0) return null
  const networks =
    search.networks.length > 0
      ? [
          group(
            search.networks.map((one) => quoted(networkFact(one))),
            '|',
          ),
        ]
      : []
  return [...asked, ...networks].join(' & ')
}

const clauseAsk = (clause: Clause): string => group(clause.map(termAsk), '|')

const group = (asks: readonly string[], by: string): string =>
  asks.length === 1 ? asks[0]! : `(${asks.join(` ${by} `)})`

function termAsk(term: Term): string {
  const parts = [...(term.row.length > 0 ? [rowAsk(term.row, term.begun)] : []), ...term.emoji.map(quoted)]
  const asked = group(parts, '&')
  return term.negated ? `!${asked}` : asked
}

const termKnown = ({ row, begun, emoji }: Term): string =>
  group([...Array.from(lexemesOfRow(row, begun), ({ ask }) => ask), ...emoji.map(quoted)], '&')

/** Words in a row: each with how far it stands behind the one before. */
function rowAsk(row: readonly Wanted[], begun: boolean): string {
  let asked = ''
  let before = 0
  for (const { ask, place } of lexemesOfRow(row, begun)) {
    asked += asked === '' ? ask : ` <${place - before}> ${ask}`
    before = place
  }
  return row.length > 1 ? `(${asked})` : asked
}

/** Characters that touch are asked for two by two, as they were written down. */
function* lexemesOfRow(row: readonly Wanted[], begun: boolean): Generator<{ ask: string; place: number }> {
  for (const [place, wanted] of row.entries()) {
    const [before, next] = [row[place - 1], row[place + 1]]
    const whole = isWhole(wanted)
    const word = cutWord(wanted.word)
    if (whole && next?.touches && isWhole(next)) yield { ask: quoted(word + next.word), place }
    else if (whole && wanted.touches && before !== undefined && isWhole(before)) continue
    else {
      const open = begun && next === undefined && !whole
      yield { ask: quoted(wanted.sigil + word) + (open ? ':*' : ''), place }
    }
  }
}

/** Those whose handle was named. */
export const handlesAsk = (handles: readonly string[]): string =>
  handles.map((one) => quoted(handleFact(one))).join(' | ')
