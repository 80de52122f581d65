import { Button } from '@mantine/core'
import type { PersonPage } from '../../../../../../src/contract/person.ts'
import { atHandle } from '../../../../parts/handle.ts'
import { Name } from '../../../../parts/name.tsx'
import { words } from '../../../../words.ts'
import { useNetworkName } from '../../here.ts'
import { usePeopleDeeds, type PersonDeed } from './use-people-deeds.ts'

/** Which handles may be this person's too, and which were joined: a person decides, and can take it back. */
export function WhoElse({ person }: { person: PersonPage }) {
  const deeds = usePeopleDeeds(person.id)
  const act = (deed: PersonDeed) => deeds.mutate(deed)
  return (
    <>
      {person.lookalikes.length > 0 ? (
        <section className="who-else" aria-label={words.person.maybe}>
          <h2>{words.person.maybe}</h2>
          <ul>
            {person.lookalikes.map((one) => (
              <Maybe key={one.id} one={one} act={act} />
            ))}
          </ul>
          <p className="dim small">{words.person.canPart}</p>
        </section>
      ) : null}
      {person.joins.map(({ id, by, handles }) => (
        <p key={id} className="small dim">
          <bdi>{words.person.joinedBy(handles.map(atHandle).join(', '), by)}</bdi>{' '}
          <button
            type="button"
            className="word"
            aria-label={words.person.partOf(handles.map(atHandle).join(', '))}
            onClick={() => act({ do: 'part', joinId: id })}
          >
            {words.person.part}
          </button>
        </p>
      ))}
      {deeds.error ? <p role="alert">▲ {deeds.error.message}</p> : null}
    </>
  )
}

function Maybe({ one, act }: { one: PersonPage['lookalikes'][number]; act: (deed: PersonDeed) => void }) {
  const handle = atHandle(one.handle)
  const network = useNetworkName(one.network)
  return (
    <li>
      <p>
        <Name name={one.name} handle={one.handle} /> <bdi>{words.person.on(handle, network)}</bdi> ·{' '}
        {one.because.map((why) => words.person.because[why]).join(', ')}
      </p>
      <div className="mends">
        <Button
          variant="default"
          aria-label={words.person.sameAs(handle)}
          onClick={() => act({ do: 'join', other: one.personId })}
        >
          {words.person.same}
        </Button>
        <Button
          variant="default"
          aria-label={words.person.notSameAs(handle)}
          onClick={() => act({ do: 'apart', other: one.personId })}
        >
          {words.person.notSame}
        </Button>
      </div>
    </li>
  )
}
