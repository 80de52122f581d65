import { useReducer, useRef } from 'react'
import { inPlace, newsOf, newsWords, upToDate, type Held } from './order.ts'

const FRESH_FOR = 1_200

export interface Order<Row> {
  readonly rows: readonly Row[]
  readonly news: string
  readonly isGone: (id: string) => boolean
  readonly isFresh: (id: string) => boolean
  bringUpToDate(): void
}

/** The order stands still while `frozen`, that is, while a hand is in the list. */
export function useOrder<Row extends { id: string }>(
  pages: readonly (readonly Row[])[],
  frozen: boolean,
  more: boolean,
): Order<Row> {
  const held = useRef<Held<Row> | null>(null)
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const take = () => {
    held.current = upToDate(pages, held.current, performance.now())
  }
  if (held.current === null || !frozen) take()
  else held.current = inPlace(pages, held.current, more)
  const current = held.current!
  return {
    rows: current.rows,
    news: frozen ? newsWords(newsOf(pages, current)) : '',
    isGone: (id) => current.gone.has(id),
    isFresh: (id) => current.fresh.has(id) && performance.now() - current.freshAt < FRESH_FOR,
    bringUpToDate: () => {
      take()
      redraw()
    },
  }
}
