import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Counts, ViewName } from '../../../../../src/contract/inbox.ts'
import { useNow } from '../../../clock.ts'
import { useKey } from '../../../keys.ts'
import { asks } from '../../../queries.ts'
import { useHere } from '../here.ts'
import { VIEWS } from '../views.ts'
import { EmptyList } from './empty.tsx'
import { ListFrame } from './frame.tsx'
import { useFiltering } from './filter/use-filtering.tsx'
import { ListMenu } from './list-menu.tsx'
import { NewsStrip } from './news-strip.tsx'
import { OwedRow } from './owed-row.tsx'
import { placeOf } from './places.ts'
import { Rows } from './rows.tsx'
import { useCaseList } from './use-case-list.ts'
import { useSpokenNews } from './use-spoken-news.ts'
import { WhyButton, WhyFirst } from './why.tsx'
import { words } from '../../../words.ts'

interface Props {
  readonly view: ViewName
  readonly counts: Counts | undefined
  readonly isMain: boolean
}

/** What is owed, the costliest wait first. */
export function OwedList({ view, counts, isMain }: Props) {
  const here = useHere()
  const now = useNow()
  const owed = useInfiniteQuery(asks.owed(view))
  const { order, pages, watch, bring, more, empty, work, openId, of } = useCaseList(owed)
  const filtering = useFiltering()
  const [whyShown, setWhyShown] = useState(false)
  const total = counts?.[view] ?? order.rows.length
  const toggleWhy = () => setWhyShown((shown) => !shown)
  useSpokenNews(pages, now)
  useKey('why', () => (here.caseId === null && order.rows.length > 0 ? toggleWhy() : false), {
    whyNot: order.rows.length > 0 ? null : words.notNow.nothingListed,
  })
  const why = whyShown ? (order.rows.find((row) => row.id === placeOf(view).activeId) ?? order.rows[0]) : undefined
  return (
    <ListFrame
      title={VIEWS[view].title}
      bar={work.bar}
      aside={
        <>
          {total > 0 ? (
            <>
              <WhyButton total={total} open={why !== undefined} toggle={toggleWhy} /> ·{' '}
            </>
          ) : null}
          <ListMenu filter={filtering.start} pick={work.pick} />
        </>
      }
      isMain={isMain}
      watch={watch}
      failed={owed.error}
      loading={owed.isPending}
    >
      {work.strip}
      {filtering.dialog}
      {why ? <WhyFirst row={why} now={now} /> : null}
      <NewsStrip news={order.news} bring={bring} />
      {empty ? <EmptyList view={view} counts={counts} /> : null}
      {order.rows.length > 0 ? (
        <Rows
          list={view}
          label={VIEWS[view].title}
          rows={order.rows}
          total={total}
          openId={openId}
          onNearEnd={more}
          selecting={work.selecting}
        >
          {(row, roving) => (
            <OwedRow row={row} view={view} now={now} fresh={order.fresh.has(row.id)} {...of(row, roving)} />
          )}
        </Rows>
      ) : null}
    </ListFrame>
  )
}
