import { DAY, type Instant, type Millis } from '../instant.ts'
import type { Calendar } from './calendar.ts'

/** A day begins at most 14 hours before UTC's; a shift may have begun the day before, and Apia once left a day out. */
const BEFORE = 3

/** No promise of ours is this far away: a walk that long is a fault, and must end. */
const FAR = 400 * 366

/**
 * The earliest moment by which `duration` of open time has passed since `start`. A promise of no time is due at once,
 * also while it is shut.
 */
export function deadline(start: Instant, duration: Millis, calendar: Calendar): Instant {
  if (duration <= 0) return start
  const first = Math.floor(start / DAY) - BEFORE
  let left = duration
  let at = start
  for (let day = first; day < first + FAR; day += 1) {
    for (const span of calendar.spans(day)) {
      const from = Math.max(span.from, at)
      if (from >= span.to) continue
      if (span.to - from >= left) return from + left
      left -= span.to - from
      at = span.to
    }
  }
  throw new RangeError('This promise ends in no time that a calendar knows.')
}

/** How much open time lies between two moments. */
export function elapsed(from: Instant, to: Instant, calendar: Calendar): Millis {
  let sum = 0
  let at = from
  for (let day = Math.floor(from / DAY) - BEFORE; day <= Math.floor(to / DAY) + 1; day += 1) {
    for (const span of calendar.spans(day)) {
      const begin = Math.max(span.from, at)
      const end = Math.min(span.to, to)
      if (begin >= end) continue
      sum += end - begin
      at = end
    }
  }
  return sum
}

/** The moment itself where it is open then, else the next opening. */
export const nextOpen = (at: Instant, calendar: Calendar): Instant => deadline(at, 1, calendar) - 1
