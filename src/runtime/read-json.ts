/** JSON whose whole numbers beyond 2^53 stay what was written, as text: ids are often written as numbers. */
export const readJson = (text: string): unknown => JSON.parse(text, keepLargeIds)

function keepLargeIds(_key: string, value: unknown, context?: { source?: string }): unknown {
  const large = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)
  return large ? (context?.source ?? value) : value
}
