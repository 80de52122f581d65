import { expect, test } from 'vitest'
import { readers as de } from './de/readers.ts'
import { readers } from './en/readers.ts'

test.each([
  [null, null],
  [0, null],
  [1, '1 reader'],
  [95, '95 readers'],
  [999, '999 readers'],
  [1_150, 'about 1,150 readers'],
  [9_804, 'about 9,800 readers'],
  [41_234, 'about 41,200 readers'],
  [412_345, 'about 412,000 readers'],
  [999_700, 'about 1 million readers'],
  [2_345_678, 'about 2.4 million readers'],
  [2_300_000, 'about 2.3 million readers'],
  [23_400_000, 'about 23 million readers'],
  [1_240_000_000, 'about 1.2 billion readers'],
])('%s may read it: %s', (audience, words) => {
  expect(readers.readers(audience)).toBe(words)
})

test('without the noun, for a sentence that has one', () => {
  expect(readers.audience(41_200)).toBe('about 41,200')
})

test.each([
  [7, '7'],
  [1_240, '1,240'],
  [99_999, '99,999'],
  [100_000, 'over 100,000'],
])('%d of ours are %s', (count, words) => {
  expect(readers.count(count)).toBe(words)
})

test.each([
  [1, '1 liest mit'],
  [41_234, 'etwa 41.200 lesen mit'],
  [2_300_000, 'etwa 2,3 Mio. lesen mit'],
])('%d may read it, in German: %s', (audience, words) => {
  expect(de.readers(audience)).toBe(words)
})
