import { assert, integer, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { placed, stopsIn, type Found } from './placed.ts'

const found = (text: string, words: string, strength: Found['strength'] = 'hold'): Found => {
  const from = text.indexOf(words)
  return {
    rule: words,
    practices: [],
    strength,
    from,
    to: from + words.length,
    why: '',
    mends: [{ label: '', from, to: from + words.length, text: '' }],
  }
}
const wordsOf = (text: string, all: readonly { from: number; to: number }[]) =>
  all.map(({ from, to }) => text.slice(from, to))

const TEXT = 'Sorry if it hurt, please email us soon.'

test('strongest first, numbered as they stand in the text', () => {
  const all = placed(
    [found(TEXT, 'Sorry if'), found(TEXT, 'email us', 'forbid'), found(TEXT, 'soon', 'advise')],
    TEXT,
    TEXT,
  )
  expect(all.map(({ rule, number }) => [rule, number])).toEqual([
    ['email us', 2],
    ['Sorry if', 1],
    ['soon', 3],
  ])
  expect(stopsIn(all)).toBe(1)
})

test('typing elsewhere moves a finding with its words; typing in its words silences it', () => {
  const findings = [found(TEXT, 'Sorry if'), found(TEXT, 'email us', 'forbid')]
  const before = `Dana. ${TEXT}`
  expect(wordsOf(before, placed(findings, TEXT, before))).toEqual(['email us', 'Sorry if'])
  const touched = TEXT.replace('email us', 'e-mail us')
  expect(wordsOf(touched, placed(findings, TEXT, touched))).toEqual(['Sorry if'])
})

test('whatever is typed, a finding that still stands is about the very words it was about', () => {
  assert(
    property(
      integer({ min: 0, max: TEXT.length }),
      integer({ min: 0, max: 8 }),
      string({ maxLength: 6 }),
      (at, cut, typed) => {
        const now = TEXT.slice(0, at) + typed + TEXT.slice(at + cut)
        const left = placed([found(TEXT, 'Sorry if'), found(TEXT, 'email us'), found(TEXT, 'soon')], TEXT, now)
        expect(wordsOf(now, left)).toEqual(left.map(({ rule }) => rule))
        expect(left.flatMap(({ mends }) => wordsOf(now, mends))).toEqual(
          left.flatMap(({ rule, mends }) => mends.map(() => rule)),
        )
      },
    ),
  )
})
