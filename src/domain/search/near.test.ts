import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearest, slipsOf } from './near.ts'

test.each([
  ['stroler', 'stroller'],
  ['strlloer', null],
  ['srtoller', 'stroller'],
  ['strollerr', 'stroller'],
  ['strokkler', null],
  ['strolker', 'stroller'],
  ['gepakc', 'gepack'],
  ['багжа', 'багажа'],
])('%s is one slip from %s', (typed, meant) => {
  const slips = slipsOf(typed)
  if (meant === null) expect(slips).not.toContain('stroller')
  else expect(slips.includes(meant)).toBe(true)
  expect(slips).not.toContain(typed)
})

test.each(['', 'cat', 'x'.repeat(30), '東京東京', '1234'])('nothing is proposed for %s', (word) => {
  expect(slipsOf(word)).toEqual([])
})

test('a slip is a slip both ways: whoever typed it meant a word that is one slip away', () => {
  const word = fc.stringMatching(/^[a-z]{5,12}$/)
  fc.assert(
    fc.property(word, fc.nat(), (meant, at) => {
      const place = at % meant.length
      const typed = meant.slice(0, place) + meant.slice(place + 1)
      expect(slipsOf(typed)).toContain(meant)
    }),
  )
})

test.each([
  ['form', 'from'],
  ['netwrok', 'network'],
  ['langs', 'lang'],
  ['flight', null],
  ['s', null],
])('%s is nearest to %s', (typed, word) => {
  expect(nearest(typed, ['from', 'lang', 'network', 'owed', 'is'])).toBe(word)
})
