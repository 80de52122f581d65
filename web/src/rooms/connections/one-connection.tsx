import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '@mantine/core'
import type { Connection, ConnectionEvents } from '../../../../src/contract/connections.ts'
import { useNow } from '../../clock.ts'
import { momentWords } from '../../moments.ts'
import { atHandle } from '../../parts/handle.ts'
import { Moment } from '../../parts/moment.tsx'
import { asks } from '../../queries.ts'
import { words } from '../../words.ts'
import { useMe, useNetworkName } from '../desk/here.ts'
import { atMost } from './at-most.ts'
import { RemoveDialog } from './remove-dialog.tsx'
import { SignInDialog } from './sign-in-dialog.tsx'

/** One place where we are heard or answer from: what it can, what is wrong with it, what waits. */
export function OneConnection({ one }: { one: Connection }) {
  const me = useMe()
  const network = useNetworkName(one.network)
  const [asked, setAsked] = useState<'sign-in' | 'remove' | 'events' | null>(null)
  const name = one.handle === null ? network : `${network} · ${atHandle(one.handle)}`
  const abilities = (['listen', 'reply', 'find'] as const).filter((ability) => one.can[ability])
  const close = () => setAsked(null)
  return (
    <li className="connection">
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <Trouble one={one} />
      <p className="dim">
        {abilities.length === 0
          ? words.connections.onlyFile
          : abilities.map((ability) => words.connections.can[ability]).join(', ')}
        {' · '}
        {one.heardAt === null ? words.connections.neverHeard : <Heard at={one.heardAt} />}
        {' · '}
        {words.connections.postsToday(atMost(one.postsToday))}
      </p>
      {one.hole ? <Hole hole={one.hole} /> : null}
      <div className="mends">
        {one.refused && me.may.change ? (
          <Button
            aria-label={words.connections.signInAgainTo(atHandle(one.handle ?? ''))}
            onClick={() => setAsked('sign-in')}
          >
            {words.connections.signInAgain}
          </Button>
        ) : null}
        <Button
          variant="default"
          aria-expanded={asked === 'events'}
          aria-label={words.connections.everythingOf(name)}
          onClick={() => setAsked(asked === 'events' ? null : 'events')}
        >
          {words.connections.everything}
        </Button>
        {me.may.change ? (
          <Button variant="default" aria-label={words.connections.removeOf(name)} onClick={() => setAsked('remove')}>
            {words.connections.remove}
          </Button>
        ) : null}
      </div>
      {asked === 'events' ? <Events id={one.id} /> : null}
      {asked === 'sign-in' ? <SignInDialog one={one} close={close} /> : null}
      {asked === 'remove' ? <RemoveDialog one={one} name={name} close={close} /> : null}
    </li>
  )
}

function Trouble({ one: { refused, deaf, waiting } }: { one: Connection }) {
  const now = useNow()
  if (refused)
    return (
      <div className="trouble">
        <p>
          <b>{words.connections.cannotAnswer(momentWords(refused.since, now))}</b>
        </p>
        <p>
          {words.connections.tookBack(refused.why)} {waiting > 0 ? words.connections.waits(waiting) : null}{' '}
          {deaf ? null : words.connections.stillHears}
        </p>
      </div>
    )
  if (deaf)
    return (
      <div className="trouble">
        <p>
          <b>{words.connections.cannotHear(momentWords(deaf.since, now))}</b>
        </p>
        <p>{words.connections.doesNotHear(deaf.why)}</p>
      </div>
    )
  return waiting > 0 ? <p>{words.connections.waits(waiting)}</p> : null
}

function Heard({ at }: { at: number }) {
  const now = useNow()
  return <time dateTime={new Date(at).toISOString()}>{words.connections.heard(momentWords(at, now))}</time>
}

function Hole({ hole }: { hole: NonNullable<Connection['hole']> }) {
  const now = useNow()
  return (
    <p className="small dim">
      {words.connections.hole(momentWords(hole.from, now), momentWords(hole.to, now), hole.fetched)}
    </p>
  )
}

function Events({ id }: { id: string }) {
  const now = useNow()
  const { data } = useQuery(asks.connectionEvents(id))
  if (data?.events.length === 0) return <p className="small dim">{words.connections.nothingHappened}</p>
  return (
    <ol className="small">
      {data?.events.map((event) => (
        <li key={event.id}>
          <Moment at={event.at} /> <bdi>{eventWords(event, now)}</bdi>
        </li>
      ))}
    </ol>
  )
}

type Event = ConnectionEvents['events'][number]

function eventWords({ code, why, since, by }: Event, now: number): string {
  const said = words.connections.events
  if (code === 'deaf' || code === 'refused') return said[code](why ?? '')
  if (code === 'hears again') return said[code](since === null ? '' : momentWords(since, now))
  return said[code](by)
}
