import { Odd } from './fields.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?(Z|[+-]\d\d:?\d\d)?)?$/i
const mail =
  /^(?:[A-Z][a-z]{2},\s*)?(\d{1,2})\s+([A-Z][a-z]{2})\s+(\d{4}|\d{2})\s+(\d\d):(\d\d)(?::(\d\d))?\s*([A-Z]{1,4}|[+-]\d{4})?(?:\s*\([^()]*\))?$/i
/** The zones that RFC 2822 names; any other letters say nothing, and are UTC. */
const zones: Readonly<Record<string, string>> = {
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
}
const spoken = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d\d):(\d\d):(\d\d) ([+-]\d{4}) (\d{4})$/

/**
 * A moment that a file wrote: ISO 8601, `Tue, 3 Nov 2026 09:15 +0000` (RFC 2822), or `Tue Nov 03 09:15:00 +0000 2026`. A date without a zone is UTC. A
 * day that no calendar has is refused: JavaScript alone would take 31 February for 3 March.
 */
export function readDate(written: string): number {
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0', zone = 'Z'] =
    iso.exec(written) ?? []
  if (year !== undefined) {
    return moment(
      [year, month, day, hour, minute, second].map(Number),
      Number(fraction.padEnd(3, '0').slice(0, 3)),
      zone,
    )
  }
  const letter = mail.exec(written)
  if (letter !== null) return ofLetter(letter)
  const [, name = '', date, h, m, s, offset = 'Z', full] = spoken.exec(written) ?? []
  const place = months.indexOf(name) + 1
  if (place === 0) throw new Odd(`date not understood: ${written.slice(0, 40)}`)
  return moment([full, place, date, h, m, s].map(Number), 0, offset)
}

function ofLetter([, day, month = '', year = '', hour, minute, second = '0', zone = 'Z']: RegExpExecArray): number {
  const place = months.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1
  if (place === 0) throw new Odd(`date in month ${month}`)
  // Two digits are years from 1950 to 2049.
  const full = year.length === 2 ? Number(year) + (Number(year) < 50 ? 2000 : 1900) : Number(year)
  const offset = /^[+-]/.test(zone) ? zone : (zones[zone.toUpperCase()] ?? 'Z')
  return moment([full, place, day, hour, minute, second].map(Number), 0, offset)
}

function moment(parts: number[], millis: number, zone: string): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
  const name = months[month - 1]
  if (name === undefined) throw new Odd(`date in month ${month}`)
  const days = new Date(Date.UTC(2000, month, 0)).getUTCDate() - (month === 2 && !isLeap(year) ? 1 : 0)
  if (day < 1 || day > days) throw new Odd(`date ${day} ${name}${day === 29 ? ` ${year}` : ''}`)
  // A leap second, 23:59:60, is the last one that clocks here can show.
  if (hour > 23 || minute > 59 || second > 60) throw new Odd(`time ${hour}:${minute}:${second}`)
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, day)
  at.setUTCHours(hour, minute, Math.min(second, 59), millis)
  return at.getTime() - east(zone)
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function east(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))]
  if (hours > 14 || minutes > 59) throw new Odd(`zone ${zone}`)
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}
