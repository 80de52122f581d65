import { firstFault } from './faults.ts'
import { replaced, type Cut } from './mends.ts'
import { misread, type Misread } from './misread.ts'
import { piecesOf, type Piece } from './pieces.ts'
import type { Query, Term } from './query.ts'
import { tokensOf } from './tokens.ts'
import { fieldOf } from './word-faults.ts'

export type Parse = { readonly ok: true; readonly query: Query } | Misread

/** Reads a query. What cannot be read is told at its first place, with one mend wherever one can be guessed. */
export function parseQuery(text: string): Parse {
  const cut = { text, pieces: piecesOf(text) }
  const fault = firstFault(cut)
  if (fault !== null) return fault
  const nots = new Map<Query, number>()
  const query = anyOf({ pieces: cut.pieces, at: 0, nots })
  const boundless = boundlessNot(query, nots)
  return boundless === null ? { ok: true, query } : everything(cut, boundless)
}

/** Where the reading stands, and where each NOT stood. No fault is left when it begins. */
interface Reader {
  readonly pieces: readonly Piece[]
  at: number
  readonly nots: Map<Query, number>
}

function anyOf(reader: Reader): Query {
  return joined('any', 'or', reader, allOf)
}

function allOf(reader: Reader): Query {
  return joined('all', 'and', reader, one)
}

/** `a OR (b OR c)` is `a OR b OR c`: what is the same reads the same. */
function joined(kind: 'any' | 'all', sign: Piece['kind'], reader: Reader, inner: (reader: Reader) => Query): Query {
  const first = inner(reader)
  const parts = [first]
  while (reader.pieces[reader.at]?.kind === sign) {
    reader.at += 1
    parts.push(inner(reader))
  }
  return parts.length === 1 ? first : { kind, of: parts.flatMap((part) => (part.kind === kind ? part.of : [part])) }
}

function one(reader: Reader): Query {
  const index = reader.at
  const piece = reader.pieces[index]
  reader.at += 1
  if (piece === undefined) throw new RangeError('a query ends too early')
  if (piece.kind === 'not') {
    const not: Query = { kind: 'not', of: one(reader) }
    reader.nots.set(not, index)
    return not
  }
  if (piece.kind === 'open') {
    const inner = anyOf(reader)
    reader.at += 1
    return inner
  }
  const field = piece.kind === 'field' ? fieldOf(piece) : null
  return field === null ? termOf(piece.words) : { kind: 'field', field, value: piece.words }
}

function termOf(words: string): Term {
  return { kind: 'term', words, row: tokensOf(words).map(({ word, sigil, touches }) => ({ word, sigil, touches })) }
}

/** The NOT by which a query would match a text that has none of its words: its place, or null. */
function boundlessNot(query: Query, nots: ReadonlyMap<Query, number>): number | null {
  if (isBound(query, true)) return null
  if (query.kind === 'any' || query.kind === 'all') {
    for (const part of query.of) {
      const found = boundlessNot(part, nots)
      if (found !== null) return found
    }
  }
  return nots.get(query) ?? 0
}

/** Whether the query (or, with `said` false, its contrary) asks for something to be there. */
function isBound(query: Query, said: boolean): boolean {
  if (query.kind === 'not') return isBound(query.of, !said)
  if (query.kind === 'term' || query.kind === 'field') return said
  const needsEach = (query.kind === 'any') === said
  return needsEach ? query.of.every((part) => isBound(part, said)) : query.of.some((part) => isBound(part, said))
}

/** `a OR NOT b` is nearly always meant as `a AND NOT b`. */
function everything(cut: Cut, index: number): Misread {
  const [before, piece] = [cut.pieces[index - 1], cut.pieces[index]]
  const at = piece?.from ?? 0
  if (before?.kind === 'or')
    return misread(at, ['everything'], {
      text: replaced(cut, before.from, before.to, 'AND'),
      say: ['write', 'AND NOT'],
    })
  const text = replaced(cut, at, piece?.to ?? at, '').replace(/^\s+/u, '')
  return misread(at, ['everything'], { text, say: ['take', 'NOT'] })
}
