import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { spanWords } from '../../../../../src/domain/clock/when.ts'
import { Moment } from '../../../parts/moment.tsx'
import { Name } from '../../../parts/name.tsx'

const WORDS: Record<NonNullable<CasePage['outcome']>['what'], string> = {
  thanked: 'thanked us in public',
  updated: 'changed the post',
  deleted: 'deleted the post',
  angrier: 'is angrier than before',
}

/** How it ended, as everyone can see it. */
export function OutcomeLine({ kase }: { kase: CasePage }) {
  if (!kase.outcome) return null
  const { what, at, after } = kase.outcome
  return (
    <p className="outcome">
      <Name name={kase.person.name} handle={kase.person.handle} /> {WORDS[what]},{' '}
      {after === null ? <Moment at={at} /> : `${spanWords(after)} after our answer`}.
    </p>
  )
}
