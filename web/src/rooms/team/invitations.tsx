import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { CopiedLink, Invitation } from '../../../../src/contract/team.ts'
import { mayLetIn } from '../../../../src/domain/team/role.ts'
import { useNow } from '../../clock.ts'
import { dayWords, spanWords } from '../../moments.ts'
import { client } from '../../queries.ts'
import { words } from '../../words.ts'
import { useMe } from '../desk/here.ts'
import { LinkDialog } from './link-dialog.tsx'
import { teamApi } from './team-api.ts'

const HOUR = 3_600_000
const DAYS = 48 * HOUR

/** Who was invited and has not come yet. */
export function Invitations({ all, said }: { all: readonly Invitation[]; said: (what: string) => void }) {
  return (
    <ul className="team-list">
      {all.map((one) => (
        <Row key={one.id} one={one} said={said} />
      ))}
    </ul>
  )
}

function Row({ one, said }: { one: Invitation; said: (what: string) => void }) {
  const me = useMe()
  const now = useNow()
  const [made, setMade] = useState<CopiedLink | null>(null)
  const fresh = () => client.invalidateQueries({ queryKey: ['team'] })
  const again = useMutation({
    mutationFn: () => teamApi.inviteAgain(one.id),
    onSuccess: (link) => {
      setMade(link)
      return fresh()
    },
  })
  const withdraw = useMutation({
    mutationFn: () => teamApi.withdraw(one.id),
    onSuccess: () => {
      said(words.team.withdrawn(one.email))
      return fresh()
    },
  })
  const error = again.error ?? withdraw.error
  return (
    <li className="invited">
      <p>
        <bdi>{one.email}</bdi>
        <br />
        <span className="dim">{words.team.invitedAs(words.team.role[one.role], leftWords(one.endsAt, now))}</span>
      </p>
      {mayLetIn(me.agent.role, one.role) ? (
        <div className="ways">
          <Button variant="default" loading={again.isPending} onClick={() => again.mutate()}>
            {words.team.sendAgain}
          </Button>
          <Button variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {words.team.withdraw}
          </Button>
        </div>
      ) : null}
      {error ? <p role="alert">▲ {error.message}</p> : null}
      {made ? <LinkDialog made={made} who={one.email} close={() => setMade(null)} /> : null}
    </li>
  )
}

/** `20 h left`; hours up to three days, because that is how long a link lasts. */
function leftWords(endsAt: number, now: number): string {
  const span = endsAt - now
  if (span <= 0) return words.team.ended(dayWords(endsAt))
  return words.team.left(span >= DAYS ? `${Math.floor(span / HOUR)} h` : spanWords(span))
}
