import { near } from './rx.ts'
import type { Folded, Range } from './fold.ts'

const abbreviation = near`(?:^|[\s("'])(?:mr|mrs|ms|dr|prof|st|nr|vs|etc|approx|e\.g|i\.e|z|z\.? ?b|u|u\.? ?a|d|d\.? ?h
  |bzw|ca|ggf|inkl|str|tel|dept)$`

const month = `(?:jan(?:uar|ner)|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)`
/** "12. Mai", "Sept. 1st", "3 p.m. tomorrow": the sentence goes on behind its full stop. */
const shortened = new RegExp(`(?:\\d|\\b[ap]\\.m|\\b(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec))$`)
const goesOn = new RegExp(`^ (?:${month}\\b|\\d{1,2}(?::\\d\\d)? ?uhr\\b)`)

/** The sentences of a text in its own UTF-16 ranges, each with the space after it; together the whole text. */
export function sentences(folded: Folded): Range[] {
  const { text, source, starts } = folded
  const all: Range[] = []
  let from = 0
  for (const end of text.matchAll(/(?<![.!?])[.!?]+["')\]]*(?=[ \n]|$)|\n/g)) {
    const stop = end.index + end[0].length
    if (end[0] === '.' && abbreviation.test(text.slice(Math.max(0, end.index - 8), end.index))) continue
    if (end[0] === '.' && isInTime(folded, end.index)) continue
    const next = /[ \n]/.test(text[stop] ?? '') ? stop + 1 : stop
    const to = starts[next] ?? source.length
    if (to > from) all.push({ from, to })
    from = to
  }
  if (from < source.length) all.push({ from, to: source.length })
  return all
}

function isInTime({ text, source, starts }: Folded, stop: number): boolean {
  const before = shortened.exec(text.slice(Math.max(0, stop - 10), stop))?.[0]
  if (before === undefined) return false
  const next = source.slice(starts[stop + 2] ?? source.length)
  return (
    goesOn.test(text.slice(stop + 1, stop + 16)) || (/[a-z]{3}$/.test(before) ? /^[\p{Ll}\d]/u : /^\p{Ll}/u).test(next)
  )
}

/** The sentence around a position. `all` is in order, so it is found by halving. */
export function sentenceAt(all: readonly Range[], at: number): Range {
  let low = 0
  let high = all.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (all[middle]!.from <= at) low = middle
    else high = middle - 1
  }
  return all[low] ?? { from: 0, to: 0 }
}

/** What to cut so that the rest reads as if the sentence had never stood there. */
export function withoutSentence(source: string, sentence: Range): Range {
  const { from, to } = sentence
  if (to >= source.length) return { from: endOfWords(source, from), to: source.length }
  const end = endOfWords(source, to)
  const feed = source.slice(end, to).indexOf('\n')
  const opensLine = from === 0 || /[\n\r]/.test(source[from - 1]!)
  if (feed === -1 || opensLine) return sentence
  return { from: endOfWords(source, from), to: source[end + feed - 1] === '\r' ? end + feed - 1 : end + feed }
}

function endOfWords(source: string, before: number): number {
  let at = before
  while (at > 0 && /\s/.test(source[at - 1]!)) at -= 1
  return at
}
