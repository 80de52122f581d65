import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writesFrom } from './hours.ts'

const day = (counts: Record<number, number>) => Array.from({ length: 24 }, (_, hour) => counts[hour] ?? 0)

test.each([
  [{ 19: 3, 20: 3, 9: 1 }, 19],
  [{ 22: 2, 23: 2, 1: 4 }, 22],
  [{ 19: 5 }, null],
  [{ 1: 3, 7: 3, 13: 3, 19: 3 }, null],
  [{}, null],
])('%j from %j', (counts, from) => expect(writesFrom(day(counts))).toBe(from))

test('the hour that is named is one in which they write', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 24, maxLength: 24 }), (byHour) => {
      const from = writesFrom(byHour)
      expect(from === null || byHour[from]! > 0).toBe(true)
    }),
  )
})
