import type { OwedRow } from '../../../../../src/contract/inbox.ts'
import { Key } from '../../../parts/key.tsx'
import { Name } from '../../../parts/name.tsx'
import { when } from '../../../moments.ts'
import { words } from '../../../words.ts'
import { costWords } from './cost-words.ts'

export function WhyButton({ total, open, toggle }: { total: number; open: boolean; toggle: () => void }) {
  return (
    <>
      <span className="figure">{words.readers.count(total)}</span> · {words.lists.costliest}{' '}
      <button type="button" className="word" aria-expanded={open} onClick={toggle}>
        {words.parts.why}
      </button>{' '}
      <Key of="why" />
    </>
  )
}

/** Why this one is where it is. */
export function WhyFirst({ row, now }: { row: OwedRow; now: number }) {
  return (
    <div className="why" role="note">
      <p>
        <b>
          <Name name={row.name} handle={row.handle} />
          {words.lists.because(when(row, now).words)}
        </b>{' '}
        {words.triage.reasons(row.reasons) || words.lists.nothingMore}.
      </p>
      <p>
        {words.owed[row.kind].here}, {costWords(words, weightOf(row), row, now)}.
      </p>
      <p className="dim">{words.lists.order}</p>
    </div>
  )
}

const weightOf = ({ kind, severity, sentiment, readers }: OwedRow) => ({ kind, severity, sentiment, audience: readers })
