import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from './fold.ts'

describe('fold', () => {
  test.each([
    ['Northwind', 'northwind'],
    ['NÓRTHWÏND', 'northwind'],
    ['No\u0301rthwind', 'northwind'],
    ['Ｎｏｒｔｈｗｉｎｄ', 'northwind'],
    ['𝐍𝐨𝐫𝐭𝐡𝐰𝐢𝐧𝐝', 'northwind'],
    ['north\u00adwind', 'northwind'],
    ['north\u200dwind\ufe0f', 'northwind'],
    ['\u212aelvin', 'kelvin'],
    ['ſo', 'so'],
    ['İSTANBUL', 'istanbul'],
    ['ısparta', 'isparta'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Müller', 'muller'],
    ['ŒUVRE', 'oeuvre'],
    ['Ærø', 'aero'],
    ['Łódź', 'lodz'],
    ['ﬁnd', 'find'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδός', 'οδοσ'],
    ['Ёлка', 'елка'],
    ['شَرِكَة', 'شركة'],
    ['שָׁלוֹם', 'שלום'],
    ['ｶﾞ', 'ガ'],
    ['か\u3099', 'が'],
    ['\u1112\u1161\u11ab', '한'],
  ])('%s is %s', (written, folded) => {
    expect(fold(written)).toBe(folded)
  })

  test('what makes another letter stays: kana, Thai, Devanagari', () => {
    expect(fold('か')).not.toBe(fold('が'))
    expect(fold('กิน')).toBe('กิน')
    expect(fold('की')).not.toBe(fold('क'))
  })

  test('folding twice is folding once, for every character', () => {
    const changed: string[] = []
    for (let code = 0; code < 0x110000; code += 1) {
      const once = fold(String.fromCodePoint(code))
      if (fold(once) !== once) changed.push(code.toString(16))
    }
    expect(changed).toEqual([])
  })

  test('folding twice is folding once, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})
