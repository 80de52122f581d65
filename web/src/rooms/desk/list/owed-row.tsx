import type { OwedRow as Row } from '../../../../../src/contract/inbox.ts'
import { NAME_IN_PHRASE } from '../../../../../src/domain/obligation/phrase.ts'
import { Go } from '../../../parts/go.tsx'
import { Name } from '../../../parts/name.tsx'
import { oneLine, runs } from '../../../parts/readable.ts'
import { asks, client } from '../../../queries.ts'
import { casePath, useMe, useNetworkName } from '../here.ts'
import type { View } from '../views.ts'
import { useWriting } from '../writers.ts'
import { beforeName, markWords, metaOf, secondLine, spokenRow, spokenState } from './row-words.ts'
import type { Roving } from './rows.tsx'
import { words } from '../../../words.ts'
import { when } from '../../../moments.ts'

interface Props {
  readonly row: Row
  readonly view: View
  readonly now: number
  readonly open: boolean
  /** What became of it, where it left the list while a hand was in it. */
  readonly gone: string | null
  /** Why it is still here although something was done with it. */
  readonly note: string | null
  readonly fresh: boolean
  readonly roving: Roving
}

const prefetch = (id: string): void => void client.prefetchQuery({ ...asks.case(id), staleTime: 10_000 })

/** One line of what we owe: to whom and by when, their words, and what is known of them. */
export function OwedRow({ row, view, now, open, gone, note, fresh, roving }: Props) {
  const network = useNetworkName(row.network)
  const due = when(row, now)
  const myId = useMe().agent.id
  const meta = metaOf(row, myId)
  const mark = useWriting(row.caseId) ?? markWords(row.mark)
  const { onFocus, ...link } = roving
  return (
    <Go
      href={casePath(view, row.caseId)}
      className="row"
      data-level={due.level}
      data-gone={gone === null ? undefined : true}
      data-fresh={fresh || undefined}
      aria-current={open ? 'true' : undefined}
      {...link}
      onFocus={() => {
        onFocus()
        prefetch(row.caseId)
      }}
      onPointerEnter={() => prefetch(row.caseId)}
    >
      <span className="fuse" aria-hidden="true">
        <i style={{ blockSize: `${Math.round((due.level === 'late' ? 1 : due.used) * 100)}%` }} />
      </span>
      <span className="unseen">
        {spokenState(roving, gone, note) + spokenRow(row, due, meta, { network, mark, myId })}
      </span>
      <span className="line phrase" aria-hidden="true">
        <b>
          {beforeName(row, words.owed[row.kind].before)}
          <Name name={row.name} handle={row.handle} most={NAME_IN_PHRASE} />
          {words.owed[row.kind].after}
        </b>
        <span className="when">{gone ?? due.words}</span>
      </span>
      <span className="excerpt" dir={runs(row.excerpt)} aria-hidden="true">
        {oneLine(secondLine(row, myId))}
      </span>
      <span className="line meta" aria-hidden="true">
        <span>{[...meta, network].join(' · ')}</span>
        {(note ?? mark) ? <span className="mark">{note ?? mark}</span> : null}
      </span>
    </Go>
  )
}
