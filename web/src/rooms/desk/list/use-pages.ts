import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useKey } from '../../../keys.ts'
import { say } from '../../../parts/say.tsx'
import { useInside } from './use-inside.ts'
import { useOrder } from './use-order.ts'
import { words } from '../../../words.ts'

type Pages<Row> = UseInfiniteQueryResult<InfiniteData<{ rows: Row[] }>>

/** A list read page by page, in an order that stands still under the hand. */
export function usePages<Row extends { id: string }>(query: Pages<Row>) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage, isFetchedAfterMount } = query
  const [inside, watch] = useInside(data)
  const pages = useMemo(() => data?.pages.map((page) => page.rows) ?? [], [data])
  // A list that is entered shows what it was at once, and takes the order of now: only that one waits under the hand.
  const order = useOrder(pages, inside && isFetchedAfterMount, hasNextPage)
  const bring = () => {
    if (order.news === '') return false
    order.bringUpToDate()
    return say(words.lists.upToDate)
  }
  useKey('bring', bring, { whyNot: order.news === '' ? words.notNow.upToDate : null })
  const more = useMemo(
    () => () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
    },
    [hasNextPage, isFetchingNextPage, fetchNextPage],
  )
  return { order, pages, watch, bring, more, empty: data !== undefined && !hasNextPage && order.rows.length === 0 }
}
