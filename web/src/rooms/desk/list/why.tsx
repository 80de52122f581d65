import type { OwedRow } from '../../../../../src/contract/inbox.ts'
import { Key } from '../../../parts/key.tsx'
import { Name } from '../../../parts/name.tsx'
import { when } from '../../../moments.ts'
import { words } from '../../../words.ts'

const texts = {
  order: 'Costliest wait first: the end of the promise, moved earlier by harm, by anger and by how many may read it.',
  none: 'nothing more is known',
}

export function WhyButton({ total, open, toggle }: { total: number; open: boolean; toggle: () => void }) {
  return (
    <>
      <span className="figure">{words.readers.count(total)}</span> · costliest first,{' '}
      <button type="button" className="word" aria-expanded={open} onClick={toggle}>
        why
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
          <Name name={row.name} handle={row.handle} />, {when(row, now).words}:
        </b>{' '}
        {words.triage.reasons(row.reasons) || texts.none}.
      </p>
      <p className="dim">{texts.order}</p>
    </div>
  )
}
