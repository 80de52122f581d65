/** A stretch of the query: a word, a phrase, a field with its value, or a sign that joins. */
export interface Piece {
  readonly kind: 'word' | 'phrase' | 'field' | 'and' | 'or' | 'not' | 'open' | 'close'
  readonly from: number
  readonly to: number
  /** A phrase without its quotes; of a field its value. */
  readonly words: string
  /** The name before the colon, as written; empty where it is no field. */
  readonly field: string
  /** Where a quote stands that is never closed; else −1. */
  readonly openQuote: number
}

const quote = /["“”„«»＂]/u
const space = /\s/u
const bracket = /[()（）]/u
const lineEnd = /[\n\r\u2028\u2029]/u
const joins = new Map<string, Piece['kind']>([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
])

/** A query cut at spaces, quotes and brackets. Nothing is refused here; comments are left out. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  let lineBegins = true
  while (at < text.length) {
    const sign = text.charAt(at)
    if (space.test(sign)) {
      if (lineEnd.test(sign)) lineBegins = true
      at += 1
      continue
    }
    if (lineBegins && text.startsWith('//', at)) {
      at = endOfLine(text, at)
      continue
    }
    lineBegins = false
    const piece = pieceAt(text, at)
    pieces.push(piece)
    at = piece.to
  }
  return pieces
}

const plain = { words: '', field: '', openQuote: -1 }

function pieceAt(text: string, from: number): Piece {
  const sign = text.charAt(from)
  if (bracket.test(sign)) {
    const kind = sign === '(' || sign === '（' ? 'open' : 'close'
    return { ...plain, kind, from, to: from + 1, words: sign }
  }
  if (quote.test(sign)) return { ...plain, kind: 'phrase', from, ...quotedAt(text, from) }
  let to = from
  while (to < text.length && !space.test(text.charAt(to)) && !quote.test(text.charAt(to)) && !isBracket(text, to))
    to += 1
  const words = text.slice(from, to)
  const [, field, value] = /^(\p{L}{2,}):(?!\/\/)(.*)$/u.exec(words) ?? []
  if (field === undefined || value === undefined) return { ...plain, kind: joins.get(words) ?? 'word', from, to, words }
  if (value === '' && quote.test(text.charAt(to))) return { kind: 'field', from, field, ...quotedAt(text, to) }
  return { ...plain, kind: 'field', from, to, words: value, field }
}

const isBracket = (text: string, at: number): boolean => bracket.test(text.charAt(at))

/** A quote that is not closed on its line ends with the line, before the brackets that close there. */
function quotedAt(text: string, from: number): Pick<Piece, 'to' | 'words' | 'openQuote'> {
  let at = from + 1
  while (at < text.length && !quote.test(text.charAt(at)) && !lineEnd.test(text.charAt(at))) at += 1
  if (quote.test(text.charAt(at))) return { to: at + 1, words: text.slice(from + 1, at).trim(), openQuote: -1 }
  while (at > from + 1 && /[\s)）]/u.test(text.charAt(at - 1))) at -= 1
  return { to: at, words: text.slice(from + 1, at).trim(), openQuote: from }
}

function endOfLine(text: string, from: number): number {
  let at = from
  while (at < text.length && !lineEnd.test(text.charAt(at))) at += 1
  return at
}

/** After such a piece something whole has been said. */
export const endsOne = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^(?:word|phrase|field|close)$/.test(piece.kind)

/** With such a piece something whole begins. */
export const beginsOne = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^(?:word|phrase|field|open|not)$/.test(piece.kind)

export const joinsTwo = (piece: Piece | undefined): boolean => piece?.kind === 'and' || piece?.kind === 'or'
