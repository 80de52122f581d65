import type { Hours } from '../src/domain/clock/calendar.ts'

/**
 * The clock as a child would build it: every minute of forty days is looked at, and is open or not. It knows zones from
 * `Intl` alone and shares nothing with the calendar but the shape of its hours.
 */
export interface Window {
  /** First minute since 1970. */
  readonly from: number
  /** What the clock on the wall shows at each minute, in minutes since 1970 there. */
  readonly walls: Int32Array
  /** For each time on the wall the first minute that shows it. */
  readonly reached: ReadonlyMap<number, number>
  /** The days that the wall shows, counted from 1970: one that a zone left out is not among them. */
  readonly days: ReadonlySet<number>
}

const MINUTES = 40 * 1440
const SLOT = 15

export function windowOf(zone: string, fromDay: number): Window {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  const from = fromDay * 1440
  const walls = new Int32Array(MINUTES)
  for (let at = 0; at < MINUTES; at += SLOT) {
    const part = Object.fromEntries(
      format.formatToParts((from + at) * 60_000).map(({ type, value }) => [type, Number(value)]),
    )
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = part
    const wall = Date.UTC(year, month - 1, day, hour, minute) / 60_000
    // Offsets change on quarters of an hour only.
    for (let more = 0; more < SLOT; more += 1) walls[at + more] = wall + more
  }
  return {
    from,
    walls,
    reached: firstReached(walls),
    days: new Set(Array.from(walls, (wall) => Math.floor(wall / 1440))),
  }
}

/** One byte a minute: 1 where it is open. */
export function openMinutes(window: Window, hours: Hours): Uint8Array {
  const { walls, reached, days } = window
  const open = new Uint8Array(walls.length)
  for (const day of days) {
    if (hours.closed.includes(new Date(day * 86_400_000).toISOString().slice(0, 10))) continue
    const weekday = (new Date(day * 86_400_000).getUTCDay() + 6) % 7
    for (const { from, to } of hours.week[weekday]!) {
      const begin = reached.get(day * 1440 + from)
      const end = reached.get((to > from ? day : day + 1) * 1440 + to)
      if (begin !== undefined) open.fill(1, begin, end ?? walls.length)
    }
  }
  return open
}

/** A time on the wall that is jumped over counts on from before the jump. */
function firstReached(walls: Int32Array): Map<number, number> {
  const reached = new Map<number, number>()
  const note = (wall: number, at: number) => reached.has(wall) || reached.set(wall, at)
  for (let at = 0; at < walls.length; at += 1) {
    const before = at === 0 ? walls[0]! - 1 : walls[at - 1]!
    for (let missed = before + 1; missed < walls[at]!; missed += 1) note(missed, at - 1 + (missed - before))
    note(walls[at]!, at)
  }
  return reached
}

/** Walks until so many open minutes have passed; null where the window ends first. */
export function dueByWalking(open: Uint8Array, start: number, minutes: number): number | null {
  let left = minutes
  for (let at = start; at < open.length; at += 1) {
    if (left === 0) return at
    left -= open[at]!
  }
  return null
}

export const openBetween = (open: Uint8Array, from: number, to: number): number =>
  open.subarray(from, to).reduce((sum, one) => sum + one, 0)
