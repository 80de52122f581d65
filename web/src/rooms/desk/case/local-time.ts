import { aheadOfUtc, atWall } from '../../../../../src/domain/clock/when.ts'
import { zone } from '../../../clock.ts'

const MINUTE = 60_000
const QUARTER = 15 * MINUTE

/** A moment as the browser's field takes it, in the reader's zone, to the minute. */
export function fieldTime(at: number): string {
  const minute = Math.floor(at / MINUTE) * MINUTE
  return new Date(minute + aheadOfUtc(minute, zone())).toISOString().slice(0, 16)
}

/** The moment that the field means, in the reader's zone; not a number where it is empty. */
export function ofField(text: string): number {
  const wall = Date.parse(`${text}Z`)
  return Number.isNaN(wall) ? Number.NaN : atWall(wall, zone())
}

/** Nine in the morning, some days on from `at`. */
export function nineOn(at: number, days: number): number {
  const wall = new Date(at + aheadOfUtc(at, zone()))
  return atWall(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate() + days, 9), zone())
}

/** The next full quarter of an hour. */
export const nextQuarter = (at: number): number => Math.ceil(at / QUARTER) * QUARTER
