import { useInfiniteQuery } from '@tanstack/react-query'
import type { Counts } from '../../../../../src/contract/inbox.ts'
import { useNow } from '../../../clock.ts'
import { Sentence } from '../../../parts/sentence.tsx'
import { asks } from '../../../queries.ts'
import { SaidStrip } from '../correct/said-strip.tsx'
import { useQuietWord } from '../correct/use-quiet-word.ts'
import { VIEWS } from '../views.ts'
import { ListFrame } from './frame.tsx'
import { NewsStrip } from './news-strip.tsx'
import { QuietRow } from './quiet-row.tsx'
import { Rows } from './rows.tsx'
import { usePages } from './use-pages.ts'
import { words } from '../../../words.ts'

/** What was heard and asks for nothing, each with the reason: nothing is swallowed in silence. */
export function QuietList({ counts, isMain }: { counts: Counts | undefined; isMain: boolean }) {
  const now = useNow()
  const quiet = useInfiniteQuery(asks.quiet)
  const { order, watch, bring, more, empty } = usePages(quiet)
  const word = useQuietWord(order.rows)
  const total = counts?.noAnswer ?? order.rows.length
  return (
    <ListFrame
      title={VIEWS.quiet.title}
      aside={total > 0 ? <span className="figure">{words.lists.quietOrder(words.readers.count(total))}</span> : null}
      isMain={isMain}
      watch={watch}
      failed={quiet.error}
      loading={quiet.isPending}
    >
      <SaidStrip said={word.said} takeBack={word.takeBack} error={word.error} />
      <NewsStrip news={order.news} bring={bring} />
      {empty ? <Sentence text={words.lists.noneQuiet} /> : null}
      {order.rows.length > 0 ? (
        <Rows
          alwaysRoomy
          list="quiet"
          label={VIEWS.quiet.title}
          rows={order.rows}
          total={total}
          openId={null}
          onNearEnd={more}
        >
          {(row, roving) => (
            <QuietRow
              row={row}
              now={now}
              gone={order.gone.has(row.id)}
              roving={roving}
              needsAnswer={() => word.needsAnswer(row)}
            />
          )}
        </Rows>
      ) : null}
    </ListFrame>
  )
}
