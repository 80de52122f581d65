import { Temporal } from 'temporal-polyfill'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueByWalking, openBetween, openMinutes, windowOf, type Window } from '../../../test/clock-model.ts'
import { DAY, HOUR, MINUTE } from '../instant.ts'
import { calendarOf, EmptyCalendarError, type Hours, type Stretch } from './calendar.ts'
import { deadline, elapsed, nextOpen } from './deadline.ts'

const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds
const there = (instant: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'minute' })
const clock = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
const stretch = (from: string, to: string): Stretch => ({ from: clock(from), to: clock(to) })
const week = (...days: Stretch[][]) => Array.from({ length: 7 }, (_, day) => days[day] ?? [])

const NINE_TO_FIVE = week(...Array.from({ length: 5 }, () => [stretch('09:00', '17:00')]))
const ALWAYS = week(...Array.from({ length: 7 }, () => [stretch('00:00', '24:00')]))
const hoursOf = (zone: string, days = NINE_TO_FIVE, closed: string[] = []): Hours => ({ zone, week: days, closed })

describe('the golden table: Monday to Friday, 09:00 to 17:00', () => {
  test.each([
    ['Europe/Berlin', 60, '2026-03-27T16:30+01:00', '2026-03-30T09:30+02:00'],
    ['Europe/Berlin', 60, '2026-10-23T16:30+02:00', '2026-10-26T09:30+01:00'],
    ['America/New_York', 60, '2026-03-06T16:30-05:00', '2026-03-09T09:30-04:00'],
    ['America/New_York', 60, '2026-10-30T16:30-04:00', '2026-11-02T09:30-05:00'],
    ['Australia/Lord_Howe', 60, '2026-04-03T16:30+11:00', '2026-04-06T09:30+10:30'],
    ['Asia/Kolkata', 60, '2026-03-27T16:30+05:30', '2026-03-30T09:30+05:30'],
    ['Pacific/Apia', 60, '2011-12-28T16:30-10:00', '2011-12-29T09:30-10:00'],
    // 30 December 2011 never was in Apia, and the 31st was a Saturday.
    ['Pacific/Apia', 60, '2011-12-29T16:30-10:00', '2012-01-02T09:30+14:00'],
    ['Africa/Cairo', 120, '2026-04-23T16:30+02:00', '2026-04-24T10:30+03:00'],
  ])('%s: %i minutes from %s end at %s', (zone, minutes, start, due) => {
    expect(there(deadline(at(start), minutes * MINUTE, calendarOf(hoursOf(zone))), zone)).toBe(due)
  })

  test.each([
    ['2026-03-29T01:30+01:00', '2026-03-29T03:30+02:00'],
    ['2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00'],
  ])('day and night an hour is an hour: %s to %s', (start, due) => {
    const calendar = calendarOf(hoursOf('Europe/Berlin', ALWAYS))
    expect(there(deadline(at(start), HOUR, calendar), 'Europe/Berlin')).toBe(due)
  })

  test('an opening that the clocks jump over is on the later side, one that comes twice is the first', () => {
    const early = calendarOf(hoursOf('Europe/Berlin', week([], [], [], [], [], [], [stretch('02:30', '05:00')])))
    expect(nextOpen(at('2026-03-29T00:00+01:00'), early)).toBe(at('2026-03-29T01:30Z'))
    expect(nextOpen(at('2026-10-25T00:00+02:00'), early)).toBe(at('2026-10-25T00:30Z'))
  })

  test.each([
    ['Europe/Berlin', '2026-03-29', 23],
    ['Europe/Berlin', '2026-10-25', 25],
    ['America/New_York', '2026-03-08', 23],
    ['America/New_York', '2026-11-01', 25],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
  ])('%s, %s has %d hours', (zone, date, hours) => {
    const calendar = calendarOf(hoursOf(zone, ALWAYS))
    const day = Temporal.PlainDate.from(date)
    const [from, to] = [day, day.add({ days: 1 })].map((one) => one.toZonedDateTime(zone).epochMilliseconds)
    expect(elapsed(from!, to!, calendar)).toBe(hours * HOUR)
  })
})

