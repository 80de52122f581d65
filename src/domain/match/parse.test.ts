import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery } from './parse.ts'

describe('parseQuery', () => {
  test('words and phrases joined by OR', () => {
    const parse = parseQuery('northwind OR "northwind air" OR @northwindair OR “north wind” OR #nw')
    expect(parse.ok && parse.query.of.map((term) => term.words)).toEqual([
      'northwind',
      'northwind air',
      '@northwindair',
      'north wind',
      '#nw',
    ])
  })

  test('a quoted OR is a word', () => {
    const parse = parseQuery('"OR" OR "and"')
    expect(parse.ok && parse.query.of.map((term) => term.row.map(({ word }) => word))).toEqual([['or'], ['and']])
  })

  test.each([
    ['', 0, 'empty', undefined],
    ['   ', 0, 'empty', undefined],
    ['northwind OR "north air', 13, 'never closed', 'northwind OR "north air"'],
    ['OR northwind', 0, 'missing', 'northwind'],
    ['northwind OR', 10, 'missing', 'northwind'],
    ['northwind OR OR nw', 13, 'missing', 'northwind OR nw'],
    ['OR', 0, 'missing', undefined],
    ['northwind or nw', 10, 'capitals', 'northwind OR nw'],
    ['northwind air', 10, 'side by side', '"northwind air"'],
    ['northwind @northwindair', 10, 'side by side', 'northwind OR @northwindair'],
    ['northwind, nw', 9, 'does not join', 'northwind OR nw'],
    ['northwind AND nw', 10, 'not understood', undefined],
    ['northwind NOT nw', 10, 'not understood', undefined],
    ['(northwind OR nw)', 0, 'Brackets', undefined],
    ['northwind OR nw)', 15, 'Brackets', undefined],
    ['northwind OR -nw', 13, 'Leaving out', undefined],
    ['north*', 5, 'star', undefined],
    ['from:dana', 0, 'not understood', undefined],
    ['northwind OR !', 13, 'no word', undefined],
    ['""', 0, 'no word', undefined],
  ])('%s', (text, at, why, mend) => {
    const parse = parseQuery(text)
    expect(parse).toMatchObject({ ok: false, at, why: expect.stringContaining(why) })
    expect(!parse.ok && parse.mend).toBe(mend)
  })

  test('it never throws, and what it refuses it points at in the text', () => {
    const token = fc.constantFrom('OR', 'or', 'AND', 'NOT', '(', ')', '"', ',', ' ', 'nw', '@nw', '-', '*', '“', '!')
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(token).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (any) => {
        const parse = parseQuery(any)
        const fine = parse.ok
          ? parse.query.of.length > 0
          : parse.at >= 0 && parse.at <= any.length && parse.why.endsWith('.')
        expect(fine).toBe(true)
      }),
    )
  })
})
