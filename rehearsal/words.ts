import { Refusal } from './http.ts'

const LONGEST = 300

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

const countGraphemes = (text: string): number => [...graphemes.segment(text)].length

/** The first `most` graphemes, cut at a word's end where there is one. */
export function shorten(text: string, most: number): string {
  const parts = [...graphemes.segment(text)].map(({ segment }) => segment)
  if (parts.length <= most) return text
  const cut = parts.slice(0, most - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${space > cut.length / 2 ? cut.slice(0, space) : cut}…`
}

export function checkText(text: unknown): string {
  if (typeof text !== 'string' || text.trim() === '') throw new Refusal(422, 'there are no words in it')
  const length = countGraphemes(text)
  if (length > LONGEST) throw new Refusal(422, `${length} characters, and ${LONGEST} are the most`)
  return text.replaceAll('\0', '\u2400').toWellFormed()
}

export const firstName = (name: string): string => name.split(' ')[0] ?? name
