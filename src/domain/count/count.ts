import type { CountUnit } from '../about.ts'

const graphemesOf = new Intl.Segmenter('und', { granularity: 'grapheme' })

const notAscii = /[^\p{ASCII}]/u

/** How long a text is, as its network counts. */
export function count(text: string, unit: CountUnit): number {
  if (unit === 'utf16') return text.length
  if (unit === 'graphemes') return countGraphemes(text)
  if (!notAscii.test(text)) return text.length
  return unit === 'bytes' ? countBytes(text) : countCodepoints(text)
}

/** The end of the longest beginning of `text` that is no longer than `max` and splits no grapheme. */
export function fits(text: string, max: number, unit: CountUnit): number {
  let used = 0
  for (const { segment, index } of graphemesOf.segment(text)) {
    used += unit === 'graphemes' ? 1 : count(segment, unit)
    if (used > max) return index
  }
  return text.length
}

function countGraphemes(text: string): number {
  let total = 0
  if (notAscii.test(text)) {
    for (const _ of graphemesOf.segment(text)) total += 1
    return total
  }
  // In ASCII only a return and the feed behind it are one.
  total = text.length
  for (let at = text.indexOf('\r\n'); at !== -1; at = text.indexOf('\r\n', at + 2)) total -= 1
  return total
}

function countCodepoints(text: string): number {
  let total = text.length
  for (let at = 0; at < text.length; at += 1) {
    if (text.codePointAt(at)! > 0xffff) {
      total -= 1
      at += 1
    }
  }
  return total
}

/** UTF-8. Half a surrogate pair counts as the three bytes of the mark that stands in for it. */
function countBytes(text: string): number {
  let total = 0
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at)!
    if (point < 0x80) total += 1
    else if (point < 0x800) total += 2
    else if (point < 0x10000) total += 3
    else {
      total += 4
      at += 1
    }
  }
  return total
}
