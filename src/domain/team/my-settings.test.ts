import fc from 'fast-check'
import { expect, test } from 'vitest'
import { goesOutAt, isQuiet, UNTIL_PRESSED } from './my-settings.ts'

test.each([
  [1200, { from: 1140, to: 480 }, true],
  [1140, { from: 1140, to: 480 }, true],
  [0, { from: 1140, to: 480 }, true],
  [479, { from: 1140, to: 480 }, true],
  [480, { from: 1140, to: 480 }, false],
  [720, { from: 720, to: 780 }, true],
  [780, { from: 720, to: 780 }, false],
  [720, { from: 720, to: 720 }, false],
  [720, null, false],
])('at minute %i of %j it is quiet: %s', (minute, hours, quiet) => expect(isQuiet(minute, hours)).toBe(quiet))

test('a day is quiet for as many minutes as the hours are long', () =>
  fc.assert(
    fc.property(fc.nat(1439), fc.nat(1439), (from, to) => {
      const many = Array.from({ length: 1440 }, (_, minute) => isQuiet(minute, { from, to })).filter(Boolean).length
      expect(many).toBe((to - from + 1440) % 1440)
    }),
    { numRuns: 50 },
  ))

test('a reply goes out after its time, or never by itself', () => {
  expect(goesOutAt(1_000, 5)).toBe(6_000)
  expect(goesOutAt(1_000, 'until pressed')).toBe(UNTIL_PRESSED)
})
