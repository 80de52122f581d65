import { isClock, isDay } from './clock.ts'
import { dateShapeOf } from './dates.ts'
import type { Field } from './columns.ts'

/**
 * Which column is what where no header says it: the longest text, the column of times, the one where each value is
 * another, the one that looks like handles.
 */
export function mapByContent(rows: readonly (readonly string[])[]): Partial<Record<Field, number>> {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => (row[at] ?? '').trim()))
  const free = new Set(columns.keys())
  const found: Partial<Record<Field, number>> = {}
  const take = (field: Field, at: number | undefined) => {
    if (at === undefined) return
    found[field] = at
    free.delete(at)
  }
  const share = (at: number, test: (value: string) => boolean) =>
    columns[at]!.filter((value) => value !== '' && test(value)).length / Math.max(1, columns[at]!.length)
  const best = (score: (at: number) => number, atLeast: number) =>
    [...free].filter((at) => score(at) >= atLeast).toSorted((a, b) => score(b) - score(a) || a - b)[0]

  take(
    'created_at',
    best((at) => share(at, isTime), 0.8),
  )
  if (found.created_at !== undefined && columns[found.created_at]!.every((value) => value === '' || isDay(value)))
    take(
      'time',
      best((at) => share(at, isClock), 0.8),
    )
  const words = (at: number) => columns[at]!.reduce((sum, value) => sum + value.length, 0) / Math.max(1, rows.length)
  take(
    'text',
    best((at) => (share(at, (value) => /\p{L}/u.test(value)) > 0.5 ? words(at) : 0), 8),
  )
  const isId = (value: string) => /^[\w:.-]{1,80}$/.test(value)
  const distinct = (at: number) => new Set(columns[at]).size === rows.length && rows.length > 1
  take(
    'id',
    best((at) => (distinct(at) && share(at, (value) => /\d/.test(value) && isId(value)) > 0.9 ? 1 : 0), 1),
  )
  take(
    'author',
    best((at) => share(at, (value) => /^@?[\p{L}\p{N}_.-]{2,40}$/u.test(value) && /\p{L}|\d{4}/u.test(value)), 0.8),
  )
  return found
}

function isTime(value: string): boolean {
  if (/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.*)?$/.test(value)) return true
  if (/^[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d [+-]\d{4} \d{4}$/.test(value)) return true
  if (/^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(:\d\d)?( .+)?$/.test(value)) return true
  const { shape } = dateShapeOf([value])
  // A bare number is a time only where it falls between 2001 and 2050.
  if (shape === 'seconds') return Number(value) > 1e9 && Number(value) < 2.5e9
  if (shape === 'millis') return Number(value) > 1e12 && Number(value) < 2.5e12
  return shape !== 'as written' && shape !== 'micros'
}
