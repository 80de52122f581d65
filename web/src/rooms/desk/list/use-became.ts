import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../../api.ts'
import { words } from '../../../words.ts'
import type { CaseRow } from './many/use-many.ts'

const { became } = words.savedViews
const BY_KIND: Partial<Record<string, (by: string | null) => string>> = {
  acknowledge: became.acknowledge,
  answer: became.answer,
  thank: became.thank,
}

/** In a list by a filter these may have another reason: what is not over only left it. */
const NOT_OVER = new Set(['with', 'open', 'waiting'])

/** What became of rows that left the list while a hand was in it: `answered by Priya, just now`. */
export function useBecame(
  rows: readonly CaseRow[],
  gone: ReadonlySet<string>,
  byFilter: boolean,
): (row: CaseRow) => string {
  const left = rows.filter(({ id }) => gone.has(id)).slice(0, 200)
  const asked = {
    owed: left.filter((row) => 'due' in row).map(({ id }) => id),
    cases: left.filter((row) => !('due' in row)).map(({ id }) => id),
  }
  const { data } = useQuery({
    queryKey: ['became', asked],
    queryFn: () => api.became(asked),
    enabled: left.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  })
  const known = new Map(data?.rows.map((one) => [one.id, one]))
  return (row) => {
    const one = known.get(row.id)
    if (!one) return became.settled()
    if (byFilter && NOT_OVER.has(one.what)) return became.left()
    const kept = one.what === 'kept' && 'due' in row ? BY_KIND[row.kind] : undefined
    return (kept ?? became[one.what])(one.by)
  }
}
