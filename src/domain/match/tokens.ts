import { fold } from './fold.ts'
import { Part, partOf } from './letters.ts'

/**
 * One word of a text. A word is letters, digits and their marks, with underscores inside it. In a script without
 * spaces between words every character is a word; where such a character meets another script a word ends (`acmeは`).
 */
export interface Token {
  /** Folded, without its `@` or `#`. */
  readonly word: string
  /** `@` or `#` where one stands right before it and nothing right before that; else empty. */
  readonly sigil: '' | '@' | '#'
  /** UTF-16 positions of the word in the text as written, without the sigil. */
  readonly from: number
  readonly to: number
  /** Nothing stands between it and the token before. */
  readonly touches: boolean
  /** The `s` of `Northwind's`, never of `s's`: a phrase that does not ask for it steps over. */
  readonly possessive: boolean
}

/** One scan from left to right; what it costs grows with the text alone. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  let end = -1
  let last: Token | undefined
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0
    const part = partOf(code)
    if (begins(text, at, end, part)) {
      last = tokenAt(text, at, end, part, last)
      tokens.push(last)
      at = last.to
      end = last.to
      continue
    }
    const next = at + (code > 0xffff ? 2 : 1)
    if (part === Part.mark && end === at) end = next
    at = next
  }
  return tokens
}

/** `@_northwind` is a handle that begins with an underscore; `_northwind_` is a word made to lean. */
function begins(text: string, at: number, end: number, part: Part): boolean {
  if (part === Part.letter || part === Part.whole) return true
  return part === Part.underscore && sigilBefore(text, at, end) !== ''
}

function sigilBefore(text: string, at: number, end: number): '' | '@' | '#' {
  if (at === 0 || end === at - 1) return ''
  const before = text.charCodeAt(at - 1)
  if (before === 0x40 || before === 0xff20) return '@'
  return before === 0x23 || before === 0xff03 ? '#' : ''
}

function tokenAt(text: string, from: number, end: number, part: Part, last: Token | undefined): Token {
  const sigil = sigilBefore(text, from, end)
  const to = part === Part.whole ? wholeEnd(text, from) : lettersEnd(text, from, sigil !== '')
  const word = fold(text.slice(from, to))
  const hangs = word === 's' && end > 0 && end === from - 1 && partOf(text.charCodeAt(from - 1)) === Part.apostrophe
  return { word, sigil, from, to, touches: end === from, possessive: hangs && last?.possessive === false }
}

function wholeEnd(text: string, from: number): number {
  let at = from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1)
  let to = at
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0
    if (partOf(code) !== Part.mark) break
    at += code > 0xffff ? 2 : 1
    to = at
  }
  return to
}

function lettersEnd(text: string, from: number, keepsUnderscores: boolean): number {
  let at = from
  let to = from
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0
    const part = partOf(code)
    if (part !== Part.letter && part !== Part.mark && part !== Part.underscore) break
    at += code > 0xffff ? 2 : 1
    if (part !== Part.underscore || keepsUnderscores) to = at
  }
  return to
}
