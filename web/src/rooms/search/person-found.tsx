import type { FoundPerson } from '../../../../src/contract/search.ts'
import { shownName } from '../../../../src/domain/person/name.ts'
import { Go } from '../../parts/go.tsx'
import { atHandle } from '../../parts/handle.ts'
import { Moment } from '../../parts/moment.tsx'
import { words } from '../../words.ts'
import { useNetworkName } from '../desk/here.ts'
import type { Roving } from '../desk/list/rows.tsx'
import { Marked } from './marked.tsx'

/** Somebody who was found by what they are called, or by a note of ours on them. */
export function PersonFound({ person, roving }: { person: FoundPerson; roving: Roving }) {
  const network = useNetworkName(person.network)
  const facts = [words.readers.readers(person.audience), words.person.cases(person.cases)]
  // A name of nothing that can be seen is shown as the handle.
  const seen = shownName(person.name, '') !== ''
  const handle = atHandle(person.handle)
  const moved = handle.length - person.handle.length
  const inHandle = person.inHandle.map(({ from, to }) => ({ from: from + moved, to: to + moved }))
  return (
    <Go href={`/people/${encodeURIComponent(person.personId)}`} className="row found" {...roving}>
      <span className="line phrase">
        <b>
          <bdi dir="auto">{seen ? <Marked text={person.name} places={person.inName} /> : handle}</bdi>
        </b>
        <span className="when small">
          {words.person.firstHeard} <Moment at={person.at} />
        </span>
      </span>
      <span className="line handle">
        <span>
          <bdi>
            <Marked text={handle} places={inHandle} />
          </bdi>{' '}
          · {network}
        </span>
      </span>
      <span className="line meta">
        <span>
          {person.note === null ? (
            facts.filter(Boolean).join(' · ')
          ) : (
            <>
              {words.search.note}: <Marked {...person.note} />
            </>
          )}
        </span>
      </span>
    </Go>
  )
}
