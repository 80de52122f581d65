import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeOf } from './misread.ts'
import { parseQuery } from './parse.ts'
import { printQuery } from './print.ts'

describe('parseQuery', () => {
  test.each([
    [
      'northwind OR "northwind air" OR @northwindair OR “north wind” OR #nw',
      'northwind OR "northwind air" OR @northwindair OR "north wind" OR #nw',
    ],
    ['a OR b AND NOT c', 'a OR b AND NOT c'],
    ['(a OR b) AND NOT c', '(a OR b) AND NOT c'],
    ['((a)) OR (b OR (c))', 'a OR b OR c'],
    ['NOT (a AND b) AND c', 'NOT (a AND b) AND c'],
    ['a AND NOT (NOT b)', 'a AND NOT (NOT b)'],
    ['a\n// a note, with ( and "\n  AND lang:en', 'a AND lang:en'],
    ['// only\na', 'a'],
    ['a AND From:"Dana O" AND NETWORK:rehearsal', 'a AND from:"Dana O" AND network:rehearsal'],
    ['（a OR b）AND c', '(a OR b) AND c'],
    ['a OR http://b.example/c', 'a OR "http://b.example/c"'],
    ['"OR" OR "and" OR NEAR', '"OR" OR "and" OR "NEAR"'],
    ['or', '"or"'],
    ['# a', '"# a"'],
  ])('%s', (text, printed) => {
    const parse = parseQuery(text === '# a' ? '"# a"' : text)
    expect(parse.ok && printQuery(parse.query)).toBe(printed)
  })

  test.each([
    ['', 0, 'empty', undefined],
    ['   ', 0, 'empty', undefined],
    ['// nothing', 0, 'empty', undefined],
    ['northwind OR "north air', 13, 'quote', 'northwind OR "north air"'],
    ['("north air)\nOR nw', 1, 'quote', '("north air")\nOR nw'],
    ['OR northwind', 0, 'joinMissing', 'northwind'],
    ['northwind OR', 10, 'joinMissing', 'northwind'],
    ['northwind OR OR nw', 13, 'joinMissing', 'northwind OR nw'],
    ['OR', 0, 'joinMissing', undefined],
    ['northwind or nw', 10, 'capitals', 'northwind OR nw'],
    ['northwind and nw', 10, 'capitals', 'northwind AND nw'],
    ['northwind not nw', 10, 'capitals', 'northwind AND NOT nw'],
    ['northwind AND not nw', 14, 'capitals', 'northwind AND NOT nw'],
    ['northwind air', 10, 'sideBySide', '"northwind air"'],
    ['a OR north wind air OR b', 11, 'sideBySide', 'a OR "north wind air" OR b'],
    ['northwind\nnw', 10, 'sideBySide', 'northwind\nOR nw'],
    ['northwind @northwindair', 10, 'sideBySide', 'northwind OR @northwindair'],
    ['northwind (a OR b)', 10, 'joinNeeded', 'northwind AND (a OR b)'],
    ['northwind lang:en', 10, 'joinNeeded', 'northwind AND lang:en'],
    ['northwind NOT nw', 10, 'andNot', 'northwind AND NOT nw'],
    ['northwind NOT', 10, 'notAlone', 'northwind'],
    ['northwind AND NOT NOT nw', 14, 'notTwice', 'northwind AND nw'],
    ['northwind, nw', 9, 'comma', 'northwind OR nw'],
    ['northwind,', 9, 'comma', 'northwind'],
    ['northwind && nw', 10, 'foreign', 'northwind AND nw'],
    ['northwind NEAR/5 nw', 10, 'foreign', 'northwind AND nw'],
    ['northwind -nw', 10, 'minus', 'northwind AND NOT nw'],
    ['northwind AND -"cold wind"', 14, 'minus', 'northwind AND NOT "cold wind"'],
    ['north*', 5, 'star', 'north'],
    ['(northwind OR nw', 0, 'neverCloses', '(northwind OR nw)'],
    ['((northwind OR nw', 0, 'neverCloses', '((northwind OR nw))'],
    ['(northwind\n// why', 0, 'neverCloses', '(northwind)\n// why'],
    ['northwind OR nw)', 15, 'neverOpened', 'northwind OR nw'],
    ['northwind AND (', 14, 'neverCloses', 'northwind'],
    ['northwind AND ()', 14, 'nothingInBrackets', 'northwind'],
    ['NOT northwind', 0, 'everything', 'northwind'],
    ['northwind OR NOT rain', 13, 'everything', 'northwind AND NOT rain'],
    ['site:dana', 0, 'unknownField', '"site:dana"'],
    ['a AND author:dana', 6, 'unknownField', 'a AND from:dana'],
    ['a AND from: dana', 6, 'emptyField', 'a AND from:dana'],
    ['a AND lang:', 6, 'emptyField', 'a'],
    ['a AND lang:german', 6, 'language', 'a AND lang:de'],
    ['northwind OR !', 13, 'noWord', 'northwind'],
    ['""', 0, 'noWord', undefined],
    [`${'('.repeat(40)}a${')'.repeat(40)}`, 30, 'tooDeep', undefined],
  ])('%s', (text, at, why, mend) => {
    const parse = parseQuery(text)
    expect(parse.ok ? null : [parse.at, parse.why[0]]).toEqual([at, why])
    expect(parse.ok ? undefined : parse.mend?.text).toBe(mend)
  })

  test('a place is told as an editor counts, with the button that mends it', () => {
    const text = '(northwind OR nrothwind)\n  AND NOT ("cold north wind" OR weather'
    const parse = parseQuery(text)
    if (parse.ok) throw new Error('it cannot be read')
    expect(placeOf(text, parse.at)).toEqual({ line: 2, column: 11 })
    expect(parse.mend).toEqual({ text: `${text})`, say: ['closeAfter', 'weather'] })
    expect(placeOf('a\r\n🌻b', 5)).toEqual({ line: 2, column: 3 })
  })

  test('a hostile query costs no more than its length', () => {
    const began = performance.now()
    for (const part of [
      'a ',
      'a b\n',
      '()',
      '(',
      ')',
      '((a) ',
      'NOT ',
      'a OR ',
      'a, ',
      '"',
      'x: ',
      '-a ',
      '// \n',
      'or ',
    ])
      parseQuery(part.repeat(20_000 / part.length))
    expect(performance.now() - began).toBeLessThan(1_500)
  })

  const sign = fc.constantFrom(
    'OR',
    'or',
    'AND',
    'and',
    'NOT',
    'not',
    '(',
    ')',
    '"',
    ',',
    ' ',
    '\n',
    'nw',
    'air',
    '@nw',
    '-',
    '+',
    '*',
    '“',
    '!',
    '// ',
    'lang:',
    'lang:en',
    'from:',
    'site:x',
    '&&',
    'a,b',
    'x*',
    'NEAR/2',
  )
  const someText = fc.oneof(
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 5, arbitrary: fc.array(sign, { maxLength: 14 }).map((parts) => parts.join(' ')) },
    { weight: 3, arbitrary: fc.array(sign, { maxLength: 14 }).map((parts) => parts.join('')) },
  )

  test('it never throws and points into the text; mends end in a query or in nothing left to mend, and nearly each moves the place on', () => {
    let [mended, onward] = [0, 0]
    fc.assert(
      fc.property(someText, (written) => {
        let text = written
        for (let turn = 0; ; turn += 1) {
          const parse = parseQuery(text)
          if (parse.ok) break
          expect(parse.at >= 0 && parse.at <= text.length).toBe(true)
          expect(placeOf(text, parse.at).line).toBeGreaterThan(0)
          if (parse.mend === undefined) break
          expect([parse.mend.text, turn]).not.toEqual([text, turn])
          expect([written, text, turn < 40]).toEqual([written, text, true])
          const next = parseQuery(parse.mend.text)
          mended += 1
          // Farther into the text, or with less text behind the place where words were taken out.
          if (next.ok || next.at > parse.at || parse.mend.text.length - next.at < text.length - parse.at) onward += 1
          text = parse.mend.text
        }
      }),
      { numRuns: 6_000 },
    )
    expect(mended).toBeGreaterThan(1_000)
    expect(onward / mended).toBeGreaterThan(0.95)
  })
})
