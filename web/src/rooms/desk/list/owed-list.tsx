import { useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { Counts, ViewName } from '../../../../../src/contract/inbox.ts'
import { when } from '../../../../../src/domain/clock/when.ts'
import { shownName } from '../../../../../src/domain/person/name.ts'
import { countWords } from '../../../../../src/domain/person/readers.ts'
import { reasonWords } from '../../../../../src/domain/triage/reason-words.ts'
import { useNow, zone } from '../../../clock.ts'
import { useKey } from '../../../keys.ts'
import { Key } from '../../../parts/key.tsx'
import { say } from '../../../parts/say.tsx'
import { asks } from '../../../queries.ts'
import { useHere } from '../here.ts'
import { VIEWS } from '../views.ts'
import { EmptyList } from './empty.tsx'
import { ListFrame } from './frame.tsx'
import { NewsStrip } from './news-strip.tsx'
import { OwedRow } from './owed-row.tsx'
import { placeOf } from './places.ts'
import { Rows } from './rows.tsx'
import { useInside } from './use-inside.ts'
import { useOrder } from './use-order.ts'
import { useSpokenNews } from './use-spoken-news.ts'

const words = {
  why: 'Costliest wait first: the end of the promise, moved earlier by harm, by anger and by how many may read it.',
  none: 'nothing more is known',
}

export function OwedList({ view, counts, isMain }: { view: ViewName; counts: Counts | undefined; isMain: boolean }) {
  const here = useHere()
  const now = useNow()
  const owed = useInfiniteQuery(asks.owed(view))
  const [inside, watch] = useInside()
  const [whyOf, setWhyOf] = useState<string | null>(null)
  const pages = useMemo(() => owed.data?.pages.map((page) => page.rows) ?? [], [owed.data])
  const order = useOrder(pages, inside, owed.hasNextPage)
  const total = counts?.[view] ?? order.rows.length
  useSpokenNews(pages, now)
  const bring = () => {
    if (order.news === '') return false
    order.bringUpToDate()
    return say('The list is up to date.')
  }
  useKey('bring', bring)
  useKey('why', () => {
    if (here.caseId !== null || order.rows.length === 0) return false
    return setWhyOf((before) => (before === null ? view : null))
  })
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = owed
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  const openId = order.rows.find((row) => row.caseId === here.caseId)?.id ?? null
  const why =
    whyOf === view ? (order.rows.find((row) => row.id === placeOf(view).activeId) ?? order.rows[0]) : undefined
  return (
    <ListFrame
      title={VIEWS[view].title}
      aside={
        total > 0 ? (
          <ListAside total={total} open={why !== undefined} toggle={() => setWhyOf(why ? null : view)} />
        ) : null
      }
      isMain={isMain}
      watch={watch}
      failed={owed.error}
      loading={owed.isPending}
    >
      {why ? (
        <div className="why" role="note">
          <p>
            <b>
              <bdi>{shownName(why.name, why.handle)}</bdi>, {when(why, now, zone).words}:
            </b>{' '}
            {reasonWords(why.reasons) || words.none}.
          </p>
          <p className="dim">{words.why}</p>
        </div>
      ) : null}
      <NewsStrip news={order.news} bring={bring} />
      {owed.data && order.rows.length === 0 ? <EmptyList view={view} counts={counts} /> : null}
      {order.rows.length > 0 ? (
        <Rows list={view} label={VIEWS[view].title} rows={order.rows} total={total} openId={openId} onNearEnd={more}>
          {(row, roving) => (
            <OwedRow
              row={row}
              view={view}
              now={now}
              open={row.caseId === here.caseId}
              gone={order.isGone(row.id)}
              fresh={order.isFresh(row.id)}
              roving={roving}
            />
          )}
        </Rows>
      ) : null}
    </ListFrame>
  )
}

function ListAside({ total, open, toggle }: { total: number; open: boolean; toggle: () => void }) {
  return (
    <>
      <span className="figure">{countWords(total)}</span> · costliest first,{' '}
      <button type="button" className="word" aria-expanded={open} onClick={toggle}>
        why
      </button>
      <Key of="why" />
    </>
  )
}
