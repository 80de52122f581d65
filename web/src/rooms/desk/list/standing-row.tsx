import type { StandingRow as Row, StandingView } from '../../../../../src/contract/case-work.ts'
import { useNow } from '../../../clock.ts'
import { Go } from '../../../parts/go.tsx'
import { Name } from '../../../parts/name.tsx'
import { oneLine } from '../../../parts/readable.ts'
import { asks, client } from '../../../queries.ts'
import { casePath, useMe, useNetworkName } from '../here.ts'
import { withWhom } from './row-words.ts'
import type { Roving } from './rows.tsx'
import { momentWords } from '../../../moments.ts'
import { words } from '../../../words.ts'

const NAME_IN_ROW = 32

interface Props {
  readonly row: Row
  readonly view: StandingView
  readonly open: boolean
  readonly gone: boolean
  readonly roving: Roving
}

/** One case that asks nothing of us now: who, since when or until when, and their last words. */
export function StandingRow({ row, view, open, gone, roving }: Props) {
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
      data-gone={gone || undefined}
      aria-current={open ? 'true' : undefined}
      {...link}
      onFocus={() => {
        onFocus()
        void client.prefetchQuery({ ...asks.case(row.caseId), staleTime: 10_000 })
      }}
    >
      <span className="line phrase">
        <b>
          <Name name={row.name} handle={row.handle} most={NAME_IN_ROW} />
        </b>
        <span className="when">{gone ? words.lists.movedNow : whenWords(row, view, now)}</span>
      </span>
      <span className="excerpt" dir="auto">
        {oneLine(row.excerpt) || words.parts.picture}
      </span>
      <span className="line meta">
        <span>{facts.filter(Boolean).join(' · ')}</span>
        {row.status === '' ? null : <span className="mark">{row.status}</span>}
      </span>
    </Go>
  )
}

function whenWords({ at }: Row, view: StandingView, now: number): string {
  if (at === null) return words.lists.untilTheyWrite
  const moment = momentWords(at, now)
  if (view === 'later') return words.lists.until(moment)
  return view === 'waiting' ? words.lists.since(moment) : moment
}
