import type { Token } from '../match/tokens.ts'
import { emojiIn, wordsOf } from './lexemes.ts'
import type { Search, Term } from './search.ts'

/** Where something that was looked for stands, in UTF-16 positions of the text as written. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** Every place of a word that a text was found by, in order, none within another. `everyBegun`: each word may be only begun. */
export function placesIn(text: string, { clauses }: Pick<Search, 'clauses'>, everyBegun = false): Place[] {
  const tokens = wordsOf(text)
  const terms = clauses.flat().filter(({ negated }) => !negated)
  const found = terms.flatMap((term) => [
    ...rowPlaces(tokens, everyBegun ? { ...term, begun: true } : term),
    ...emojiIn(text)
      .filter((sign) => term.emoji.includes(sign))
      .flatMap((sign) => signPlaces(text, sign)),
  ])
  const ordered = found.toSorted((a, b) => a.from - b.from || b.to - a.to)
  const apart: Place[] = []
  for (const place of ordered) if (place.from >= (apart.at(-1)?.to ?? 0)) apart.push(place)
  return apart
}

function rowPlaces(tokens: readonly Token[], { row, begun }: Term): Place[] {
  if (row.length === 0) return []
  return tokens.flatMap((first, start) => {
    const last = tokens[start + row.length - 1]
    if (last === undefined) return []
    const fits = row.every(({ word, sigil, touches }, step) => {
      const token = tokens[start + step]!
      const open = begun && step === row.length - 1
      if (open ? !token.word.startsWith(word) : token.word !== word) return false
      return (sigil === '' || token.sigil === sigil) && (step === 0 || !touches || token.touches)
    })
    return fits ? [{ from: first.from - (row[0]?.sigil ? 1 : 0), to: last.to }] : []
  })
}

function signPlaces(text: string, sign: string): Place[] {
  const places: Place[] = []
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length))
    places.push({ from: at, to: at + sign.length })
  return places
}

export interface Excerpt {
  readonly text: string
  readonly places: readonly Place[]
}

/** How much of a text a row shows; how far in its first word is still seen, and how much stands before it where it is not. */
const MOST = 280
const SEEN = 30
const BEFORE = 20

/** The part of a text around what was found first, on whole words, with the places moved along. */
export function excerptOf(text: string, places: readonly Place[]): Excerpt {
  const first = places[0]?.from ?? 0
  const wanted = first <= SEEN ? 0 : first - BEFORE
  const start = wanted === 0 ? 0 : afterSpace(text, wanted, first)
  const end = Math.min(text.length, start + MOST)
  const lead = start > 0 ? '…' : ''
  const moved = lead.length - start
  return {
    // Half of a pair at an edge becomes a sign that can be shown.
    text: lead + text.slice(start, end).toWellFormed() + (end < text.length ? '…' : ''),
    places: places
      .filter(({ from, to }) => from >= start && to <= end)
      .map(({ from, to }) => ({ from: from + moved, to: to + moved })),
  }
}

function afterSpace(text: string, from: number, before: number): number {
  const space = text.slice(from, before).search(/\s/u)
  return space < 0 ? from : from + space + 1
}
