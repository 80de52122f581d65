import { array, assert, constantFrom, nat, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { count, fits } from './count.ts'

const zalgo = 'Z\u0300\u0301\u0302a\u0303l\u0304g\u0305o'

const table: readonly (readonly [text: string, graphemes: number, codepoints: number, utf16: number, bytes: number])[] =
  [
    ['', 0, 0, 0, 0],
    ['plain', 5, 5, 5, 5],
    ['Hello, world! 👋', 15, 15, 16, 18],
    ['👨‍👩‍👧‍👦', 1, 7, 11, 25],
    ['🇵🇹🇧🇷', 2, 4, 8, 16],
    ['👍🏽', 1, 2, 4, 8],
    ['caf\u00e9', 4, 4, 4, 5],
    ['cafe\u0301', 4, 5, 5, 6],
    ['日本語', 3, 3, 3, 9],
    [zalgo, 5, 11, 11, 17],
    ['مرحبا', 5, 5, 5, 10],
    ['a.co', 4, 4, 4, 4],
    ['one\r\ntwo', 7, 8, 8, 8],
    ['\r\n\u0301', 2, 3, 3, 4],
    ['\ud83d', 1, 1, 1, 3],
  ]

describe('count', () => {
  test.each(table)('%j', (text, graphemes, codepoints, utf16, bytes) => {
    expect(count(text, 'graphemes')).toBe(graphemes)
    expect(count(text, 'codepoints')).toBe(codepoints)
    expect(count(text, 'utf16')).toBe(utf16)
    expect(count(text, 'bytes')).toBe(bytes)
  })

  const mixed = array(
    constantFrom('a', ' ', '\r', '\n', '\r\n', '\u0301', '\u200d', '👩', '🇵', '\u0600', 'क', '\u094d', 'ß', '한'),
  ).map((all) => all.join(''))

  test('counts graphemes as the segmenter does', () => {
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
    assert(
      property(oneof(mixed, string({ unit: 'binary' })), (text) => {
        expect(count(text, 'graphemes')).toBe([...segmenter.segment(text)].length)
      }),
      { numRuns: 2000 },
    )
  })

  test('counts bytes and code points as the host does', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(count(text, 'bytes')).toBe(new TextEncoder().encode(text).length)
        expect(count(text, 'codepoints')).toBe(Array.from(text).length)
      }),
    )
  })

  test('what fits is no longer than the limit, and one more grapheme would be', () => {
    const units = constantFrom('graphemes', 'codepoints', 'utf16', 'bytes' as const)
    assert(
      property(mixed, nat(20), units, (text, max, unit) => {
        const end = fits(text, max, unit)
        expect(count(text.slice(0, end), unit)).toBeLessThanOrEqual(max)
        expect(end === text.length).toBe(count(text, unit) <= max)
      }),
    )
  })

  test('a long text takes no time', () => {
    const from = performance.now()
    count('a\u0301'.repeat(50_000), 'graphemes')
    count('plain words '.repeat(10_000), 'graphemes')
    expect(performance.now() - from).toBeLessThan(200)
  })
})
