const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const parts = new Intl.Segmenter('en', { granularity: 'word' })

const lengthOf = (text: string): number => [...graphemes.segment(text)].length

/** The name to show: as they write it, on one line, or the handle where nothing of it can be seen. */
export function shownName(name: string, handle: string): string {
  const clean = name
    .replaceAll(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(clean) ? clean : handle
}

/** A name of at most `most` graphemes, cut at a word's end. A name is never split into first and last. */
export function cutName(name: string, most: number): string {
  if (lengthOf(name) <= most) return name
  let whole = ''
  let atWord = ''
  for (const { segment, isWordLike } of parts.segment(name)) {
    whole += segment
    if (lengthOf(whole) >= most) break
    if (isWordLike) atWord = whole
  }
  return `${atWord || firstGraphemes(name, most - 1)}…`
}

const firstGraphemes = (text: string, count: number): string =>
  [...graphemes.segment(text)]
    .slice(0, count)
    .map(({ segment }) => segment)
    .join('')
