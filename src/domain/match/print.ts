import type { Query } from './query.ts'

/** A term as a query writes it: bare where it is one plain word, else in quotes. */
export function written(words: string): string {
  const bare = /^[@#]?[\p{L}\p{M}\p{N}_.'’-]+$/u.test(words) && !/^(?:or|and|not|near|-.*)$/iu.test(words)
  return bare ? words : `"${words}"`
}

/** A query as text, with no more brackets than it needs. Reading it again gives the same query. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'term':
      return written(query.words)
    case 'field':
      return `${query.field}:${/^[\p{L}\p{M}\p{N}_.@-]+$/u.test(query.value) ? query.value : `"${query.value}"`}`
    case 'not':
      return `NOT ${query.of.kind === 'term' || query.of.kind === 'field' ? printQuery(query.of) : `(${printQuery(query.of)})`}`
    case 'all':
      return query.of.map((part) => (part.kind === 'any' ? `(${printQuery(part)})` : printQuery(part))).join(' AND ')
    case 'any':
      return query.of.map(printQuery).join(' OR ')
  }
}
