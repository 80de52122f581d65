import { useQuery } from '@tanstack/react-query'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import type { PersonPage } from '../../../../../src/contract/person.ts'
import { atHandle } from '../../../parts/handle.ts'
import { Go } from '../../../parts/go.tsx'
import { monthWords } from '../../../moments.ts'
import { Name } from '../../../parts/name.tsx'
import { readable } from '../../../parts/readable.ts'
import { asks } from '../../../queries.ts'
import { words } from '../../../words.ts'
import { useNetworkName } from '../here.ts'
import { PersonFacts } from './person/person-facts.tsx'
import { PersonNotes } from './person/person-notes.tsx'
import { WhoElse } from './person/who-else.tsx'
import { PlanPane } from './plan-pane.tsx'

/** What we know of the person: facts, no mood and no score. */
export function PersonPane({ kase }: { kase: CasePage }) {
  const { person } = kase
  const network = useNetworkName(kase.network)
  const there = [
    words.person.on(atHandle(person.handle), network),
    words.readers.readers(person.audience),
    person.since && words.person.since(monthWords(person.since)),
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
      <Known personId={person.id} caseId={kase.id} />
      <PlanPane kase={kase} />
    </div>
  )
}

/** Read after the case, in a place of its own: the pane does not jump when it comes. */
function Known({ personId, caseId }: { personId: string; caseId: string }) {
  const { data: person } = useQuery(asks.person(personId))
  if (!person) return null
  return (
    <>
      <Others person={person} />
      <WhoElse person={person} />
      <PersonFacts person={person} here={caseId} />
      <PersonNotes person={person} />
      <p>
        <Go href={`/people/${encodeURIComponent(person.id)}`}>{words.person.whole}</Go>
      </p>
    </>
  )
}

/** The other handles of the same person. */
function Others({ person }: { person: PersonPage }) {
  const [, ...others] = person.identities
  return others.map((one) => <Handle key={one.id} one={one} />)
}

function Handle({ one }: { one: PersonPage['identities'][number] }) {
  const network = useNetworkName(one.network)
  const facts = [words.person.on(atHandle(one.handle), network), words.readers.readers(one.audience)]
  return <p className="dim">{facts.filter(Boolean).join(' · ')}</p>
}
