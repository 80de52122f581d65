import { describe, expect, test } from 'vitest'
import { aheadOfUtc, atWall, momentWords, monthWords, spanWords, timeOfDay, when } from '../domain/clock/when.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../domain/instant.ts'
import { clock as de } from './de/clock.ts'
import { clock } from './en/clock.ts'

const zone = 'Europe/Lisbon'
const at = (local: string): number => Date.parse(`${local}+01:00`)
/** A Monday in summer. */
const now = at('2025-06-02T14:02:00')

describe('when a promise ends', () => {
  test.each([
    ['over a day, by its weekday', at('2025-06-05T17:00:00'), 'by Thu 17:00'],
    ['over a week, by its date', at('2025-06-12T17:00:00'), 'by 12 June 17:00'],
    ['today', at('2025-06-02T17:30:00'), 'by 17:30'],
    ['tomorrow', at('2025-06-03T10:00:00'), 'tomorrow 10:00'],
    ['tomorrow, but more than 24 h away', at('2025-06-03T23:00:00'), 'tomorrow 23:00'],
    ['under three hours', now + 130 * MINUTE, 'within 2 h 10 min'],
    ['minutes keep two figures beside hours', now + 65 * MINUTE, 'within 1 h 05 min'],
    ['whole hours', now + 2 * HOUR, 'within 2 h'],
    ['under an hour', now + 42 * MINUTE + 30 * SECOND, 'within 42 min'],
    ['the last minute', now + 40 * SECOND, 'due now'],
    ['the first minute after', now - 40 * SECOND, 'due now'],
    ['late', now - 25 * MINUTE, 'late by 25 min'],
    ['late by hours', now - 130 * MINUTE, 'late by 2 h 10 min'],
    ['late by many hours', now - 7 * HOUR - 20 * MINUTE, 'late by 7 h'],
    ['late for more than a day', at('2025-05-27T09:30:00'), 'late since Tue 09:30'],
    ['late for more than a week', at('2025-05-12T09:30:00'), 'late since 12 May 09:30'],
  ])('%s', (_, due, words) => {
    expect(when({ from: due - 3 * HOUR, due }, now, zone, clock).words).toBe(words)
  })

  test('past midnight the hours left still say more than the word tomorrow', () => {
    const evening = at('2025-06-02T23:30:00')
    expect(when({ from: evening - HOUR, due: evening + 2 * HOUR }, evening, zone, clock).words).toBe('within 2 h')
  })

  test('the zone decides what today is', () => {
    const due = at('2025-06-02T23:30:00')
    const promised = { from: now, due }
    expect(when(promised, now, 'Europe/Lisbon', clock).words).toBe('by 23:30')
    expect(when(promised, now, 'Europe/Berlin', clock).words).toBe('tomorrow 00:30')
  })

  test.each([
    ['today', at('2025-06-02T14:30:00'), at('2025-06-02T15:00:00'), '14:30 to 15:00', 'calm'],
    ['soon', now + 14 * MINUTE, now + HOUR, '14:16 to 15:02', 'close'],
    ['while it runs', now - HOUR, now + HOUR, '13:02 to 15:02', 'close'],
    ['tomorrow', at('2025-06-03T09:00:00'), at('2025-06-03T10:00:00'), 'tomorrow 09:00 to 10:00', 'calm'],
    ['over midnight', at('2025-06-02T23:30:00'), at('2025-06-03T00:30:00'), '23:30 to Tue 00:30', 'calm'],
    ['another day', at('2025-06-05T09:00:00'), at('2025-06-05T10:00:00'), 'Thu 09:00 to 10:00', 'calm'],
    ['when it is over', now - 2 * HOUR, now - 25 * MINUTE, 'late by 25 min', 'late'],
  ])('a window that was agreed, %s', (_, opens, due, words, level) => {
    expect(when({ from: now - 3 * HOUR, opens, due }, now, zone, clock)).toMatchObject({ words, level })
  })

  test('a day is a day when the clocks change', () => {
    const before = Date.parse('2025-10-25T12:00:00+01:00')
    expect(when({ from: before, due: Date.parse('2025-10-26T12:00:00Z') }, before, zone, clock).words).toBe(
      'tomorrow 12:00',
    )
  })

  test.each([
    ['within 42 minutes', now + 42 * MINUTE],
    ['within 1 hour 5 minutes', now + 65 * MINUTE],
    ['within 1 minute', now + MINUTE],
    ['late by 25 minutes', now - 25 * MINUTE],
    ['by 17:30', at('2025-06-02T17:30:00')],
  ])('is spoken %s', (spoken, due) => {
    expect(when({ from: now, due }, now, zone, clock).spoken).toBe(spoken)
  })
})

