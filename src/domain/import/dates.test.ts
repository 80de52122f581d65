import { expect, test } from 'vitest'
import { asIso, dateShapeOf } from './dates.ts'

test.each([
  [['1788167700', '1788167701'], 'seconds', false, '2026-08-31T09:15:00.000Z'],
  [['1788167700621'], 'millis', false, '2026-08-31T09:15:00.621Z'],
  [['1788167700621000'], 'micros', false, '2026-08-31T09:15:00.621Z'],
  [[1_788_167_700], 'seconds', false, '2026-08-31T09:15:00.000Z'],
  [['3.11.2026 9:15', '30.11.2026 10:00'], 'day first', false, '2026-11-03T09:15:00Z'],
  [['11/3/2026 9:15 PM', '11/30/2026 1:00 AM'], 'month first', false, '2026-11-03T21:15:00Z'],
  [['11/3/2026 12:05 AM', '11/30/2026'], 'month first', false, '2026-11-03T00:05:00Z'],
  [['3/4/2026'], 'month first', true, '2026-03-04'],
  [['3.4.2026'], 'day first', true, '2026-04-03'],
  [['2026-11-03T09:15:00Z'], 'as written', false, '2026-11-03T09:15:00Z'],
  [['last week'], 'as written', false, 'last week'],
  [[], 'as written', false, undefined],
] as const)('%j is %s', (values, shape, guessed, first) => {
  expect(dateShapeOf(values)).toEqual({ shape, guessed })
  expect(asIso(values[0], shape)).toBe(first)
})

test('a value that breaks the shape stays as written, so that it is named', () => {
  expect(asIso('soon', 'seconds')).toBe('soon')
  expect(asIso('soon', 'day first')).toBe('soon')
  expect(asIso('31.02.2026', 'day first')).toBe('2026-02-31')
  expect(asIso('  ', 'millis')).toBeUndefined()
})
