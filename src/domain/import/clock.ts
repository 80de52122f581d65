import { said } from './said.ts'

const clock =
  /^(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?\s*(?:([ap])\.?m\.?)?\s*(z|utc|gmt|[+-]\d\d:?\d\d)?(?:\s*uhr)?$/i
const day = /^(?:\d{4}-\d\d-\d\d|\d{1,2}([./-])\d{1,2}\1\d{4})$/

/** True where this is a time of day and nothing else: `9:15`, `09:15:30`, `9:15 PM`. */
export const isClock = (value: unknown): boolean => clock.test(said(value))

/** True where this is a day and nothing else. */
export const isDay = (value: unknown): boolean => day.test(said(value))

/** A day and a time of day, from two columns, as one: `3.11.2026` and `9:15 PM` are `3.11.2026 21:15:00`. */
export function atClock(date: unknown, time: unknown): unknown {
  const found = clock.exec(said(time))
  if (found === null || !isDay(date)) return date
  const [, hour = '', minute = '', second = '00', half, zone = ''] = found
  const added = half?.toLowerCase() === 'p' ? 12 : 0
  const inDay = half === undefined ? Number(hour) : (Number(hour) % 12) + added
  const offset = /^(?:z|utc|gmt)$/i.test(zone) ? '' : zone
  return `${said(date)} ${String(inDay).padStart(2, '0')}:${minute}:${second}${offset}`
}
