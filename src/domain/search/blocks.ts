import { HOUR, type Instant } from '../instant.ts'

/**
 * Times as words: each post is also found by the stretch of time that it is of, by the three hours, the two days, the
 * month and the year and a half around it. So the index of words can be asked for a stretch alone, and what is found
 * there is fetched without what else has the words. A trigger writes them (`amends_times`).
 */
const UNIT = 3 * HOUR
const EACH = 16
export const TOP = 3

/** Some of one size that follow one another, in the order in which they are looked at. */
export interface Blocks {
  readonly level: number
  readonly numbers: readonly number[]
}

const blockOf = (at: Instant, level: number): number => Math.floor(at / UNIT / EACH ** level)

/** Where a block begins. */
export const beginOf = (level: number, number: number): Instant => number * UNIT * EACH ** level

/** From one moment to another, either way: small blocks first, ever larger ones the further they are away. */
export function blocksBetween(from: Instant, to: Instant): Blocks[] {
  const step = to < from ? -1 : 1
  const found: Blocks[] = []
  let first = blockOf(from, 0)
  for (let level = 0; ; level += 1) {
    const last = blockOf(to, level)
    if ((last - first) * step < 0) return found
    const begin = Math.floor(first / EACH) * EACH
    const edge = step === 1 ? begin + EACH - 1 : begin
    const ends = level === TOP || (last - edge) * step <= 0
    const stop = ends ? last : edge
    found.push({ level, numbers: upTo(first, stop, step) })
    if (ends) return found
    first = Math.floor(stop / EACH) + step
  }
}

const upTo = (first: number, last: number, step: 1 | -1): number[] =>
  Array.from({ length: (last - first) * step + 1 }, (_, at) => first + at * step)

/** The same in smaller parts, in the same order; null where there are no smaller ones. */
export function cutSmaller({ level, numbers }: Blocks, newestFirst: boolean): Blocks[] | null {
  const size = Math.ceil(numbers.length / 4)
  if (numbers.length > 1)
    return Array.from({ length: Math.ceil(numbers.length / size) }, (_, part) => ({
      level,
      numbers: numbers.slice(part * size, (part + 1) * size),
    }))
  if (level === 0) return null
  const begin = numbers[0]! * EACH
  return [
    {
      level: level - 1,
      numbers: newestFirst ? upTo(begin + EACH - 1, begin, -1) : upTo(begin, begin + EACH - 1, 1),
    },
  ]
}

/** What the index of words is asked for them. */
export const blocksAsk = ({ level, numbers }: Blocks): string =>
  `(${numbers.map((number) => `'~t${level}:${number}'`).join(' | ')})`
