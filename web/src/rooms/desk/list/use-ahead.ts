import { useEffect } from 'react'
import { asks, client } from '../../../queries.ts'

/** A hand that runs through the list asks for nothing. */
const REST = 60
const FRESH = 10_000

/** What one would open now, and what j and Enter would open after it, are there before they are asked for. */
export function useAhead(rows: readonly object[], index: number): void {
  const here = caseOf(rows[index])
  const next = caseOf(rows[index + 1])
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const id of [here, next]) if (id) void client.prefetchQuery({ ...asks.case(id), staleTime: FRESH })
    }, REST)
    return () => clearTimeout(timer)
  }, [here, next])
}

const caseOf = (row: object | undefined): string | null =>
  row !== undefined && 'caseId' in row && typeof row.caseId === 'string' ? row.caseId : null
