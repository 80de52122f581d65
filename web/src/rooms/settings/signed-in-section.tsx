import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Sessions } from '../../../../src/contract/sign-in.ts'
import { useNow } from '../../clock.ts'
import { momentWords } from '../../moments.ts'
import { say } from '../../parts/say.tsx'
import { client } from '../../queries.ts'
import { words } from '../../words.ts'
import { Section } from './section.tsx'
import { asksMine, mySignInApi } from './sign-in-settings-api.ts'

type Session = Sessions['sessions'][number]

/** Where one is signed in, and how to end it. */
export function SignedInSection() {
  const asked = useQuery(asksMine.sessions)
  const [told, setTold] = useState<string | null>(null)
  const done = (what: string) => {
    setTold(what)
    say(what)
    return client.invalidateQueries({ queryKey: asksMine.sessions.queryKey })
  }
  const endOne = useMutation({ mutationFn: mySignInApi.end, onSuccess: () => done(words.access.signedOutOne) })
  const others = useMutation({
    mutationFn: mySignInApi.endOthers,
    onSuccess: () => done(words.access.signedOutOthers),
  })
  const error = asked.error ?? endOne.error ?? others.error
  const sessions = asked.data?.sessions ?? []
  return (
    <Section title={words.access.signedIn}>
      <ul className="sessions">
        {sessions.map((one) => (
          <li key={one.id}>
            <Row one={one} end={() => endOne.mutate(one.id)} />
          </li>
        ))}
      </ul>
      {told ? <p>{told}</p> : null}
      {error ? <p role="alert">▲ {error.message}</p> : null}
      {sessions.length > 2 ? (
        <Button variant="default" loading={others.isPending} onClick={() => others.mutate()}>
          {words.access.signOutOthers}
        </Button>
      ) : null}
      <p className="dim small">{words.access.ends}</p>
    </Section>
  )
}

function Row({ one, end }: { one: Session; end: () => void }) {
  const now = useNow()
  const { kind, browser, system } = one.device
  const device = words.access.device[kind]
  const by = browser === null ? system : words.access.device.with(browser, system)
  return (
    <div className="session">
      <p>
        {one.here ? <b>{words.access.here}</b> : device}
        {', '}
        <span className="dim">
          {by ?? device}
          {one.here ? null : ` · ${words.access.seen(momentWords(one.seenAt, now))}`}
        </span>
      </p>
      {one.here ? null : (
        <Button variant="default" onClick={end}>
          {words.access.device.signOut[kind]}
        </Button>
      )}
    </div>
  )
}
