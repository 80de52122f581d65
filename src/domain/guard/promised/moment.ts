import { aheadOfUtc, atWall } from '../../clock/when.ts'
import { DAY, HOUR, MINUTE, type Instant } from '../../instant.ts'

/** A time as words say it, before anybody looks at a clock. */
export type Said =
  /** So long from now. `working`: days on which offices work. */
  | { readonly span: number; readonly working?: number }
  | { readonly day: Day | null; readonly time: number | null; readonly part: Part | null; readonly twelve?: boolean }

/** Days from today, a day of the week (0 is Sunday), the end of this week or the next, or a date. */
export type Day = { readonly ahead: number } | { readonly weekday: number } | { readonly week: 0 | 1 } | Dated

export interface Dated {
  readonly date: number | 'last'
  /** 0 is January; null: the next month that has this day ahead. */
  readonly month: number | null
  readonly year: number | null
  /** The day of the week that was said beside it: a slip is seen by it. */
  readonly on: number | null
}

export const isDated = (day: Day | null): day is Dated => day !== null && 'date' in day

export type Part = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'

/** Until when a part of a day may be waited for, in minutes from midnight; a day alone ends with the afternoon. */
const ENDS: Record<Part, number> = { morning: 720, noon: 780, afternoon: 1_080, evening: 1_320, night: 1_440 - 1 }
const DAY_ENDS = 1_080
const MIDNIGHT = 1_440 - 1
/** Days. A date that is further ahead was last year's: nobody promises so far. */
const FURTHEST = 183

/** The moment that is meant, on the company's walls; null where it is over. */
export function momentOf(said: Said, now: Instant, zone: string): Instant | null {
  if ('span' in said) return said.working ? afterWorkingDays(said.working, now, zone) : now + said.span
  const wall = now + aheadOfUtc(now, zone)
  const today = Math.floor(wall / DAY)
  const minute = (wall - today * DAY) / MINUTE
  const { day, part, time } = said
  const inDay = time ?? (part === null ? DAY_ENDS : ENDS[part])
  const on = (ahead: number, at: number) => atWall((today + ahead) * DAY + at * MINUTE, zone)
  if (day !== null && 'weekday' in day) {
    const ahead = (day.weekday - weekdayOf(today) + 7) % 7
    return on(ahead === 0 && inDay <= minute ? 7 : ahead, inDay)
  }
  const ahead = aheadOf(day, today)
  if (ahead === null) return null
  if (ahead > 0 || inDay > minute) return on(ahead, inDay)
  // Six o'clock is the next one; a day that is said without a time lasts until midnight.
  if (said.twelve && time !== null && time < 720 && time + 720 > minute) return on(0, time + 720)
  return time === null && (part === null || part === 'evening') && day !== null ? on(0, MIDNIGHT) : null
}

/** How many days ahead it is; null where it is over, or where there is no such day. */
function aheadOf(day: Exclude<Day, { weekday: number }> | null, today: number): number | null {
  if (day === null) return 0
  if ('ahead' in day) return day.ahead
  const ahead = 'week' in day ? FRIDAY - ((weekdayOf(today) + 6) % 7) + 7 * day.week : dateAfter(day, today)
  return ahead === null || ahead < 0 || ahead > FURTHEST ? null : ahead
}

function dateAfter({ date, month, year, on }: Dated, today: number): number | null {
  const now = new Date(today * DAY)
  const [thisYear, thisMonth] = [now.getUTCFullYear(), now.getUTCMonth()]
  const months = month === null ? [thisMonth, thisMonth + 1] : [month, ...(year === null ? [month + 12] : [])]
  const days = months.flatMap((one) => {
    const inYear = year ?? thisYear
    const at = new Date(date === 'last' ? Date.UTC(inYear, one + 1, 0) : Date.UTC(inYear, one, date))
    return at.getUTCMonth() === one % 12 ? [at.getTime() / DAY] : []
  })
  const next = days.find((one) => one >= today)
  return next === undefined || (on !== null && weekdayOf(next) !== on) ? null : next - today
}

/** Counted from Monday. */
const FRIDAY = 4

/** 1 January 1970 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7

function afterWorkingDays(many: number, now: Instant, zone: string): Instant {
  const wall = now + aheadOfUtc(now, zone)
  let day = Math.floor(wall / DAY)
  for (let left = many; left > 0;) {
    day += 1
    if (weekdayOf(day) % 6 !== 0) left -= 1
  }
  return atWall(day * DAY + DAY_ENDS * MINUTE, zone)
}

export const SPANS = { minute: MINUTE, hour: HOUR, day: DAY, week: 7 * DAY } as const
