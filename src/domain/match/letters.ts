/** What a character does to the word around it. */
export const Part = {
  unknown: 0,
  gap: 1,
  letter: 2,
  mark: 3,
  whole: 4,
  underscore: 5,
  sigil: 6,
  apostrophe: 7,
} as const
export type Part = number

const word = /^[\p{L}\p{Nd}\p{Nl}]$/u
const mark = /^[\p{M}\p{Cf}\u1160-\u11ff\uff9e\uff9f]$/u

/** Scripts that put no space between words, or hang particles on them: each character is a token of its own. */
const wholeRanges: readonly (readonly [number, number])[] = [
  [0x0e00, 0x0eff], // Thai, Lao
  [0x1000, 0x109f], // Myanmar
  [0x1100, 0x11ff], // Hangul jamo
  [0x1780, 0x17ff], // Khmer
  [0x1950, 0x19df], // Tai Le, New Tai Lue
  [0x1a20, 0x1aaf], // Tai Tham
  [0x2e80, 0x2fdf],
  [0x3005, 0x3007],
  [0x3031, 0x3035],
  [0x3040, 0x31ff], // kana, bopomofo, Hangul compatibility jamo
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf], // Han, Yi
  [0xa960, 0xa9df], // Hangul jamo, Javanese
  [0xaa60, 0xaadf],
  [0xac00, 0xd7ff], // Hangul
  [0xf900, 0xfaff],
  [0xff66, 0xffdc], // half-width kana and Hangul
  [0x1b000, 0x1b16f],
  [0x20000, 0x3ffff],
]

/** A memo, not a state: what a character is never changes. */
const known = new Uint8Array(0x10000)

export function partOf(code: number): Part {
  if (code > 0xffff) return beyond(code)
  const seen = known[code] ?? Part.unknown
  if (seen !== Part.unknown) return seen
  const part = classify(code)
  known[code] = part
  return part
}

function beyond(code: number): Part {
  return code >= 0x1f000 && code <= 0x1fbff ? Part.gap : classify(code)
}

function classify(code: number): Part {
  if (code === 0x5f) return Part.underscore
  if (code === 0x40 || code === 0x23 || code === 0xff20 || code === 0xff03) return Part.sigil
  if (code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0xff07) return Part.apostrophe
  // The zero-width space is a space: Thai and Khmer put it between words.
  if (code === 0x200b || code === 0xfeff) return Part.gap
  const letter = String.fromCodePoint(code)
  if (mark.test(letter)) return Part.mark
  if (!word.test(letter)) return Part.gap
  return wholeRanges.some(([from, to]) => code >= from && code <= to) ? Part.whole : Part.letter
}
