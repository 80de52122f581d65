import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { PreviewRead } from '../../../../src/contract/queries.ts'
import { parseQuery } from '../../../../src/domain/match/parse.ts'
import type { Misread } from '../../../../src/domain/match/misread.ts'
import { api } from '../../api.ts'

const REST = 300

export interface Previewing {
  /** What is wrong with the text as it was when the hand last rested; null where nothing is, or nothing is written. */
  readonly fault: Misread | null
  /** The last answer, of the last form that could be read. */
  readonly preview: PreviewRead | null
  readonly failed: Error | null
  /** Reads the text at once. */
  readonly now: (text: string) => void
}

/** Follows the text 300 ms after typing, and keeps the last good form while there is a mistake. */
export function usePreview(id: string | null, text: string): Previewing {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), REST)
    return () => clearTimeout(timer)
  }, [text])
  const parse = useMemo(() => parseQuery(settled), [settled])
  const [good, setGood] = useState<string | null>(null)
  if (parse.ok && good !== settled) setGood(settled)
  const asked = useQuery({
    queryKey: ['queries', 'preview', id, good],
    queryFn: ({ signal }) => api.previewQuery({ id, text: good ?? '' }, signal),
    enabled: good !== null,
    placeholderData: keepPreviousData,
  })
  return {
    fault: parse.ok || settled.trim() === '' ? null : parse,
    preview: asked.data?.ok ? asked.data : null,
    failed: asked.error,
    now(next) {
      if (next === settled && good !== null) void asked.refetch()
      setSettled(next)
    },
  }
}
