import type { Query } from './query.ts'

/** A term as a query writes it: bare where it is one plain word, else in quotes. */
export function written(words: string): string {
  const bare = /^[@#]?[\p{L}\p{M}\p{N}_.'’-]+$/u.test(words) && !/^(?:or|and|not|near|-.*)$/iu.test(words)
  return bare ? words : `"${words}"`
}

/** A query as text, with no more brackets than it needs. Reading it again gives the same query. */
export function printQuery(query: Query): string {
  if (query.kind === 'term') return written(query.words)
  if (query.kind === 'field') return `${query.field}:${valueOf(query.value)}`
  if (query.kind === 'not') return `NOT ${isOne(query.of) ? printQuery(query.of) : `(${printQuery(query.of)})`}`
  if (query.kind === 'any') return query.of.map(printQuery).join(' OR ')
  return query.of.map((part) => (part.kind === 'any' ? `(${printQuery(part)})` : printQuery(part))).join(' AND ')
}

const isOne = ({ kind }: Query): boolean => kind === 'term' || kind === 'field'

const valueOf = (value: string): string => (/^[\p{L}\p{M}\p{N}_.@-]+$/u.test(value) ? value : `"${value}"`)
