import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { spanWords } from '../../../../../src/domain/clock/when.ts'
import { outcomeWords } from '../../../../../src/domain/outcome/words.ts'
import { Moment } from '../../../parts/moment.tsx'
import { Name } from '../../../parts/name.tsx'

/** How it ended, as everyone can see it. */
export function OutcomeLine({ kase }: { kase: CasePage }) {
  if (!kase.outcome) return null
  const { what, at, after } = kase.outcome
  return (
    <p className="outcome">
      <Name name={kase.person.name} handle={kase.person.handle} /> {outcomeWords(what)},{' '}
      {after === null ? <Moment at={at} /> : `${spanWords(after)} after our answer`}.
    </p>
  )
}
