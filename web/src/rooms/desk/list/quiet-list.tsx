import { useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Counts, QuietRow as Row } from '../../../../../src/contract/inbox.ts'
import { momentWords } from '../../../../../src/domain/clock/when.ts'
import { countWords, readersWords } from '../../../../../src/domain/person/readers.ts'
import { kindWords, reasonWords } from '../../../../../src/domain/triage/reason-words.ts'
import { useNow, zone } from '../../../clock.ts'
import { useKey } from '../../../keys.ts'
import { Name } from '../../../parts/name.tsx'
import { oneLine } from '../../../parts/readable.ts'
import { say } from '../../../parts/say.tsx'
import { Sentence } from '../../../parts/sentence.tsx'
import { asks } from '../../../queries.ts'
import { useNetworkName } from '../here.ts'
import { VIEWS } from '../views.ts'
import { ListFrame } from './frame.tsx'
import { NewsStrip } from './news-strip.tsx'
import { NO_WORDS } from './row-words.ts'
import { Rows, type Roving } from './rows.tsx'
import { useInside } from './use-inside.ts'
import { useOrder } from './use-order.ts'

/** What was heard and asks for nothing, each with the reason: nothing is swallowed in silence. */
export function QuietList({ counts, isMain }: { counts: Counts | undefined; isMain: boolean }) {
  const now = useNow()
  const quiet = useInfiniteQuery(asks.quiet)
  const [inside, watch] = useInside()
  const pages = useMemo(() => quiet.data?.pages.map((page) => page.rows) ?? [], [quiet.data])
  const order = useOrder(pages, inside, quiet.hasNextPage)
  const bring = () => {
    if (order.news === '') return false
    order.bringUpToDate()
    return say('The list is up to date.')
  }
  useKey('bring', bring)
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = quiet
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  const total = counts?.noAnswer ?? order.rows.length
  return (
    <ListFrame
      title={VIEWS.quiet.title}
      aside={
        total > 0 ? (
          <>
            <span className="figure">{countWords(total)}</span> · newest first, each with its reason
          </>
        ) : null
      }
      isMain={isMain}
      watch={watch}
      failed={quiet.error}
      loading={quiet.isPending}
    >
      <NewsStrip news={order.news} bring={bring} />
      {quiet.data && order.rows.length === 0 ? (
        <Sentence text="Nothing was left unanswered. Banter, news and spam would stand here, each with its reason." />
      ) : null}
      {order.rows.length > 0 ? (
        <Rows list="quiet" label={VIEWS.quiet.title} rows={order.rows} total={total} openId={null} onNearEnd={more}>
          {(row, roving) => <QuietRow row={row} now={now} roving={roving} />}
        </Rows>
      ) : null}
    </ListFrame>
  )
}

function QuietRow({ row, now, roving }: { row: Row; now: number; roving: Roving }) {
  const network = useNetworkName(row.network)
  const why = [
    kindWords(row.kind, 0),
    reasonWords(row.reasons.filter(({ code }) => code !== 'audience')),
    readersWords(row.readers),
    network,
  ]
  const content = (
    <>
      <span className="line phrase">
        <b>
          <Name name={row.name} handle={row.handle} most={32} />
        </b>
        <span className="when">{momentWords(row.at, now, zone)}</span>
      </span>
      <span className="excerpt" dir="auto">
        {oneLine(row.text) || NO_WORDS}
      </span>
      <span className="line meta">
        <span>{why.filter(Boolean).join(' · ')}</span>
        {row.url ? <span className="mark">open there ↗</span> : null}
      </span>
    </>
  )
  if (row.url === null || !/^(https?:\/\/|\/(?!\/))/i.test(row.url)) {
    return (
      <div className="row" {...roving}>
        {content}
      </div>
    )
  }
  return (
    <a className="row" href={row.url} target="_blank" rel="noopener noreferrer" {...roving}>
      {content}
    </a>
  )
}
