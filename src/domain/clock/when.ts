import { DAY, HOUR, MINUTE, SECOND, type Instant, type Millis } from '../instant.ts'

/** How near a promise is: half used means nothing, close and late are said in weight, colour and form too. */
type Level = 'calm' | 'close' | 'late'

export interface When {
  /** As a row shows it: `within 42 min`. */
  readonly words: string
  /** As it is read aloud: `within 42 minutes`. */
  readonly spoken: string
  readonly level: Level
  /** How much of the promise is used, 0 to 1: the height of the fuse. */
  readonly used: number
}

export interface Promised {
  readonly from: Instant
  readonly due: Instant
  /** From when it can be kept, where a window was agreed. */
  readonly opens?: Instant | null
}

/** When a promise ends, as one would say it at `now`, in the reader's time zone. */
export function when(promised: Promised, now: Instant, zone: string): When {
  const { opens, due } = promised
  const words = opens && now < due ? windowWords(opens, due, now, zone) : whenWords(due, now, zone)
  return { words, spoken: aloud(words), level: levelOf(promised, now), used: usedShare(promised, now) }
}

const wholeMinutes = (span: Millis): number => Math.floor(span / MINUTE)

function whenWords(due: Instant, now: Instant, zone: string): string {
  const left = due - now
  if (wholeMinutes(Math.abs(left)) === 0) return 'due now'
  if (left < 0) return -left < DAY ? `late by ${spanWords(-left)}` : `late since ${dayAndTime(due, now, zone)}`
  if (left < 3 * HOUR) return `within ${spanWords(left)}`
  const days = daysBetween(now, due, zone)
  if (days === 0) return `by ${timeOfDay(due, zone)}`
  if (days === 1) return `tomorrow ${timeOfDay(due, zone)}`
  return `by ${dayAndTime(due, now, zone)}`
}

/** `14:30 to 15:00`, `tomorrow 14:30 to 15:00`, `Thu 14:30 to Fri 09:00`. */
function windowWords(opens: Instant, due: Instant, now: Instant, zone: string): string {
  const days = daysBetween(now, opens, zone)
  const from =
    days === 0
      ? timeOfDay(opens, zone)
      : days === 1
        ? `tomorrow ${timeOfDay(opens, zone)}`
        : dayAndTime(opens, now, zone)
  const to = daysBetween(opens, due, zone) === 0 ? timeOfDay(due, zone) : dayAndTime(due, now, zone)
  return `${from} to ${to}`
}

function levelOf(promised: Promised, now: Instant): Level {
  const left = promised.due - now
  if (left <= -MINUTE) return 'late'
  // Before a call may begin there is nothing to hurry.
  if (promised.opens) return promised.opens - now < 15 * MINUTE ? 'close' : 'calm'
  return left < 15 * MINUTE || usedShare(promised, now) >= 0.75 ? 'close' : 'calm'
}

function usedShare({ from, due }: Promised, now: Instant): number {
  if (due <= from) return now >= due ? 1 : 0
  return Math.min(1, Math.max(0, (now - from) / (due - from)))
}

/** A length of time: `8 s`, `25 min`, `1 h 05 min`, `5 h`, `2 days`. */
export function spanWords(span: Millis): string {
  if (span < MINUTE) return `${Math.max(1, Math.floor(span / SECOND))} s`
  const minutes = wholeMinutes(span)
  const hours = Math.floor(minutes / 60)
  if (hours >= 48) return `${Math.floor(hours / 24)} days`
  if (hours === 0) return `${minutes} min`
  const rest = minutes % 60
  return rest === 0 || hours >= 3 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')} min`
}

/** When something was: `14:02` today, `yesterday 14:02`, `Tue 14:02`, `12 May 14:02`, `12 May 2024`. */
export function momentWords(at: Instant, now: Instant, zone: string): string {
  const days = daysBetween(at, now, zone)
  if (days === 0) return timeOfDay(at, zone)
  if (days === 1) return `yesterday ${timeOfDay(at, zone)}`
  return dayAndTime(at, now, zone)
}

export const timeOfDay = (at: Instant, zone: string): string => formatsOf(zone).time.format(at)

/** `May 2019`, for how long an account has been there. */
export const monthWords = (at: Instant, zone: string): string => formatsOf(zone).month.format(at)

function dayAndTime(at: Instant, now: Instant, zone: string): string {
  const { weekday, day, date, time } = formatsOf(zone)
  if (Math.abs(daysBetween(at, now, zone)) < 7) return `${weekday.format(at)} ${time.format(at)}`
  return Math.abs(at - now) < 300 * DAY ? `${day.format(at)} ${time.format(at)}` : date.format(at)
}

function daysBetween(from: Instant, to: Instant, zone: string): number {
  return Math.round((startOfDay(to, zone) - startOfDay(from, zone)) / DAY)
}

/** The calendar day in the zone, as midnight UTC, so that days can be counted over a change of clocks. */
function startOfDay(at: Instant, zone: string): Instant {
  const parts = Object.fromEntries(
    formatsOf(zone)
      .parts.formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  return Date.UTC(parts['year'] ?? 0, (parts['month'] ?? 1) - 1, parts['day'] ?? 1)
}

const LONG: Record<string, string> = { s: 'second', min: 'minute', h: 'hour' }

const aloud = (words: string): string =>
  words.replace(/(\d+) (s|min|h)\b/g, (_, figure: string, unit: string) => {
    const many = Number(figure)
    return `${many} ${LONG[unit]}${many === 1 ? '' : 's'}`
  })

const kept = new Map<string, ReturnType<typeof makeFormats>>()

// Making a format costs a hundred times what using it costs, and a list asks for hundreds.
function formatsOf(zone: string): ReturnType<typeof makeFormats> {
  const known = kept.get(zone)
  if (known) return known
  const made = makeFormats(zone)
  kept.set(zone, made)
  return made
}

function makeFormats(timeZone: string) {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { timeZone, ...options })
  return {
    time: format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    weekday: format({ weekday: 'short' }),
    day: format({ day: 'numeric', month: 'long' }),
    date: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: format({ month: 'long', year: 'numeric' }),
    parts: format({ year: 'numeric', month: 'numeric', day: 'numeric' }),
  }
}
