import type { RefObject } from 'react'
import type { SearchFault } from '../../../../src/contract/search.ts'
import { words } from '../../words.ts'

interface Props {
  readonly fault: SearchFault
  readonly text: string
  readonly ask: (text: string) => void
  readonly field: RefObject<HTMLInputElement | null>
}

/** What cannot be read, under its place, with what was probably meant. What was found before stays. */
export function FaultLine({ fault, text, ask, field }: Props) {
  const { mend } = fault
  const show = () => {
    field.current?.focus()
    field.current?.setSelectionRange(fault.from, fault.to)
  }
  return (
    <div className="search-fault" role="alert">
      <p>
        ▲{' '}
        {fault.from > 0 ? (
          <>
            <button type="button" className="word" onClick={show}>
              {words.search.at(Array.from(text.slice(0, fault.from)).length + 1)}
            </button>
            {': '}
          </>
        ) : null}
        {words.search.why(fault)}
      </p>
      {mend === null ? null : (
        <button type="button" className="word" onClick={() => ask(mend)}>
          {words.search.mend(mend)}
        </button>
      )}
    </div>
  )
}
