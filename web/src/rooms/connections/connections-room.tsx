import './connections.css'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Refused } from '../../api.ts'
import { Sentence } from '../../parts/sentence.tsx'
import { asks } from '../../queries.ts'
import { words } from '../../words.ts'
import { useMe } from '../desk/here.ts'
import { Room } from '../desk/room.tsx'
import { CanChange } from '../../parts/can-change.tsx'
import { ConnectDialog } from './connect-dialog.tsx'
import { OneConnection } from './one-connection.tsx'

/** Where we are heard and answer from: what works, and what does not, with the exact reason. */
export function ConnectionsRoom() {
  return (
    <Room id="connections" skip={words.connections.skip} title={words.connections.connections}>
      <All />
    </Room>
  )
}

function All() {
  const me = useMe()
  const { data, error } = useQuery(asks.connections)
  const [connecting, setConnecting] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const wrong = data?.connections.filter(({ deaf, refused }) => deaf ?? refused).length ?? 0
  return (
    <>
      <div className="connections-head">
        <h1 ref={heading} tabIndex={-1} className="pane-title">
          {words.connections.connections}
        </h1>
        {data ? <p className="dim">{words.connections.head(data.connections.length, wrong)}</p> : null}
        {me.may.change ? (
          <Button variant="default" onClick={() => setConnecting(true)}>
            {words.connections.connect}
          </Button>
        ) : null}
      </div>
      {me.may.change ? null : <CanChange />}
      {error ? <Sentence text={error instanceof Refused ? error.message : words.connections.away} /> : null}
      <ul className="connections">
        {data?.connections.map((one) => (
          <OneConnection key={one.id} one={one} />
        ))}
      </ul>
      {connecting ? <ConnectDialog close={() => setConnecting(false)} /> : null}
    </>
  )
}
