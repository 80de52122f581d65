import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '../instant.ts'
import { perHour } from './rate.ts'

const steady = (count: number, span: number) => Array.from({ length: count }, (_, at) => (at * span) / (count - 1))

test('posts an hour, from when they were written', () => {
  expect(perHour([], 0)).toBe(0)
  expect(perHour(steady(10_000, 10 * HOUR), 5_000)).toBe(500)
  expect(perHour(steady(10_000, 10 * HOUR), 10_000)).toBe(1_000)
})

test('a post from years ago does not make a flood look like a trickle', () => {
  const times = steady(10_000, 12 * MINUTE)
  expect(perHour([-1e12, ...times.slice(1)], 10_000)).toBeGreaterThan(40_000)
})

test('a burst of a second is not a flood', () => {
  expect(perHour(steady(300, 1_000), 300)).toBeLessThan(2_000)
})
