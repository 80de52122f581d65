import { lexemesOf } from './lexemes.ts'

/**
 * A text as PostgreSQL's `tsvector`, written out: `'gate':2 'stroller':1`. It is cast and never parsed again, so that
 * what is a word is decided here alone, whatever the database's own language is.
 */
export function vectorOf(text: string, facts: readonly string[] = []): string {
  const places = new Map<string, number[]>()
  for (const { word, place } of lexemesOf(text)) {
    const at = places.get(word) ?? []
    if (place !== null) at.push(place)
    places.set(word, at)
  }
  for (const fact of facts) places.set(fact, [])
  return Array.from(
    places,
    ([word, at]) => quoted(word) + (at.length === 0 ? '' : `:${at.slice(0, 255).join(',')}`),
  ).join(' ')
}

/** A word between quotes, as `tsvector` and `tsquery` read it. */
export const quoted = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
