import { readJson as parseJson } from '../../runtime/read-json.ts'

export type Fields = Readonly<Record<string, unknown>>

/** Says in a few words why a line cannot be read; it leaves this folder only as those words. */
export class Odd extends Error {}

export function fields(value: unknown, what: string): Fields {
  if (!isFields(value)) throw new Odd(`no ${what}`)
  return value
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Words, or null where there are none. A number counts: ids and handles are often written as one. */
export function words(from: Fields, name: string): string | null {
  const value = from[name]
  const said = typeof value === 'number' ? String(value) : value
  return typeof said === 'string' && said.trim() !== '' ? storable(said) : null
}

export function needed(from: Fields, name: string): string {
  const value = words(from, name)
  if (value === null) throw new Odd(`no ${name}`)
  return value
}

export function count(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}

/** JSON whose whole numbers beyond 2^53 stay what was written, as text. */
export function readJson(raw: Uint8Array): unknown {
  let said: string
  try {
    said = new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    throw new Odd('not UTF-8')
  }
  try {
    return parseJson(said)
  } catch (error) {
    throw new Odd(`not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Text that a database can hold: no NUL, no half of a letter. */
const storable = (value: string): string => value.replaceAll('\0', '\u2400').toWellFormed()
