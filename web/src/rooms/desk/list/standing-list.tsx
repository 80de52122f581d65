import { useInfiniteQuery } from '@tanstack/react-query'
import type { StandingView } from '../../../../../src/contract/case-work.ts'
import type { Counts } from '../../../../../src/contract/inbox.ts'
import { Sentence } from '../../../parts/sentence.tsx'
import { asks } from '../../../queries.ts'
import { VIEWS } from '../views.ts'
import { ListFrame } from './frame.tsx'
import { useFiltering } from './filter/use-filtering.tsx'
import { ListMenu } from './list-menu.tsx'
import { NewsStrip } from './news-strip.tsx'
import { Rows } from './rows.tsx'
import { StandingRow } from './standing-row.tsx'
import { useCaseList } from './use-case-list.ts'
import { words } from '../../../words.ts'

interface Props {
  readonly view: StandingView
  readonly counts: Counts | undefined
  readonly isMain: boolean
}

/** Cases that ask nothing of us now: they are here, so that none is lost from sight. */
export function StandingList({ view, counts, isMain }: Props) {
  const standing = useInfiniteQuery(asks.standing(view))
  const { order, watch, bring, more, empty, work, openId, of } = useCaseList(standing)
  const filtering = useFiltering()
  const count = counts ? VIEWS[view].count(counts) : null
  const total = count ?? order.rows.length
  const figure = count === null ? '' : `${words.readers.count(count)} · `
  return (
    <ListFrame
      title={VIEWS[view].title}
      bar={work.bar}
      aside={
        <>
          {total > 0 ? <span className="figure">{`${figure}${words.lists.orders[view]} · `}</span> : null}
          <ListMenu filter={filtering.start} pick={work.pick} />
        </>
      }
      isMain={isMain}
      watch={watch}
      failed={standing.error}
      loading={standing.isPending}
    >
      {work.strip}
      {filtering.dialog}
      <NewsStrip news={order.news} bring={bring} />
      {empty ? <Sentence text={words.lists.none[view]} /> : null}
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
          {(row, roving) => <StandingRow row={row} view={view} {...of(row, roving)} />}
        </Rows>
      ) : null}
    </ListFrame>
  )
}
