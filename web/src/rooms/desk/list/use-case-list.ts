import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useHere } from '../here.ts'
import { useListWork } from './many/use-list-work.tsx'
import type { CaseRow } from './many/use-many.ts'
import type { Roving } from './rows.tsx'
import { useBecame } from './use-became.ts'
import { usePages } from './use-pages.ts'

/** A list of cases or of what is owed on them: its order, what is selected in it, and what became of what left it. */
export function useCaseList<Row extends CaseRow>(
  query: UseInfiniteQueryResult<InfiniteData<{ rows: Row[] }>>,
  byFilter = false,
) {
  const here = useHere()
  const list = usePages(query)
  const { rows, gone } = list.order
  const work = useListWork(rows, here.view)
  const became = useBecame(rows, gone, byFilter)
  return {
    ...list,
    work,
    openId: rows.find((row) => row.caseId === here.caseId)?.id ?? null,
    of: (row: Row, roving: Roving) => ({
      open: row.caseId === here.caseId,
      gone: gone.has(row.id) ? became(row) : null,
      note: work.noteOn(row.caseId),
      roving,
    }),
  }
}
