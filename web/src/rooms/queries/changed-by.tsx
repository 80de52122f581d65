import type { BrandQuery } from '../../../../src/contract/queries.ts'
import { fill } from '../../parts/fill.tsx'
import { Moment } from '../../parts/moment.tsx'
import { words } from '../../words.ts'

/** `by Alex, 2 May`; a query that the desk began with has nobody's name. */
export function ChangedBy({ query }: { query: BrandQuery }) {
  const at = <Moment at={query.changedAt} />
  return query.changedBy === null
    ? fill(words.queries.since, { at })
    : fill(words.queries.by, { who: query.changedBy, at })
}
