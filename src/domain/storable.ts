/**
 * A text as a database can keep it: PostgreSQL takes neither NUL nor half of a surrogate pair. NUL becomes its visible
 * sign, a lone half becomes U+FFFD; everything else stays as it was written.
 */
export const storable = (text: string): string => text.replaceAll('\0', '\u2400').toWellFormed()

/** The same for every text in a value, however deep. */
export function storableAll<Value>(value: Value): Value {
  if (typeof value === 'string') return storable(value) as Value
  if (Array.isArray(value)) return value.map(storableAll) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, storableAll(inner)])) as Value
}
