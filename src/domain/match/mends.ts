import type { Mend } from './misread.ts'
import { joinsTwo, type Piece } from './pieces.ts'

/** A query with its pieces: what a mend is made from. */
export interface Cut {
  readonly text: string
  readonly pieces: readonly Piece[]
}

export function replaced({ text }: Cut, from: number, to: number, by: string): string {
  return text.slice(0, from) + by + text.slice(to)
}

/** Puts words into a place, with a space on either side where something stands there. */
export function spaced(cut: Cut, from: number, to: number, by: string): string {
  const before = /[\s(（]$/u.test(cut.text.slice(0, from)) || from === 0 ? '' : ' '
  const after = /^[\s)）]/u.test(cut.text.slice(to)) || to === cut.text.length ? '' : ' '
  return replaced(cut, from, to, before + by + after)
}

/** The query without pieces `first` to `last`, nor what they leave hanging: empty brackets, a NOT, a join. */
export function without(cut: Cut, first: number, last = first): string {
  const { pieces } = cut
  let [low, high] = [first, last]
  for (;;) {
    const [left, right] = [pieces[low - 1], pieces[high + 1]]
    if (left?.kind === 'not') low -= 1
    else if (left?.kind === 'open' && right?.kind === 'close') {
      low -= 1
      high += 1
    } else break
  }
  if (joinsTwo(pieces[low - 1])) low -= 1
  else if (joinsTwo(pieces[high + 1])) high += 1
  return cutOut(cut, low, high)
}

/** Only these pieces go; if that empties brackets, they go too. */
export function withoutSign(cut: Cut, index: number): string {
  const { pieces } = cut
  const [left, right] = [pieces[index - 1], pieces[index + 1]]
  if (left?.kind === 'open' && right?.kind === 'close') return without(cut, index)
  return cutOut(cut, index, index)
}

function cutOut({ text, pieces }: Cut, low: number, high: number): string {
  const [from, to] = [pieces[low]?.from ?? 0, pieces[high]?.to ?? text.length]
  const [before, after] = [text.slice(0, from), text.slice(to)]
  const tight = /[(（]$/u.test(before) || /^[)）]/u.test(after)
  const line = /[\n\r]\s*$/u.test(before) || before.trim() === ''
  if (line) return before + after.replace(/^[^\S\n\r]+/u, '')
  return before.trimEnd() + (tight || /^\s*[\n\r]/u.test(after) ? '' : ' ') + after.replace(/^[^\S\n\r]+/u, '')
}

export const takeItOut = (text: string): Mend => ({ text: tidy(text), say: ['takeOut'] })

const tidy = (text: string): string => text.trim()
