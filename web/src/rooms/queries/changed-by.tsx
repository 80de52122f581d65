import type { BrandQuery } from '../../../../src/contract/queries.ts'
import { Moment } from '../../parts/moment.tsx'

/** `by Alex, 2 May`; a query that the desk began with has nobody's name. */
export function ChangedBy({ query }: { query: BrandQuery }) {
  return (
    <>
      {query.changedBy === null ? 'since ' : <>by {query.changedBy}, </>}
      <Moment at={query.changedAt} />
    </>
  )
}
