import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { Moment } from '../../../parts/moment.tsx'
import { Name } from '../../../parts/name.tsx'
import { spanWords } from '../../../moments.ts'
import { words } from '../../../words.ts'

/** How it ended, as everyone can see it. */
export function OutcomeLine({ kase }: { kase: CasePage }) {
  if (!kase.outcome) return null
  const { what, at, after } = kase.outcome
  return (
    <p className="outcome">
      <Name name={kase.person.name} handle={kase.person.handle} /> {words.outcome[what]},{' '}
      {after === null ? <Moment at={at} /> : words.outcome.afterAnswer(spanWords(after))}.
    </p>
  )
}
