import { evaluate, type Found } from './evaluate.ts'
import { parseQuery } from './parse.ts'
import { piecesOf } from './pieces.ts'
import { printQuery, written } from './print.ts'
import type { Searched } from './query.ts'
import { tokensOf, type Token } from './tokens.ts'

/** A query as it would read after a click: proposed, and saved by nobody but a person. */
export interface Edit {
  readonly text: string
  /** What was added: `AND NOT "cold north wind"`. */
  readonly added: string
}

/** "Not about us": leaves out the words around what was found, or, where there are none, who wrote it. */
export function notAboutUs(query: string, post: Searched, found: readonly Found[]): Edit | null {
  const phrase = around(post.text, found, 1)
  return (
    tried(query, post, phrase === null ? null : `NOT ${phrase}`, false) ??
    tried(query, post, `NOT ${printQuery({ kind: 'field', field: 'from', value: post.from })}`, false)
  )
}

/** "It is about us": asks for these very words as well. */
export function aboutUs(query: string, post: Searched, found: readonly Found[]): Edit | null {
  return tried(query, post, around(post.text, found, 2), true)
}

/** The edit, if it does what it says. */
function tried(query: string, post: Searched, what: string | null, matches: boolean): Edit | null {
  if (what === null) return null
  const added = `${matches ? 'OR' : 'AND'} ${what}`
  const text = withAdded(query, added, !matches)
  const parse = text === null ? null : parseQuery(text)
  if (text === null || !parse?.ok || (evaluate(parse.query, post) !== null) !== matches) return null
  return { text, added }
}

/** On a line of its own after the last word; brackets around the rest where AND would bind only a part of it. */
function withAdded(query: string, added: string, narrows: boolean): string | null {
  const parse = parseQuery(query)
  const pieces = piecesOf(query)
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!parse.ok || first === undefined || last === undefined) return null
  const inner = query.slice(first.from, last.to)
  const kept = narrows && parse.query.kind === 'any' ? `(${inner})` : inner
  return `${query.slice(0, first.from)}${kept}\n  ${added}${query.slice(last.to)}`
}

/** The first place that was found, with `more` words on the left, or on the right where a post begins with it. */
function around(text: string, found: readonly Found[], more: number): string | null {
  const [place] = found
  if (place === undefined) return null
  const tokens = tokensOf(text)
  let low = tokens.findIndex(({ to }) => to > place.from)
  let high = tokens.findLastIndex(({ from }) => from < place.to)
  if (low < 0 || high < low) return null
  const before = Math.min(more, low)
  low -= before
  high = Math.min(tokens.length - 1, high + more - before)
  if (high - low + 1 > tokensOf(place.words).length) return written(wordsOf(text, tokens.slice(low, high + 1)))
  return null
}

/** Words as a phrase finds them: no marks between them, and nothing that ends a quote. */
function wordsOf(text: string, tokens: readonly Token[]): string {
  return tokens
    .map(({ from, to, sigil, touches }, index) => {
      const gap = index === 0 || touches ? '' : ' '
      return gap + text.slice(from - (sigil === '' ? 0 : 1), to)
    })
    .join('')
}
