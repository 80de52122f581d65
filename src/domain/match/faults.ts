import { replaced, spaced, takeItOut, without, withoutSign, type Cut } from './mends.ts'
import { misread, type Misread } from './misread.ts'
import { beginsOne, endsOne, joinsTwo, type Piece } from './pieces.ts'
import { wordFault } from './word-faults.ts'

/** Deeper than anybody reads; also what keeps a parser from running out of room. */
const DEEPEST = 30

/** The first thing in the text that is wrong, or null where the pieces make a query. */
export function firstFault(cut: Cut): Misread | null {
  if (cut.pieces.length === 0) return misread(0, 'The search is empty. Write a word that people use for you.')
  const found = [...bracketFaults(cut), ...cut.pieces.flatMap((_, index) => faultsAt(cut, index))]
  return found.reduce<Misread | null>((first, one) => (first === null || one.at < first.at ? one : first), null)
}

function faultsAt(cut: Cut, index: number): Misread[] {
  const piece = cut.pieces[index]
  if (piece === undefined) return []
  const word = wordFault(cut, index)
  const aside = asideFault(cut, index, piece)
  // Of two faults in one place the join is mended first; only a word's own sign may say which join is meant.
  const both = piece.kind === 'word' ? [word, aside] : [aside, word]
  return [joinFault(cut, index, piece), ...both].filter((fault) => fault !== null)
}

function bracketFaults(cut: Cut): Misread[] {
  const open: Piece[] = []
  const found: Misread[] = []
  for (const [index, piece] of cut.pieces.entries()) {
    if (piece.kind === 'open') {
      open.push(piece)
      if (open.length > DEEPEST) found.push(misread(piece.from, `Brackets stand more than ${DEEPEST} deep here.`))
      if (cut.pieces[index + 1]?.kind === 'close')
        found.push(
          misread(piece.from, 'There is nothing in these brackets.', takeItOut(without(cut, index, index + 1))),
        )
    }
    if (piece.kind === 'close' && open.pop() === undefined)
      found.push(misread(piece.from, 'This bracket was never opened.', takeItOut(withoutSign(cut, index))))
  }
  const [first] = open
  return first === undefined ? found : [...found, neverClosed(cut, first, open.length)]
}

function neverClosed(cut: Cut, first: Piece, many: number): Misread {
  const why = 'This bracket never closes.'
  const spoken = cut.pieces.findLastIndex(({ kind }) => kind !== 'open')
  const last = cut.pieces.length - 1
  if (spoken < last) return misread(first.from, why, takeItOut(without(cut, spoken + 1, last)))
  const piece = cut.pieces[last] ?? first
  const say = piece.kind === 'close' ? 'Close it at the end' : `Close it after ${lastWord(piece)}`
  return misread(first.from, why, { text: replaced(cut, piece.to, piece.to, ')'.repeat(many)), say })
}

const lastWord = (piece: Piece): string => piece.words.split(/\s+/u).at(-1) ?? ''

/** AND, OR and NOT each need something on their sides. */
function joinFault(cut: Cut, index: number, piece: Piece): Misread | null {
  const [before, next] = [cut.pieces[index - 1], cut.pieces[index + 1]]
  if (piece.kind === 'not') {
    if (next?.kind === 'not') return twice(cut, index)
    return beginsOne(next) ? null : missing(cut, index, 'NOT leaves something out, and nothing stands after it.')
  }
  if (!joinsTwo(piece)) return null
  if (endsOne(before) && (beginsOne(next) || joinsTwo(next))) return null
  return missing(cut, index, `${piece.words} joins two words, and one is missing here.`)
}

function twice(cut: Cut, index: number): Misread {
  const [piece, after] = [cut.pieces[index], cut.pieces[index + 2]]
  const from = piece?.from ?? 0
  const text = beginsOne(after) ? replaced(cut, from, after?.from ?? from, '') : without(cut, index, index + 1)
  return misread(from, 'Two NOT take each other back.', { text, say: 'Take both out' })
}

function missing(cut: Cut, index: number, why: string): Misread {
  const { from, words } = cut.pieces[index] ?? { from: 0, words: '' }
  return misread(from, why, { text: withoutSign(cut, index).trim(), say: `Take ${words} out` })
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
    return beginsOne(next)
      ? misread(piece.from, 'Write AND NOT to leave something out.', { text, say: 'Write AND NOT' })
      : null
  if ([piece, before].some(({ kind }) => kind === 'open' || kind === 'close' || kind === 'field'))
    return misread(piece.from, 'AND or OR is missing here.', { text, say: 'Write AND' })
  return sideBySide(cut, index, piece)
}

function smallJoin(cut: Cut, piece: Piece, joined: boolean): Misread {
  const ours = piece.words.toUpperCase()
  const text = replaced(cut, piece.from, piece.to, joined ? `AND ${ours}` : ours)
  const why = `Write ${ours} in capitals, so that the word “${piece.words}” can still be searched for.`
  return misread(piece.from, why, { text, say: `Write ${joined ? `AND ${ours}` : ours}` })
}

/** Two words side by side are nearly always a name of two words; on two lines, two names. */
function sideBySide(cut: Cut, index: number, piece: Piece): Misread {
  const why = 'Two words stand side by side. Put quotes around a name of two words, or OR between two names.'
  let [low, high] = [index - 1, index]
  if (nameGoesOn(cut, index)) {
    while (nameGoesOn(cut, low)) low -= 1
    while (nameGoesOn(cut, high + 1)) high += 1
    const [from, to] = [cut.pieces[low]?.from ?? 0, cut.pieces[high]?.to ?? 0]
    const name = cut.text.slice(from, to)
    return misread(piece.from, why, { text: replaced(cut, from, to, `"${name}"`), say: `Write "${name}"` })
  }
  return misread(piece.from, why, { text: spaced(cut, piece.from, piece.from, 'OR'), say: 'Write OR' })
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
