import { HOUR, MINUTE, type Instant } from '../instant.ts'

/** A query that hears more than this in an hour is asked about before it is saved. */
export const A_FLOOD = 40_000

/** Fewer minutes than these say nothing about an hour. */
const LEAST = 10 * MINUTE

/**
 * How many of such posts an hour brings. Posts dated far away (a feed's oldest entry, a clock that runs wrong) would
 * stretch the time, so the earliest and the latest twentieth are left aside.
 */
export function perHour(times: readonly Instant[], matching: number): number {
  if (times.length === 0) return 0
  const sorted = times.toSorted((a, b) => a - b)
  const aside = Math.floor(sorted.length / 20)
  const inside = sorted.slice(aside, sorted.length - aside)
  const span = (inside.at(-1) ?? 0) - (inside[0] ?? 0)
  const share = inside.length / sorted.length
  return Math.round((matching * share * HOUR) / Math.max(span, LEAST))
}
