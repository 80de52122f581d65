import type { StandingRow as Row } from '../../../../../src/contract/case-work.ts'
import { useNow } from '../../../clock.ts'
import { Go } from '../../../parts/go.tsx'
import { Name } from '../../../parts/name.tsx'
import { oneLine, runs } from '../../../parts/readable.ts'
import { asks, client } from '../../../queries.ts'
import { statusName } from '../case/work/status-words.ts'
import { casePath, useMe, useNetworkName } from '../here.ts'
import type { View } from '../views.ts'
import { shownWords, spokenState, withWhom } from './row-words.ts'
import type { Roving } from './rows.tsx'
import { momentWords } from '../../../moments.ts'
import { words } from '../../../words.ts'

const NAME_IN_ROW = 32

interface Props {
  readonly row: Row
  readonly view: View
  readonly open: boolean
  readonly gone: string | null
  readonly note: string | null
  readonly roving: Roving
}

/** One case that asks nothing of us now: who, since when or until when, and their last words. */
export function StandingRow({ row, view, open, gone, note, roving }: Props) {
  const me = useMe()
  const network = useNetworkName(row.network)
  const now = useNow()
  const facts = [
    words.triage.kind(row.caseKind, row.severity),
    words.readers.readers(row.readers),
    withWhom(row.owner, me.agent.id),
    network,
  ]
  const { onFocus, ...link } = roving
  return (
    <Go
      href={casePath(view, row.caseId)}
      className="row"
      data-gone={gone === null ? undefined : true}
      aria-current={open ? 'true' : undefined}
      {...link}
      onFocus={() => {
        onFocus()
        void client.prefetchQuery({ ...asks.case(row.caseId), staleTime: 10_000 })
      }}
    >
      <span className="unseen">{spokenState(roving, gone, note)}</span>
      <span className="line phrase">
        <b>
          <Name name={row.name} handle={row.handle} most={NAME_IN_ROW} />
        </b>
        <span className="when">{gone ?? whenWords(row, view, now)}</span>
      </span>
      <span className="excerpt" dir={runs(row.excerpt)}>
        {oneLine(shownWords(row.excerpt, row.inPrivate))}
      </span>
      <span className="line meta">
        <span>{facts.filter(Boolean).join(' · ')}</span>
        {note === null && row.status === '' ? null : <span className="mark">{note ?? statusName(row.status)}</span>}
      </span>
    </Go>
  )
}

function whenWords({ at }: Row, view: View, now: number): string {
  if (at === null) return words.lists.untilTheyWrite
  const moment = momentWords(at, now)
  if (view === 'later') return words.lists.until(moment)
  return view === 'waiting' ? words.lists.since(moment) : moment
}
