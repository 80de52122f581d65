import { useQuery } from '@tanstack/react-query'
import { useEffect, useReducer } from 'react'
import type { Writers } from '../../../../src/contract/private.ts'
import { now } from '../../clock.ts'
import { asks } from '../../queries.ts'
import { language, words } from '../../words.ts'

type Writer = Writers['writers'][number]

const SLACK = 250
const NOBODY: readonly Writer[] = []

/** Colleagues who write on a case now. What is not said again runs out by itself. */
export function useWriters(caseId: string): readonly Writer[] {
  const { data } = useQuery({
    ...asks.writing,
    select: ({ writers }) => writers.filter((one) => one.caseId === caseId),
  })
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const writers = (data ?? NOBODY).filter(({ until }) => until > now())
  const first = Math.min(...writers.map(({ until }) => until))
  useEffect(() => {
    if (!Number.isFinite(first)) return undefined
    const timer = setTimeout(redraw, Math.max(0, first - now()) + SLACK)
    return () => clearTimeout(timer)
  }, [first])
  return writers
}

export const namesOf = (writers: readonly Writer[]): string =>
  new Intl.ListFormat(language).format(writers.map(({ name }) => name))

/** `Priya is writing`, for a row; null where nobody is. */
export function useWriting(caseId: string): string | null {
  const writers = useWriters(caseId)
  if (writers.length === 0) return null
  const names = namesOf(writers)
  return writers.length === 1 ? words.inPrivate.isWriting(names) : words.inPrivate.areWriting(names)
}