describe('added by hand', () => {
  const zone = 'Europe/Lisbon'
  const due = (start: string, minutes: number, days?: Stretch[][], closed?: string[]) =>
    there(deadline(at(start), minutes * MINUTE, calendarOf(hoursOf(zone, days, closed))), zone)
  const SPLIT = week(...Array.from({ length: 5 }, () => [stretch('09:00', '12:00'), stretch('13:00', '17:00')]))
  const NIGHTS = week(...Array.from({ length: 7 }, () => [stretch('22:00', '06:00')]))

  test.each([
    ['a closed day is no day', due('2026-06-09T16:30+01:00', 60, undefined, ['2026-06-10']), '2026-06-11T09:30+01:00'],
    ['the break at noon', due('2026-06-08T11:30+01:00', 60, SPLIT), '2026-06-08T13:30+01:00'],
    ['ends with the day, not with the next', due('2026-06-08T16:00+01:00', 60), '2026-06-08T17:00+01:00'],
    ['past midnight', due('2026-06-08T23:30+01:00', 120, NIGHTS), '2026-06-09T01:30+01:00'],
    ['in a shift of yesterday', due('2026-06-08T05:30+01:00', 60, NIGHTS), '2026-06-08T22:30+01:00'],
    // The night that began on the eve runs to its end; the one that begins on the closed day does not.
    ['a closed day and the night', due('2026-06-10T05:30+01:00', 60, NIGHTS, ['2026-06-10']), '2026-06-11T22:30+01:00'],
    ['no time at all, while open', due('2026-06-08T10:00+01:00', 0), '2026-06-08T10:00+01:00'],
    ['no time at all, while shut', due('2026-06-06T10:00+01:00', 0), '2026-06-06T10:00+01:00'],
    ['366 days, day and night', due('2026-06-08T10:00+01:00', 366 * 1440, ALWAYS), '2027-06-09T10:00+01:00'],
    ['366 days of 8 hours', due('2026-06-08T09:00+01:00', 366 * 480), '2027-11-01T17:00+00:00'],
    [
      '366 whole days of 24 hours, in 8 hours a day',
      due('2026-06-08T09:00+01:00', 366 * 1440),
      '2030-08-21T17:00+01:00',
    ],
  ])('%s', (_, was, expected) => {
    expect(was).toBe(expected)
  })

  test('two stretches that overlap are counted once', () => {
    const overlapping = calendarOf(
      hoursOf(zone, week([stretch('22:00', '06:00')], [stretch('05:00', '10:00'), stretch('09:00', '11:00')])),
    )
    expect(elapsed(at('2026-06-08T00:00+01:00'), at('2026-06-10T00:00+01:00'), overlapping)).toBe(13 * HOUR)
  })

  test('a calendar without a minute is refused and never walked', () => {
    expect(() => calendarOf(hoursOf(zone, week()))).toThrow(EmptyCalendarError)
  })

  test('a zone that is none is refused', () => {
    expect(() => deadline(0, HOUR, calendarOf(hoursOf('Europe/Atlantis')))).toThrow(RangeError)
  })

  test('a deadline costs less than 50 µs', () => {
    const calendar = calendarOf(hoursOf(zone, SPLIT, ['2026-06-10']))
    const begin = at('2026-01-01T00:00Z')
    for (let day = 0; day < 400; day += 1) deadline(begin + day * DAY, 3 * HOUR, calendar)
    const from = performance.now()
    for (let n = 0; n < 20_000; n += 1) deadline(begin + ((n * 7919) % 525_600) * MINUTE, 3 * HOUR, calendar)
    const micros = ((performance.now() - from) * 1000) / 20_000
    expect(micros).toBeLessThan(50)
  })
})

/** Around changes of clocks, of the date line, and on plain days. */
const WINDOWS = [
  ['Europe/Berlin', '2026-03-15'],
  ['Europe/Berlin', '2026-10-10'],
  ['America/New_York', '2026-02-20'],
  ['America/New_York', '2026-10-18'],
  ['Australia/Lord_Howe', '2026-03-22'],
  ['Australia/Lord_Howe', '2026-09-22'],
  ['Africa/Cairo', '2026-04-10'],
  ['Africa/Casablanca', '2026-02-05'],
  ['Asia/Kolkata', '2026-06-01'],
  ['Pacific/Apia', '2011-12-16'],
  ['Pacific/Chatham', '2026-09-14'],
  ['America/St_Johns', '2026-03-01'],
  ['Asia/Beirut', '2026-03-17'],
  ['America/Havana', '2026-10-19'],
  ['UTC', '2028-02-20'],
] as const
const windows = new Map<number, Window>()
function windowAt(place: number): Window {
  const [zone, date] = WINDOWS[place]!
  const made = windows.get(place) ?? windowOf(zone, Date.parse(date) / DAY)
  windows.set(place, made)
  return made
}

const anyStretch = fc.oneof(
  fc.record({ from: fc.integer({ min: 0, max: 95 }), to: fc.integer({ min: 1, max: 96 }) }).map(({ from, to }) => ({
    from: from * 15,
    to: to * 15,
  })),
  fc.record({ from: fc.integer({ min: 0, max: 1439 }), to: fc.integer({ min: 1, max: 1440 }) }),
  fc.constantFrom(
    stretch('09:00', '17:00'),
    stretch('22:00', '06:00'),
    stretch('02:30', '03:30'),
    stretch('00:00', '24:00'),
  ),
)
const anyWeek = fc
  .array(fc.array(anyStretch, { maxLength: 3 }), { minLength: 7, maxLength: 7 })
  .filter((days) => days.some((day) => day.length > 0))
const anyCase = fc.record({
  place: fc.nat({ max: WINDOWS.length - 1 }),
  days: anyWeek,
  closed: fc.array(fc.nat({ max: 39 }), { maxLength: 4 }),
  start: fc.integer({ min: 4 * 1440, max: 24 * 1440 }),
  minutes: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 5 * 1440 })),
  later: fc.integer({ min: 0, max: 15 * 1440 }),
})

const CASES = process.env['AMENDS_LONG'] ? 10_000 : 1_000

test(`${CASES} random calendars agree with a clock that looks at every minute`, () => {
  let compared = 0
  fc.assert(
    fc.property(anyCase, ({ place, days, closed, start, minutes, later }) => {
      const window = windowAt(place)
      const { from } = window
      const [zone, first] = WINDOWS[place]!
      const dates = closed.map((day) => new Date(Date.parse(first) + day * DAY).toISOString().slice(0, 10))
      const hours = hoursOf(zone, days, dates)
      const open = openMinutes(window, hours)
      const calendar = calendarOf(hours)
      const instant = (minute: number) => (from + minute) * MINUTE
      expect(elapsed(instant(start), instant(start + later), calendar) / MINUTE).toBe(
        openBetween(open, start, start + later),
      )
      // Where the window ends first, all that is known is that it ends later.
      const expected = dueByWalking(open, start, minutes)
      const due = deadline(instant(start), minutes * MINUTE, calendar) / MINUTE - from
      compared += expected === null ? 0 : 1
      expect(expected === null ? due >= open.length : due).toBe(expected ?? true)
      expect(elapsed(instant(start), instant(due), calendar) / MINUTE).toBe(minutes)
    }),
    { numRuns: CASES },
  )
  expect(compared).toBeGreaterThan(CASES * 0.8)
}, 600_000)
