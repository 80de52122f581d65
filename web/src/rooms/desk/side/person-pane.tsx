import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { atHandle } from '../../../parts/handle.ts'
import { Moment } from '../../../parts/moment.tsx'
import { Name } from '../../../parts/name.tsx'
import { readable } from '../../../parts/readable.ts'
import { useNetworkName } from '../here.ts'
import { PlanPane } from './plan-pane.tsx'
import { monthWords } from '../../../moments.ts'
import { words } from '../../../words.ts'

/** What we know of the person: facts, no mood and no score. */
export function PersonPane({ kase }: { kase: CasePage }) {
  const { person } = kase
  const network = useNetworkName(kase.network)
  const there = [
    `${atHandle(person.handle)} on ${network}`,
    words.readers.readers(person.audience),
    person.since && `there since ${monthWords(person.since)}`,
  ]
  return (
    <div className="person">
      <h2>
        <Name name={person.name} handle={person.handle} />
      </h2>
      <p className="dim">{there.filter(Boolean).join(' · ')}</p>
      {person.bio ? (
        <p className="bio" dir="auto">
          {readable(person.bio)}
        </p>
      ) : null}
      <p>
        {withUs(person)} Heard since <Moment at={person.heardSince} />.
      </p>
      <PlanPane kase={kase} />
    </div>
  )
}

function withUs({ earlierCases, thanked }: CasePage['person']): string {
  if (earlierCases === 0) return 'First time with us.'
  const cases = earlierCases === 1 ? '1 earlier case' : `${earlierCases} earlier cases`
  if (thanked === 0) return `${cases}.`
  return `${cases}, ${thanked === earlierCases && thanked === 1 ? 'ended with thanks' : `${thanked} ended with thanks`}.`
}
