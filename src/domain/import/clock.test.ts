import { expect, test } from 'vitest'
import { atClock, isClock, isDay } from './clock.ts'

test.each([
  ['3.11.2026', '9:15', '3.11.2026 09:15:00'],
  ['2026-11-03', '09:15:30', '2026-11-03 09:15:30'],
  ['11/03/2026', '9:15 PM', '11/03/2026 21:15:00'],
  ['11/03/2026', '12:05 a.m.', '11/03/2026 00:05:00'],
  ['2026-11-03', '10:15+01:00', '2026-11-03 10:15:00+01:00'],
  ['2026-11-03', '09:15 UTC', '2026-11-03 09:15:00'],
  ['3.11.2026', '9.15 Uhr', '3.11.2026 09:15:00'],
  ['2026-11-03', 'noon', '2026-11-03'],
  ['2026-11-03', '', '2026-11-03'],
  ['2026-11-03T09:15:00Z', '10:00', '2026-11-03T09:15:00Z'],
])('%s and %s are %s', (date, time, both) => {
  expect(atClock(date, time)).toBe(both)
})

test('what is neither a day nor a time of day is neither', () => {
  expect(['2026-11-03', '3/11/2026', '9:15', 'soon', '1788167700'].map(isDay)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
  expect(['9:15', '21:15:07', '2026-11-03', '9'].map(isClock)).toEqual([true, true, false, false])
})
