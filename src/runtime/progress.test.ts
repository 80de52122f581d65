import { expect, test } from 'vitest'
import { progressLine } from './progress.ts'

const words = (...args: Parameters<typeof progressLine>) => progressLine(...args).replace(/^[█·]{24} /, '')

test.each([
  [3100, 9097, 0, 10_000, '3,100 of 9,097 · about 20 s left · goes on if you start it again'],
  [3100, 9097, 3000, 100, '3,100 of 9,097 · about 6 s left · goes on if you start it again'],
  [0, 9097, 0, 0, '0 of 9,097 · goes on if you start it again'],
  [100, 100_000, 0, 1000, '100 of 100,000 · about 17 min left · goes on if you start it again'],
  [5, 4, 0, 1000, '5 of 4 · about 0 s left · goes on if you start it again'],
])('%i of %i', (done, total, from, ms, line) => {
  expect(words(done, total, from, ms)).toBe(line)
})
