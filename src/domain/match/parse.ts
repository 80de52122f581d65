import type { Query, Term } from './query.ts'
import { tokensOf } from './tokens.ts'

interface Misread {
  readonly ok: false
  /** Where it stopped: a UTF-16 position in the text. */
  readonly at: number
  /** One or two sentences for whoever wrote it. */
  readonly why: string
  /** The whole query again as it was probably meant. */
  readonly mend?: string
}

export type Parse = { readonly ok: true; readonly query: Query } | Misread

/** A stretch of the query: a word, a phrase, or a sign that joins. */
interface Piece {
  readonly kind: 'word' | 'phrase' | 'or'
  readonly from: number
  readonly to: number
  readonly words: string
}

const opening = /["“”„«»＂]/u
const space = /\s/u

export function parseQuery(text: string): Parse {
  const pieces = piecesOf(text)
  if (!Array.isArray(pieces)) return pieces
  if (pieces.length === 0) return misread(0, 'The search is empty. Write a word that people use for you.')
  const terms: Term[] = []
  let joined = true
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'or') {
      const next = pieces[index + 1]
      if (joined || next === undefined) return strayOr(text, piece)
      joined = true
      continue
    }
    const term = joined ? termOf(text, piece) : apart(text, pieces, index)
    if ('ok' in term) return term
    terms.push(term)
    joined = false
  }
  return { ok: true, query: { kind: 'any', of: terms } }
}

function misread(at: number, why: string, mend?: string): Misread {
  return mend === undefined ? { ok: false, at, why } : { ok: false, at, why, mend }
}

function piecesOf(text: string): Piece[] | Misread {
  const pieces: Piece[] = []
  let at = 0
  while (at < text.length) {
    if (space.test(text.charAt(at))) {
      at += 1
      continue
    }
    const piece = opening.test(text.charAt(at)) ? phraseAt(text, at) : wordAt(text, at)
    if ('ok' in piece) return piece
    pieces.push(piece)
    at = piece.to
  }
  return pieces
}

function phraseAt(text: string, from: number): Piece | Misread {
  let at = from + 1
  while (at < text.length && !opening.test(text.charAt(at))) at += 1
  if (at >= text.length) {
    return misread(from, 'This quote is never closed. Put another at the end of the phrase.', `${text.trimEnd()}"`)
  }
  return { kind: 'phrase', from, to: at + 1, words: text.slice(from + 1, at).trim() }
}

function wordAt(text: string, from: number): Piece {
  let to = from
  while (to < text.length && !space.test(text.charAt(to)) && !opening.test(text.charAt(to))) to += 1
  const words = text.slice(from, to)
  return { kind: words === 'OR' ? 'or' : 'word', from, to, words }
}

function strayOr(text: string, piece: Piece): Misread {
  const mend = `${text.slice(0, piece.from).trimEnd()} ${text.slice(piece.to).trimStart()}`.trim()
  return misread(piece.from, 'OR joins two words, and one is missing here.', mend === '' ? undefined : mend)
}

function termOf(text: string, piece: Piece): Term | Misread {
  if (piece.kind === 'word') {
    const refused = unsupported(text, piece)
    if (refused !== null) return refused
  }
  const row = tokensOf(piece.words).map(({ word, sigil, touches }) => ({ word, sigil, touches }))
  if (row.length === 0) {
    return misread(piece.from, `There is no word in ${piece.words === '' ? 'these quotes' : `“${piece.words}”`}.`)
  }
  return { kind: 'term', words: piece.words, row }
}

/** Two words side by side: nearly always a name of two words, or a join that we do not know. */
function apart(text: string, pieces: readonly Piece[], index: number): Misread {
  const piece = pieces[index]
  const before = pieces[index - 1]
  if (piece === undefined || before === undefined) return misread(0, 'The search is empty.')
  if (piece.kind === 'word') {
    const refused = unsupported(text, piece)
    if (refused !== null) return refused
    if (/^or$/iu.test(piece.words)) {
      const mend = `${text.slice(0, piece.from)}OR${text.slice(piece.to)}`
      return misread(piece.from, 'Write OR in capitals, so that the word “or” can still be searched for.', mend)
    }
  }
  const why = 'Two words stand side by side. Put quotes around a name of two words, or OR between two names.'
  return misread(piece.from, why, sideBySide(text, before, piece))
}

function sideBySide(text: string, before: Piece, piece: Piece): string {
  const head = text.slice(0, before.from)
  const tail = text.slice(piece.to)
  const plain = before.kind === 'word' && piece.kind === 'word' && !/^[@#]/u.test(piece.words + before.words)
  const sigils = /^[@#]/u.test(piece.words) || /^[@#]/u.test(before.words)
  if (plain && !sigils) return `${head}"${before.words} ${piece.words}"${tail}`
  return `${text.slice(0, before.to)} OR ${text.slice(piece.from)}`
}

function unsupported(text: string, piece: Piece): Misread | null {
  const { words, from } = piece
  if (/^(?:AND|NOT|NEAR(?:\/\d+)?|&&|\|\|)$/u.test(words)) {
    return misread(from, `${words} is not understood yet: a search is words and “phrases” joined by OR.`)
  }
  if (/[()]/u.test(words)) {
    const at = from + words.search(/[()]/u)
    return misread(at, 'Brackets are not understood yet: a search is words and “phrases” joined by OR.')
  }
  if (/^[-−!]./u.test(words)) return misread(from, 'Leaving out a word is not understood yet.')
  if (words.includes('*'))
    return misread(from + words.indexOf('*'), 'A star is not understood yet: write the whole word.')
  if (/^(?:from|to|lang|url|site|near|host|is|has):/iu.test(words)) {
    return misread(from, `“${words.slice(0, words.indexOf(':') + 1)}” is not understood yet.`)
  }
  const comma = words.search(/[,;|]/u)
  if (comma < 0) return null
  const mend = text
    .split(/\s*[,;|]+\s*/u)
    .filter((part) => part.trim() !== '')
    .join(' OR ')
  return misread(from + comma, `“${words.charAt(comma)}” does not join words. Write OR between them.`, mend)
}
