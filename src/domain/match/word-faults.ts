import type { Coded } from '../coded.ts'
import { replaced, spaced, takeItOut, without, type Cut } from './mends.ts'
import { misread, type FaultWords, type Misread } from './misread.ts'
import { beginsOne, endsOne, type Piece } from './pieces.ts'
import type { FieldName } from './query.ts'
import { tokensOf } from './tokens.ts'

/** What is wrong with a piece by itself, or null. */
export function wordFault(cut: Cut, index: number): Misread | null {
  const piece = cut.pieces[index]
  if (piece === undefined) return null
  if (piece.openQuote >= 0) return openQuote(cut, index, piece)
  if (piece.kind === 'field') return fieldFault(cut, index, piece)
  if (piece.kind === 'phrase') return wordless(cut, index, piece)
  if (piece.kind !== 'word') return null
  return (
    foreignJoin(cut, index, piece) ??
    prefix(cut, index, piece) ??
    first(comma(cut, index, piece), star(cut, index, piece)) ??
    wordless(cut, index, piece)
  )
}

const first = (one: Misread | null, other: Misread | null): Misread | null =>
  one === null || (other !== null && other.at < one.at) ? other : one

function openQuote(cut: Cut, index: number, piece: Piece): Misread {
  const why: Coded<FaultWords> = ['quote']
  if (tokensOf(piece.words).length === 0) return misread(piece.openQuote, why, takeItOut(without(cut, index)))
  const text = replaced(cut, piece.to, piece.to, '"')
  const last = piece.words.split(/\s+/u).at(-1) ?? ''
  return misread(piece.openQuote, why, { text, say: ['closeAfter', last] })
}

function wordless(cut: Cut, index: number, piece: Piece): Misread | null {
  if (tokensOf(piece.words).length > 0) return null
  return misread(piece.from, ['noWord', piece.words || null], takeItOut(without(cut, index)))
}

const foreign: Readonly<Record<string, string>> = { '&&': 'AND', '||': 'OR', '&': 'AND', NEAR: 'AND' }

/** Joins of other searches: `&&`, `||`, `NEAR/5`. */
function foreignJoin(cut: Cut, index: number, piece: Piece): Misread | null {
  const ours = foreign[piece.words.replace(/^NEAR\/\d+$/u, 'NEAR')]
  if (ours === undefined || !endsOne(cut.pieces[index - 1]) || !beginsOne(cut.pieces[index + 1])) return null
  const text = replaced(cut, piece.from, piece.to, ours)
  return misread(piece.from, ['foreign', piece.words], { text, say: ['write', ours] })
}

/** `-word` of other searches leaves out, `+word` asks for. */
function prefix(cut: Cut, index: number, piece: Piece): Misread | null {
  const [sign] = /^[-−!+]/u.exec(piece.words) ?? []
  if (sign === undefined) return null
  const next = cut.pieces[index + 1]
  const rest = piece.words.slice(1)
  const meant = (rest !== '' && !/^(?:AND|OR|NOT)$/u.test(rest)) || (next?.from === piece.to && beginsOne(next))
  if (!meant) return null
  const ours = [...(endsOne(cut.pieces[index - 1]) ? ['AND'] : []), ...(sign === '+' ? [] : ['NOT'])].join(' ')
  const why: Coded<FaultWords> = sign === '+' ? ['plus'] : ['minus', sign]
  const text = replaced(cut, piece.from, piece.from + 1, ours === '' ? '' : `${ours} `)
  return misread(piece.from, why, { text, say: ours === '' ? ['takeSignOut'] : ['write', ours] })
}

function comma(cut: Cut, index: number, piece: Piece): Misread | null {
  const found = /[,;|]+/u.exec(piece.words)
  if (found === null) return null
  const [at, to] = [piece.from + found.index, piece.from + found.index + found[0].length]
  const left = found.index > 0 || endsOne(cut.pieces[index - 1])
  const right = to < piece.to || beginsOne(cut.pieces[index + 1])
  const why: Coded<FaultWords> = ['comma', found[0]]
  if (left && right) return misread(at, why, { text: spaced(cut, at, to, 'OR'), say: ['write', 'OR'] })
  return misread(at, why, takeItOut(lessOf(cut, index, piece, piece.words.replace(found[0], ''))))
}

function star(cut: Cut, index: number, piece: Piece): Misread | null {
  const at = piece.words.indexOf('*')
  if (at < 0) return null
  const text = lessOf(cut, index, piece, piece.words.replaceAll('*', ''))
  return misread(piece.from + at, ['star'], takeItOut(text))
}

/** The query with less of one word; without it where no word is left, or one that would join. */
function lessOf(cut: Cut, index: number, piece: Piece, left: string): string {
  const isWord = tokensOf(left).length > 0 && !/^(?:AND|OR|NOT)$/u.test(left)
  return isWord ? replaced(cut, piece.from, piece.to, left) : without(cut, index)
}

const fields: Readonly<Record<string, FieldName>> = {
  lang: 'lang',
  language: 'lang',
  from: 'from',
  by: 'from',
  author: 'from',
  user: 'from',
  network: 'network',
  net: 'network',
  source: 'network',
  platform: 'network',
}

const languages: Readonly<Record<string, string>> = {
  arabic: 'ar',
  chinese: 'zh',
  dutch: 'nl',
  english: 'en',
  french: 'fr',
  german: 'de',
  italian: 'it',
  japanese: 'ja',
  portuguese: 'pt',
  spanish: 'es',
}

/** The field that a piece names, or null: `LANG` is `lang`. */
export function fieldOf(piece: Piece): FieldName | null {
  const name = piece.field.toLowerCase()
  return name === 'lang' || name === 'from' || name === 'network' ? name : null
}

function fieldFault(cut: Cut, index: number, piece: Piece): Misread | null {
  const name = fieldOf(piece)
  if (name === null) return unknownField(cut, piece)
  if (piece.words.replace(/^@/u, '').trim() === '') return emptyField(cut, index, name)
  if (name !== 'lang' || /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(piece.words)) return null
  const code = languages[piece.words.toLowerCase()]
  const why: Coded<FaultWords> = ['language']
  if (code === undefined) return misread(piece.from, why, takeItOut(without(cut, index)))
  const text = replaced(cut, piece.from, piece.to, `lang:${code}`)
  return misread(piece.from, why, { text, say: ['write', `lang:${code}`] })
}

function unknownField(cut: Cut, piece: Piece): Misread {
  const meant = fields[piece.field.toLowerCase()]
  const why: Coded<FaultWords> = ['unknownField', piece.field]
  if (meant === undefined) {
    const words = `${piece.field}:${piece.words}`
    return misread(piece.from, why, {
      text: replaced(cut, piece.from, piece.to, `"${words}"`),
      say: ['searchFor', words],
    })
  }
  const text = replaced(cut, piece.from, piece.from + piece.field.length, meant)
  return misread(piece.from, why, { text, say: ['write', `${meant}:`] })
}

/** `from: dana`: the space between them is the mistake. */
function emptyField(cut: Cut, index: number, name: FieldName): Misread {
  const [piece, next] = [cut.pieces[index], cut.pieces[index + 1]]
  const from = piece?.from ?? 0
  const why: Coded<FaultWords> = ['emptyField', name]
  if (piece === undefined || (next?.kind !== 'word' && next?.kind !== 'phrase') || piece.words !== '')
    return misread(from, why, takeItOut(without(cut, index)))
  return misread(from, why, { text: replaced(cut, from, next.from, `${name}:`), say: ['takeSpaceOut'] })
}
