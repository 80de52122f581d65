import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSearch } from './parse.ts'
import { excerptOf, placesIn } from './places.ts'
import { vectorOf } from './vector.ts'

function marked(text: string, search: string, everyBegun = false): string {
  const parsed = parseSearch(search)
  if (!parsed.ok) throw new Error(parsed.fault.code)
  return placesIn(text, parsed.search, everyBegun).reduceRight(
    (rest, { from, to }) => `${rest.slice(0, from)}«${rest.slice(from, to)}»${rest.slice(to)}`,
    text,
  )
}

describe('the words that a text was found by', () => {
  test.each([
    ['They lost my Stroller AGAIN', 'stroller', 'They lost my «Stroller» AGAIN'],
    ['lost strollers', 'stroll', 'lost «strollers»'],
    ['strollers at the gate', 'stroller gate', 'strollers at the «gate»'],
    ['gate strollers, stroller gate', '"stroller gate"', 'gate strollers, «stroller gate»'],
    ['Auf der Straße', 'strasse', 'Auf der «Straße»'],
    ['Café, café', 'cafe', '«Café», «café»'],
    ['@dana and dana', '@dana', '«@dana» and dana'],
    ['@dana and dana', 'dana', '@«dana» and «dana»'],
    ['東京都の駅', '東京', '«東京»都の駅'],
    ['東。京', '東京', '東。京'],
    ['my seat 🙃 away', 'seat 🙃', 'my «seat» «🙃» away'],
    ["Northwind's bag", '"northwind bag"', "«Northwind's bag»"],
    ['bag and gate', 'bag -gate', '«bag» and gate'],
  ])('%s by %s', (text, search, shown) => {
    expect(marked(text, search)).toBe(shown)
  })

  test('of a person every word may be only begun', () => {
    expect(marked('Dana Okafor', 'ok dan', true)).toBe('«Dana» «Okafor»')
  })

  test('places lie in order, apart, and in whole within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 4 }), (around, word) => {
        const text = `${around} ${word} ${around}`
        const parsed = parseSearch(word)
        if (!parsed.ok) return
        let before = 0
        for (const { from, to } of placesIn(text, parsed.search)) {
          expect(from).toBeGreaterThanOrEqual(before)
          expect(to).toBeGreaterThan(from)
          before = to
        }
        expect(before).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('an excerpt', () => {
  test('of a short text is the text', () => {
    expect(excerptOf('my stroller', [{ from: 3, to: 11 }])).toEqual({
      text: 'my stroller',
      places: [{ from: 3, to: 11 }],
    })
  })

  test('of a row begins where the first word is seen at once', () => {
    const text = 'Landed in Lisbon. My bag did not. Dear Northwind, is anyone there?'
    const at = text.indexOf('Northwind')
    expect(excerptOf(text, [{ from: at, to: at + 9 }]).text).toBe('…bag did not. Dear Northwind, is anyone there?')
  })

  test('of a long one begins on a word before the first that was found, and moves the places along', () => {
    const text = `${'and so on '.repeat(80)}stroller${' and on'.repeat(80)}`
    const at = text.indexOf('stroller')
    const { text: shown, places } = excerptOf(text, [{ from: at, to: at + 8 }])
    expect(shown).toMatch(/^…(and|so|on) .*…$/)
    expect(shown.length).toBeLessThan(300)
    expect(places.map(({ from, to }) => shown.slice(from, to))).toEqual(['stroller'])
  })

  test('keeps every place that it shows over its words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('bag', 'gate', '🙃', 'Łódź', '\n'), { maxLength: 200 }), (words) => {
        const text = words.join(' ')
        const parsed = parseSearch('bag')
        const { text: shown, places } = excerptOf(text, parsed.ok ? placesIn(text, parsed.search) : [])
        expect(places.every(({ from, to }) => shown.slice(from, to) === 'bag')).toBe(true)
        expect(places.length > 0).toBe(words.includes('bag'))
      }),
    )
  })
})

describe('the words of a text as they are stored', () => {
  test.each([
    ['Stroller at gate B9', `'stroller':1 'at':2 'gate':3 'b9':4`],
    ["@Dana's #Bag", `'dana':1 '@dana':1 'bag':2 '#bag':2`],
    ['東京都 x', `'東':1 '京':2 '東京':1 '都':3 '京都':2 'x':4`],
    ['a 🙃 b', `'a':1 'b':2 '🙃'`],
    ["it's l'été", `'it':1 'l':2 'ete':3`],
    ['', ''],
  ])('%s', (text, vector) => {
    expect(vectorOf(text)).toBe(vector)
  })

  test('facts stand beside the words', () => {
    expect(vectorOf('bag', ['~lang:de'])).toBe(`'bag':1 '~lang:de'`)
  })
})
