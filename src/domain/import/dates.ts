import { said } from './said.ts'

/** How a file writes its times. `as written` is left to whoever reads the line: ISO 8601 and the like. */
export type DateShape = 'as written' | 'seconds' | 'millis' | 'micros' | 'day first' | 'month first'

export const DATE_SHAPES: readonly DateShape[] = [
  'as written',
  'seconds',
  'millis',
  'micros',
  'day first',
  'month first',
]

const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,?[ T]+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*([ap]m)?)?$/i

/** How these times are written, by looking at them. `guessed` where nothing tells the day from the month. */
export function dateShapeOf(values: readonly unknown[]): { shape: DateShape; guessed: boolean } {
  const written = values.map(said).filter(Boolean)
  const all = (pattern: RegExp) => written.length > 0 && written.every((value) => pattern.test(value))
  if (all(/^\d{9,10}(\.\d+)?$/)) return { shape: 'seconds', guessed: false }
  if (all(/^\d{12,13}(\.\d+)?$/)) return { shape: 'millis', guessed: false }
  if (all(/^\d{15,16}$/)) return { shape: 'micros', guessed: false }
  const found = written.flatMap((value) => {
    const parts = numbers.exec(value)
    return parts ? [parts] : []
  })
  if (found.length * 2 < written.length || found.length === 0) return { shape: 'as written', guessed: false }
  if (found.some(([, first]) => Number(first) > 12)) return { shape: 'day first', guessed: false }
  if (found.some(([, , , second]) => Number(second) > 12)) return { shape: 'month first', guessed: false }
  return { shape: found.every(([, , mark]) => mark === '/') ? 'month first' : 'day first', guessed: true }
}

/** A time as ISO 8601; what does not have the shape stays as written, and is named when it is read. */
export function asIso(value: unknown, shape: DateShape): string | undefined {
  const written = said(value)
  if (written === '') return undefined
  const scale = { seconds: 1000, millis: 1, micros: 0.001 }[shape as 'seconds' | 'millis' | 'micros']
  if (scale !== undefined) return epoch(Number(written) * scale) ?? written
  if (shape === 'as written') return written
  const [, first, , second, year, hour, minute = '00', seconds = '00', half] = numbers.exec(written) ?? []
  if (first === undefined || second === undefined) return written
  const [day, month] = shape === 'day first' ? [first, second] : [second, first]
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return hour === undefined ? date : `${date}T${inDay(hour, half)}:${minute}:${seconds}Z`
}

function inDay(hour: string, half: string | undefined): string {
  const written = Number(hour)
  if (half === undefined) return hour.padStart(2, '0')
  return String((written % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)).padStart(2, '0')
}

function epoch(millis: number): string | null {
  const at = new Date(Math.round(millis))
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}
