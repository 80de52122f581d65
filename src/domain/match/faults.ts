import type { Coded } from '../coded.ts'
import { replaced, spaced, takeItOut, without, withoutSign, type Cut } from './mends.ts'
import { misread, type FaultWords, type Mend, type Misread } from './misread.ts'
import { beginsOne, endsOne, joinsTwo, type Piece } from './pieces.ts'
import { wordFault } from './word-faults.ts'

/** Deeper than anybody reads; also what keeps a parser from running out of room. */
const DEEPEST = 30

/** The first thing in the text that is wrong, or null where the pieces make a query. */
export function firstFault(cut: Cut): Misread | null {
  if (cut.pieces.length === 0) return misread(0, ['empty'])
  return earlier(bracketFault(cut), pieceFault(cut))
}

const earlier = (one: Misread | null, other: Misread | null): Misread | null =>
  one === null || (other !== null && other.at < one.at) ? other : one

/** Faults lie within their piece, so the first piece that has one has the first. */
function pieceFault(cut: Cut): Misread | null {
  for (const [index, piece] of cut.pieces.entries()) {
    const word = wordFault(cut, index)
    const aside = asideFault(cut, index, piece)
    // Of two faults in one place the join is mended first; only a word's own sign may say which join is meant.
    const both = piece.kind === 'word' ? earlier(word, aside) : earlier(aside, word)
    const fault = earlier(joinFault(cut, index, piece), both)
    if (fault !== null) return fault
  }
  return null
}

function bracketFault(cut: Cut): Misread | null {
  const open: Piece[] = []
  let first: Misread | null = null
  for (const [index, piece] of cut.pieces.entries()) {
    if (piece.kind === 'open') open.push(piece)
    first ??= bracketFaultAt(cut, index, piece, open.length)
    if (piece.kind === 'close') open.pop()
  }
  const [outermost] = open
  return outermost === undefined ? first : earlier(neverClosed(cut, outermost, open.length), first)
}

function bracketFaultAt(cut: Cut, index: number, piece: Piece, depth: number): Misread | null {
  if (piece.kind === 'close' && depth === 0)
    return misread(piece.from, ['neverOpened'], takeItOut(withoutSign(cut, index)))
  if (piece.kind !== 'open') return null
  if (depth > DEEPEST) return misread(piece.from, ['tooDeep', DEEPEST])
  if (cut.pieces[index + 1]?.kind !== 'close') return null
  return misread(piece.from, ['nothingInBrackets'], takeItOut(without(cut, index, index + 1)))
}

function neverClosed(cut: Cut, first: Piece, many: number): Misread {
  const why: Coded<FaultWords> = ['neverCloses']
  const spoken = cut.pieces.findLastIndex(({ kind }) => kind !== 'open')
  const last = cut.pieces.length - 1
  if (spoken < last) return misread(first.from, why, takeItOut(without(cut, spoken + 1, last)))
  const piece = cut.pieces[last] ?? first
  const say: Mend['say'] = piece.kind === 'close' ? ['closeAtEnd'] : ['closeAfter', lastWord(piece)]
  return misread(first.from, why, { text: replaced(cut, piece.to, piece.to, ')'.repeat(many)), say })
}

const lastWord = (piece: Piece): string => piece.words.split(/\s+/u).at(-1) ?? ''

/** AND, OR and NOT each need something on their sides. */
function joinFault(cut: Cut, index: number, piece: Piece): Misread | null {
  const [before, next] = [cut.pieces[index - 1], cut.pieces[index + 1]]
  if (piece.kind === 'not') {
    if (next?.kind === 'not') return twice(cut, index)
    return beginsOne(next) ? null : missing(cut, index, ['notAlone'])
  }
  if (!joinsTwo(piece)) return null
  if (endsOne(before) && (beginsOne(next) || joinsTwo(next))) return null
  return missing(cut, index, ['joinMissing', piece.words])
}

function twice(cut: Cut, index: number): Misread {
  const [piece, after] = [cut.pieces[index], cut.pieces[index + 2]]
  const from = piece?.from ?? 0
  const text = beginsOne(after) ? replaced(cut, from, after?.from ?? from, '') : without(cut, index, index + 1)
  return misread(from, ['notTwice'], { text, say: ['takeBothOut'] })
}

function missing(cut: Cut, index: number, why: Coded<FaultWords>): Misread {
  const { from, words } = cut.pieces[index] ?? { from: 0, words: '' }
  return misread(from, why, { text: withoutSign(cut, index).trim(), say: ['take', words] })
}

/** Something whole right after something whole: a join is missing, or written small. */
function asideFault(cut: Cut, index: number, piece: Piece): Misread | null {
  const [before, next] = [cut.pieces[index - 1], cut.pieces[index + 1]]
  const small = piece.kind === 'word' && /^(?:and|or|not)$/iu.test(piece.words) && beginsOne(next)
  if (small && /^not$/iu.test(piece.words) && !joinsTwo(next)) return smallJoin(cut, piece, endsOne(before))
  if (!endsOne(before) || !beginsOne(piece) || before === undefined) return null
  if (small) return smallJoin(cut, piece, false)
  const text = spaced(cut, piece.from, piece.from, 'AND')
  if (piece.kind === 'not')
    return beginsOne(next) ? misread(piece.from, ['andNot'], { text, say: ['write', 'AND NOT'] }) : null
  if ([piece, before].some(({ kind }) => kind === 'open' || kind === 'close' || kind === 'field'))
    return misread(piece.from, ['joinNeeded'], { text, say: ['write', 'AND'] })
  return sideBySide(cut, index, piece)
}

function smallJoin(cut: Cut, piece: Piece, joined: boolean): Misread {
  const ours = piece.words.toUpperCase()
  const text = replaced(cut, piece.from, piece.to, joined ? `AND ${ours}` : ours)
  return misread(piece.from, ['capitals', ours, piece.words], { text, say: ['write', joined ? `AND ${ours}` : ours] })
}

/** Two words side by side are nearly always a name of two words; on two lines, two names. */
function sideBySide(cut: Cut, index: number, piece: Piece): Misread {
  const why: Coded<FaultWords> = ['sideBySide']
  let [low, high] = [index - 1, index]
  if (nameGoesOn(cut, index)) {
    while (nameGoesOn(cut, low)) low -= 1
    while (nameGoesOn(cut, high + 1)) high += 1
    const [from, to] = [cut.pieces[low]?.from ?? 0, cut.pieces[high]?.to ?? 0]
    const name = cut.text.slice(from, to)
    return misread(piece.from, why, { text: replaced(cut, from, to, `"${name}"`), say: ['write', `"${name}"`] })
  }
  return misread(piece.from, why, { text: spaced(cut, piece.from, piece.from, 'OR'), say: ['write', 'OR'] })
}

/** Whether the piece and the one before are two plain words on one line. */
function nameGoesOn(cut: Cut, index: number): boolean {
  const [before, piece] = [cut.pieces[index - 1], cut.pieces[index]]
  if (before === undefined || piece === undefined) return false
  const plain = [index - 1, index].every((at) => {
    const one = cut.pieces[at]
    return one?.kind === 'word' && !/^[@#＠＃]/u.test(one.words) && wordFault(cut, at) === null
  })
  return plain && !/[\n\r\u2028\u2029]/u.test(cut.text.slice(before.to, piece.from))
}
