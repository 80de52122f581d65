import type { QuietRow as Row } from '../../../../../src/contract/inbox.ts'
import { momentWords } from '../../../../../src/domain/clock/when.ts'
import { readersWords } from '../../../../../src/domain/person/readers.ts'
import { kindWords, reasonWords } from '../../../../../src/domain/triage/reason-words.ts'
import { zone } from '../../../clock.ts'
import { Name } from '../../../parts/name.tsx'
import { oneLine } from '../../../parts/readable.ts'
import { leadsOut } from '../../../parts/there.tsx'
import { useNetworkName } from '../here.ts'
import { NO_WORDS } from './row-words.ts'
import type { Roving } from './rows.tsx'

const NAME_IN_ROW = 32

/** One line of what asks for no answer. It opens where it was said. */
export function QuietRow({ row, now, roving }: { row: Row; now: number; roving: Roving }) {
  const content = <Lines row={row} now={now} />
  if (row.url === null || !leadsOut(row.url)) {
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

function Lines({ row, now }: { row: Row; now: number }) {
  const network = useNetworkName(row.network)
  const reasons = reasonWords(row.reasons.filter(({ code }) => code !== 'audience'))
  const meta = [kindWords(row.kind, 0), reasons, readersWords(row.readers), network].filter(Boolean).join(' · ')
  return (
    <>
      <span className="line phrase">
        <b>
          <Name name={row.name} handle={row.handle} most={NAME_IN_ROW} />
        </b>
        <span className="when">{momentWords(row.at, now, zone)}</span>
      </span>
      <span className="excerpt" dir="auto">
        {oneLine(row.text) || NO_WORDS}
      </span>
      <span className="line meta">
        <span>{meta}</span>
        {row.url ? <span className="mark">open there ↗</span> : null}
      </span>
    </>
  )
}