describe('how near it is', () => {
  const promise = (used: number, length = 3 * HOUR) => ({ from: now - used * length, due: now + (1 - used) * length })

  test.each([
    [0, 'calm'],
    [0.74, 'calm'],
    [0.75, 'close'],
    [1, 'close'],
    [1.01, 'late'],
  ] as const)('%d of it used is %s', (used, level) => {
    expect(when(promise(used), now, zone, clock).level).toBe(level)
  })

  test('under a quarter of an hour is close, however short the promise', () => {
    expect(when(promise(0.1, 16 * MINUTE), now, zone, clock).level).toBe('close')
  })

  test('the share never leaves 0 to 1', () => {
    expect(when({ from: now + HOUR, due: now + 2 * HOUR }, now, zone, clock).used).toBe(0)
    expect(when({ from: now - 9 * HOUR, due: now - HOUR }, now, zone, clock).used).toBe(1)
    expect(when({ from: now, due: now }, now, zone, clock).used).toBe(1)
    expect(when(promise(0.5), now, zone, clock).used).toBeCloseTo(0.5)
  })
})

test.each([
  [8 * SECOND, '8 s'],
  [0, '1 s'],
  [25 * MINUTE, '25 min'],
  [HOUR + 5 * MINUTE, '1 h 05 min'],
  [3 * HOUR, '3 h'],
  [5 * HOUR + 10 * MINUTE, '5 h'],
  [DAY, '24 h'],
  [2 * DAY, '2 days'],
])('%d ms is %s', (span, words) => {
  expect(spanWords(span, clock)).toBe(words)
})

test.each([
  [at('2025-06-02T09:05:00'), '09:05'],
  [at('2025-06-01T23:59:00'), 'yesterday 23:59'],
  [at('2025-05-28T14:02:00'), 'Wed 14:02'],
  [at('2025-05-12T14:02:00'), '12 May 14:02'],
  [at('2024-05-12T14:02:00'), '12 May 2024'],
])('%d was %s', (moment, words) => {
  expect(momentWords(moment, now, zone, clock)).toBe(words)
})

test('times and months alone', () => {
  expect(timeOfDay(now, zone, clock)).toBe('14:02')
  expect(monthWords(now, zone, clock)).toBe('June 2025')
})

describe('in German', () => {
  test.each([
    [now + 130 * MINUTE, 'noch 2 h 10 min', 'noch 2 Stunden 10 Minuten'],
    [now + MINUTE, 'noch 1 min', 'noch 1 Minute'],
    [now - 25 * MINUTE, '25 min zu spät', '25 Minuten zu spät'],
    [now, 'jetzt fällig', 'jetzt fällig'],
    [at('2025-06-05T17:00:00'), 'bis Do 17:00', 'bis Do 17:00'],
    [at('2025-06-12T17:00:00'), 'bis 12. Juni 17:00', 'bis 12. Juni 17:00'],
    [at('2025-06-03T10:00:00'), 'morgen 10:00', 'morgen 10:00'],
    [at('2025-05-12T09:30:00'), 'zu spät seit 12. Mai 09:30', 'zu spät seit 12. Mai 09:30'],
  ])('%d: %s', (due, words, spoken) => {
    expect(when({ from: due - 3 * HOUR, due }, now, zone, de)).toMatchObject({ words, spoken })
  })

  test('what was', () => {
    expect(momentWords(at('2025-06-01T23:59:00'), now, zone, de)).toBe('gestern 23:59')
    expect(momentWords(at('2025-05-28T14:02:00'), now, zone, de)).toBe('Mi 14:02')
    expect(monthWords(now, zone, de)).toBe('Juni 2025')
    expect(spanWords(2 * DAY, de)).toBe('2 Tage')
  })
})

test.each([
  ['Europe/Lisbon', '2026-07-01T12:00', '2026-07-01T11:00Z'],
  ['Asia/Kathmandu', '2026-01-01T00:00', '2025-12-31T18:15Z'],
  // On the days on which the clocks change.
  ['Europe/Berlin', '2026-03-29T03:30', '2026-03-29T01:30Z'],
  ['America/New_York', '2026-11-01T12:00', '2026-11-01T17:00Z'],
])('on the walls of %s %s is %s', (there, wall, moment) => {
  expect(atWall(Date.parse(`${wall}Z`), there)).toBe(Date.parse(moment))
  expect(Date.parse(moment) + aheadOfUtc(Date.parse(moment), there)).toBe(Date.parse(`${wall}Z`))
})

test.each([
  ['en-GB', '2:05 pm'],
  ['de-DE', '2:05 PM'],
])('in %s with twelve hours it is %s', (locale, said) =>
  expect(timeOfDay(Date.UTC(2026, 0, 1, 14, 5), 'UTC', { locale, hours: 12 }).replaceAll(/\s/g, ' ')).toBe(said),
)
