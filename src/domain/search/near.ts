/** The word among a few that was probably meant: at most two letters away, and not half of it. */
export function nearest<Word extends string>(typed: string, words: readonly Word[]): Word | null {
  const ranked = words
    .map((word) => ({ word, far: distance(typed, word) }))
    .filter(({ word, far }) => far <= 2 && far * 2 <= Math.min(word.length, typed.length))
    .toSorted((a, b) => a.far - b.far)
  return ranked[0]?.word ?? null
}

/** Letters put in, left out, changed, or swapped with their neighbour. */
function distance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, row) => [row])
  for (let column = 1; column <= b.length; column += 1) rows[0]![column] = column
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      rows[row]![column] = Math.min(
        rows[row - 1]![column]! + 1,
        rows[row]![column - 1]! + 1,
        rows[row - 1]![column - 1]! + cost,
        swapped ? rows[row - 2]![column - 2]! + 1 : Number.POSITIVE_INFINITY,
      )
    }
  }
  return rows[a.length]![b.length]!
}

const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'אבגדהוזחטיכלמנסעפצקרשתםןץףך',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءؤئ',
]

/** Longer or shorter words are proposed for by nobody: of three letters almost everything is one slip away. */
const SHORTEST = 4
const LONGEST = 24

/**
 * Every spelling that is one slip of the fingers away: a letter left out, put in, changed, or swapped with its
 * neighbour. Which of them are words is for whoever knows the words.
 */
export function slipsOf(word: string): string[] {
  const letters = Array.from(word)
  if (letters.length < SHORTEST || letters.length > LONGEST) return []
  const alphabet = ALPHABETS.find((one) => one.includes(letters[0] ?? ''))
  if (alphabet === undefined) return []
  const found = new Set<string>()
  for (let at = 0; at <= letters.length; at += 1) {
    const [before, here, after] = [letters.slice(0, at).join(''), letters[at], letters.slice(at + 1).join('')]
    for (const letter of alphabet) found.add(before + letter + (here ?? '') + after)
    if (here === undefined) continue
    found.add(before + after)
    for (const letter of alphabet) found.add(before + letter + after)
    const [next] = after
    if (next !== undefined) found.add(before + next + here + after.slice(next.length))
  }
  found.delete(word)
  return [...found]
}
