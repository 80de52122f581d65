import { Temporal } from 'temporal-polyfill'
import { DAY, type Instant } from '../instant.ts'

/** A stretch of a day, in minutes from midnight. Where `to` is not after `from`, it ends on the day after. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface Hours {
  /** IANA name: `Europe/Lisbon`. */
  readonly zone: string
  /** Monday first; each day may have several stretches, or none. */
  readonly week: readonly (readonly Stretch[])[]
  /** Days without hours, as `2026-12-25`. A stretch belongs to the day on which it begins. */
  readonly closed: readonly string[]
}

interface Span {
  readonly from: Instant
  readonly to: Instant
}

/** Open hours as instants. Made once for many questions: a day that was asked for is kept. */
export interface Calendar {
  /** What begins on a day (counted from 1970), in order of its beginning. */
  spans(day: number): readonly Span[]
}

/** A week without a minute: every clock on it would run for ever, so none is started. */
export class EmptyCalendarError extends RangeError {
  override readonly name = 'EmptyCalendarError'
  constructor() {
    super('With no opening hours no clock would ever run.')
  }
}

const KEPT_DAYS = 5_000
const KEPT_CALENDARS = 200
const calendars = new Map<string, Calendar>()

/** The calendar of these hours; the same hours give the same calendar, with the days that it already knows. */
export function calendarOf(hours: Hours): Calendar {
  const key = JSON.stringify([hours.zone, hours.week, hours.closed])
  const known = calendars.get(key)
  if (known) return known
  if (hours.week.every((day) => day.length === 0)) throw new EmptyCalendarError()
  const made = makeCalendar(hours)
  if (calendars.size >= KEPT_CALENDARS) calendars.clear()
  calendars.set(key, made)
  return made
}

function makeCalendar(hours: Hours): Calendar {
  const closed = new Set(hours.closed)
  const kept = new Map<number, readonly Span[]>()
  return {
    spans(day) {
      const known = kept.get(day)
      if (known) return known
      const made = spansOf(day, hours, closed)
      if (kept.size >= KEPT_DAYS) kept.clear()
      kept.set(day, made)
      return made
    },
  }
}

const NONE: readonly Span[] = []

function spansOf(day: number, { zone, week }: Hours, closed: ReadonlySet<string>): readonly Span[] {
  // 1 January 1970 was a Thursday; weeks begin on Monday.
  const stretches = week[(((day + 3) % 7) + 7) % 7] ?? []
  if (stretches.length === 0) return NONE
  if (closed.has(new Date(day * DAY).toISOString().slice(0, 10))) return NONE
  const begins = stretches.map(({ from }) => onWall(day, from).toZonedDateTime(zone))
  // Moved to another day: past a midnight that the clocks jump over, or because the day itself never was.
  const moved = begins.some((begin) => begin.day !== onWall(day, 0).day)
  if (moved && !everWas(day, zone)) return NONE
  return stretches
    .map(({ from, to }, place) => ({
      from: begins[place]!.epochMilliseconds,
      to: onWall(to > from ? day : day + 1, to).toZonedDateTime(zone).epochMilliseconds,
    }))
    .toSorted((a, b) => a.from - b.from)
}

/** A zone may leave a whole day out: Apia had no 30 December 2011, and so no hours on it. */
const everWas = (day: number, zone: string): boolean =>
  onWall(day, 720).toZonedDateTime(zone).day === onWall(day, 720).day

/**
 * What a clock on the wall shows. Made an instant, a time that the clocks jump over counts on from before the jump (the
 * later side), and one that comes twice is the first: what RFC 5545 and Temporal call compatible.
 */
function onWall(day: number, minutes: number): Temporal.PlainDateTime {
  const date = new Date((day + Math.floor(minutes / 1440)) * DAY)
  const [hour, minute] = [Math.floor((minutes % 1440) / 60), minutes % 60]
  return new Temporal.PlainDateTime(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), hour, minute)
}
