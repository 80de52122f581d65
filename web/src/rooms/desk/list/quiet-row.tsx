import type { QuietRow as Row } from '../../../../../src/contract/inbox.ts'
import { Name } from '../../../parts/name.tsx'
import { oneLine, runs } from '../../../parts/readable.ts'
import { leadsOut } from '../../../parts/there.tsx'
import { useNetworkName } from '../here.ts'
import { shownWords } from './row-words.ts'
import type { Roving } from './rows.tsx'
import { momentWords } from '../../../moments.ts'
import { words } from '../../../words.ts'

const NAME_IN_ROW = 32

interface Props {
  readonly row: Row
  readonly now: number
  /** It needs an answer by now, and stays until the hand has left the list. */
  readonly gone: boolean
  readonly roving: Roving
  readonly needsAnswer: () => void
}

/** One line of what asks for no answer. It opens where it was said; a person may know better than the judge. */
export function QuietRow({ row, now, gone, roving, needsAnswer }: Props) {
  const content = <Lines row={row} now={now} gone={gone} />
  const look = { className: 'row quiet', 'data-gone': gone || undefined, ...roving }
  return (
    <>
      {row.url === null || !leadsOut(row.url) ? (
        <div {...look}>{content}</div>
      ) : (
        <a href={row.url} target="_blank" rel="noopener noreferrer" {...look}>
          {content}
        </a>
      )}
      {gone ? null : (
        <button type="button" className="word needs-answer" tabIndex={roving.tabIndex} onClick={needsAnswer}>
          {words.lists.needsAnswer}
        </button>
      )}
    </>
  )
}

function Lines({ row, now, gone }: { row: Row; now: number; gone: boolean }) {
  const network = useNetworkName(row.network)
  const reasons = words.triage.reasons(row.reasons.filter(({ code }) => code !== 'audience'))
  const meta = [
    words.triage.kind(row.kind, 0),
    row.decided ? words.lists.saidSo(row.decided.by, row.decided.reason) : reasons,
    words.readers.readers(row.readers),
    row.url ? `${network} ↗` : network,
  ]
    .filter(Boolean)
    .join(' · ')
  return (
    <>
      <span className="line phrase">
        <b>
          <Name name={row.name} handle={row.handle} most={NAME_IN_ROW} />
        </b>
        <span className="when">{gone ? words.lists.owedNow : momentWords(row.at, now)}</span>
      </span>
      <span className="excerpt" dir={runs(row.text)}>
        {oneLine(shownWords(row.text, row.inPrivate))}
      </span>
      <span className="line meta">
        <span>{meta}</span>
      </span>
    </>
  )
}
