import './team.css'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { TeamPage, Teammate } from '../../../../src/contract/team.ts'
import { Refused } from '../../api.ts'
import { CanChange } from '../../parts/can-change.tsx'
import { say } from '../../parts/say.tsx'
import { Sentence } from '../../parts/sentence.tsx'
import { words } from '../../words.ts'
import { useMe } from '../desk/here.ts'
import { Room } from '../desk/room.tsx'
import { AskAbout } from './ask-about.tsx'
import { Invitations } from './invitations.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { Lately } from './lately.tsx'
import { PersonRow, type Asked } from './person-row.tsx'
import { ProviderSection } from './provider.tsx'
import { asksTeam } from './team-api.ts'

/** Who works here, and who may what. */
export function TeamRoom() {
  return (
    <Room id="team" skip={words.team.skip} title={words.team.title}>
      <Inside />
    </Room>
  )
}

function Inside() {
  const page = useQuery(asksTeam.team)
  if (page.data) return <Page page={page.data} />
  if (!page.error) return <h1 className="unseen">{words.team.title}</h1>
  return <Sentence text={page.error instanceof Refused ? page.error.message : words.access.away} />
}

function Page({ page }: { page: TeamPage }) {
  const me = useMe()
  const [inviting, setInviting] = useState(false)
  const [asked, setAsked] = useState<{ what: Asked; one: Teammate } | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const said = (what: string) => {
    setTold(what)
    say(what)
  }
  return (
    <>
      <header className="team-head">
        <h1 className="pane-title" tabIndex={-1}>
          {words.team.titled(page.people.length)}
        </h1>
        {me.may.change ? <Button onClick={() => setInviting(true)}>{words.team.invite}</Button> : <CanChange />}
      </header>
      {told ? <p>{told}</p> : null}
      <ul className="team-list">
        {page.people.map((one) => (
          <PersonRow key={one.id} one={one} ask={(what) => setAsked({ what, one })} said={said} />
        ))}
      </ul>
      {page.invitations.length > 0 ? <Invitations all={page.invitations} said={said} /> : null}
      <p className="dim">{words.team.rolesSay}</p>
      {me.may.own ? <ProviderSection said={said} /> : null}
      <Lately events={page.events} />
      {inviting ? <InviteDialog close={() => setInviting(false)} /> : null}
      {asked ? (
        <AskAbout
          {...asked}
          others={page.people.filter(({ id }) => id !== asked.one.id)}
          close={() => setAsked(null)}
          said={said}
        />
      ) : null}
    </>
  )
}
