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

/** How a language says times and lengths of time; the catalogue has them. */
export interface ClockWords {
  /** For `Intl`: `en-GB`. */
  readonly locale: string
  /** Where the reader wants it said with am and pm. */
  readonly hours?: 12 | 24
  readonly dueNow: string
  readonly lateBy: (span: string) => string
  readonly lateSince: (moment: string) => string
  readonly within: (span: string) => string
  readonly by: (moment: string) => string
  readonly tomorrow: (time: string) => string
  readonly yesterday: (time: string) => string
  /** `14:30 to 15:00` */
  readonly fromTo: (from: string, to: string) => string
  readonly days: (many: number) => string
  /** A length as it is read aloud: `42 minutes`. */
  readonly aloud: Readonly<Record<'s' | 'min' | 'h', (many: number) => string>>
}

/** When a promise ends, as one would say it at `now`, in the reader's time zone and words. */
export function when(promised: Promised, now: Instant, zone: string, say: ClockWords): When {
  const { opens, due } = promised
  const words = opens && now < due ? windowWords(opens, due, now, zone, say) : whenWords(due, now, zone, say)
  return { words, spoken: aloud(words, say), level: levelOf(promised, now), used: usedShare(promised, now) }
}

const wholeMinutes = (span: Millis): number => Math.floor(span / MINUTE)

function whenWords(due: Instant, now: Instant, zone: string, say: ClockWords): string {
  const left = due - now
  if (wholeMinutes(Math.abs(left)) === 0) return say.dueNow
  if (left < 0) return -left < DAY ? say.lateBy(spanWords(-left, say)) : say.lateSince(dayAndTime(due, now, zone, say))
  if (left < 3 * HOUR) return say.within(spanWords(left, say))
  const days = daysBetween(now, due, zone)
  if (days === 0) return say.by(timeOfDay(due, zone, say))
  if (days === 1) return say.tomorrow(timeOfDay(due, zone, say))
  return say.by(dayAndTime(due, now, zone, say))
}

/** `14:30 to 15:00`, `tomorrow 14:30 to 15:00`, `Thu 14:30 to Fri 09:00`. */
function windowWords(opens: Instant, due: Instant, now: Instant, zone: string, say: ClockWords): string {
  const moment = (at: Instant, seen: Instant): string => {
    const days = daysBetween(seen, at, zone)
    if (days === 0) return timeOfDay(at, zone, say)
    return days === 1 && seen === now ? say.tomorrow(timeOfDay(at, zone, say)) : dayAndTime(at, now, zone, say)
  }
  return say.fromTo(moment(opens, now), moment(due, opens))
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
export function spanWords(span: Millis, say: Pick<ClockWords, 'days'>): string {
  if (span < MINUTE) return `${Math.max(1, Math.floor(span / SECOND))} s`
  const minutes = wholeMinutes(span)
  const hours = Math.floor(minutes / 60)
  if (hours >= 48) return say.days(Math.floor(hours / 24))
  if (hours === 0) return `${minutes} min`
  const rest = minutes % 60
  return rest === 0 || hours >= 3 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')} min`
}

/** When something was: `14:02` today, `yesterday 14:02`, `Tue 14:02`, `12 May 14:02`, `12 May 2024`. */
export function momentWords(at: Instant, now: Instant, zone: string, say: ClockWords): string {
  const days = daysBetween(at, now, zone)
  if (days === 0) return timeOfDay(at, zone, say)
  if (days === 1) return say.yesterday(timeOfDay(at, zone, say))
  return dayAndTime(at, now, zone, say)
}

export const timeOfDay = (at: Instant, zone: string, say: Pick<ClockWords, 'locale' | 'hours'>): string =>
  formatsOf(zone, say.locale)[say.hours === 12 ? 'time12' : 'time'].format(at)

/** A day alone: `2 May`. */
export const dayWords = (at: Instant, zone: string, say: ClockWords): string =>
  formatsOf(zone, say.locale).day.format(at)

/** `May 2019`, for how long an account has been there. */
export const monthWords = (at: Instant, zone: string, say: Pick<ClockWords, 'locale'>): string =>
  formatsOf(zone, say.locale).month.format(at)

function dayAndTime(at: Instant, now: Instant, zone: string, say: ClockWords): string {
  const { weekday, day, date } = formatsOf(zone, say.locale)
  const time = timeOfDay(at, zone, say)
  if (Math.abs(daysBetween(at, now, zone)) < 7) return `${weekday.format(at)} ${time}`
  return Math.abs(at - now) < 300 * DAY ? `${day.format(at)} ${time}` : date.format(at)
}

function daysBetween(from: Instant, to: Instant, zone: string): number {
  return Math.round((startOfDay(to, zone) - startOfDay(from, zone)) / DAY)
}

/** How far the zone is ahead of UTC at this moment. */
export function aheadOfUtc(at: Instant, zone: string): Millis {
  const parts = Object.fromEntries(
    formatsOf(zone, 'en-GB')
      .wall.formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at / MINUTE) * MINUTE
}

/** The moment at which clocks in the zone show what UTC shows at `wall`; of an hour that is left out, the one after it. */
export function atWall(wall: Instant, zone: string): Instant {
  const first = wall - aheadOfUtc(wall, zone)
  return wall - aheadOfUtc(first, zone)
}

/** The calendar day in the zone, as midnight UTC, so that days can be counted over a change of clocks. */
function startOfDay(at: Instant, zone: string): Instant {
  const parts = Object.fromEntries(
    formatsOf(zone, 'en-GB')
      .parts.formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  return Date.UTC(parts['year'] ?? 0, (parts['month'] ?? 1) - 1, parts['day'] ?? 1)
}

const aloud = (words: string, say: ClockWords): string =>
  words.replace(/(\d+) (s|min|h)\b/g, (_, figure: string, unit: 's' | 'min' | 'h') => say.aloud[unit](Number(figure)))

const kept = new Map<string, ReturnType<typeof makeFormats>>()

// Making a format costs a hundred times what using it costs, and a list asks for hundreds.
function formatsOf(zone: string, locale: string): ReturnType<typeof makeFormats> {
  const key = `${locale} ${zone}`
  const known = kept.get(key)
  if (known) return known
  const made = makeFormats(zone, locale)
  kept.set(key, made)
  return made
}

function makeFormats(timeZone: string, locale: string) {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone, ...options })
  return {
    time: format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    time12: format({ hour: 'numeric', minute: '2-digit', hourCycle: 'h12' }),
    weekday: format({ weekday: 'short' }),
    day: format({ day: 'numeric', month: 'long' }),
    date: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: format({ month: 'long', year: 'numeric' }),
    wall: format({
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    }),
    parts: format({ year: 'numeric', month: 'numeric', day: 'numeric' }),
  }
}
