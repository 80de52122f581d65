import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY, HOUR } from '../instant.ts'
import { beginOf, blocksAsk, blocksBetween, cutSmaller, type Blocks } from './blocks.ts'

const instant = fc.integer({ min: 0, max: 4_000 * DAY }).map((after) => Date.UTC(2016) + after)

/** As spans of time, in the order in which they are looked at. */
const spans = (all: readonly Blocks[]): [number, number][] =>
  all.flatMap(({ level, numbers }) =>
    numbers.map((number): [number, number] => [beginOf(level, number), beginOf(level, number + 1)]),
  )

test('they follow one another without a gap, and hold both moments', () => {
  fc.assert(
    fc.property(instant, instant, (from, to) => {
      const found = spans(blocksBetween(from, to))
      const inOrder = to < from ? found.toReversed() : found
      for (const [at, [, end]] of inOrder.slice(0, -1).entries()) expect(inOrder[at + 1]![0]).toBe(end)
      const [begin, end] = [inOrder[0]![0], inOrder.at(-1)![1]]
      expect(begin).toBeLessThanOrEqual(Math.min(from, to))
      expect(end).toBeGreaterThan(Math.max(from, to))
    }),
  )
})

test('cut smaller they are the same time in the same order, until nothing is smaller', () => {
  fc.assert(
    fc.property(instant, instant, (from, to) => {
      let left = blocksBetween(from, to)
        .filter(({ level }) => level > 0)
        .slice(0, 1)
      const [whole] = [spans(left)]
      for (let turn = 0; turn < 3; turn += 1) left = left.flatMap((one) => cutSmaller(one, to < from) ?? [one])
      const ends = (list: [number, number][]) => [Math.min(...list.flat()), Math.max(...list.flat())]
      if (whole.length > 0) expect(ends(spans(left))).toEqual(ends(whole))
      const begins = spans(left).map(([begin]) => begin)
      expect(begins).toEqual(begins.toSorted((a, b) => (to < from ? b - a : a - b)))
    }),
  )
})

test('all of twenty years is a few questions', () => {
  const found = blocksBetween(Date.UTC(2026, 10, 1), Date.UTC(2006, 0, 1))
  expect(found.length).toBeLessThanOrEqual(4)
  expect(found.flatMap(({ numbers }) => numbers).length).toBeLessThan(70)
})

test('the near is asked for by small stretches', () => {
  const at = Date.UTC(2026, 10, 1, 7)
  expect(blocksAsk(blocksBetween(at, at - 4 * HOUR)[0]!)).toMatch(/^\('~t0:\d+' \| '~t0:\d+'\)$/)
})
