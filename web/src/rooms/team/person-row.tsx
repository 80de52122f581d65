import { Button, Menu } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Teammate } from '../../../../src/contract/team.ts'
import { mayLetIn, roles, type Role } from '../../../../src/domain/team/role.ts'
import { useNow } from '../../clock.ts'
import { momentWords } from '../../moments.ts'
import { client } from '../../queries.ts'
import { words } from '../../words.ts'
import { useMe } from '../desk/here.ts'
import { teamApi } from './team-api.ts'

/** What is asked about somebody before it is done. */
export type Asked = 'remove' | 'reset' | 'factor-off'

interface Props {
  readonly one: Teammate
  readonly ask: (what: Asked) => void
  readonly said: (what: string) => void
}

/** One colleague: who, as what, here or away, and what they owe. */
export function PersonRow({ one, ask, said }: Props) {
  const me = useMe()
  const here = useHere(one)
  const change = useMutation({
    mutationFn: (role: Role) => teamApi.setRole(one.id, role),
    onSuccess: async (_, role) => {
      said(words.team.roleChanged(one.name, words.team.role[role]))
      await client.invalidateQueries({ queryKey: ['team'] })
      if (one.id === me.agent.id) await client.invalidateQueries({ queryKey: ['me'] })
    },
  })
  return (
    <li className="teammate">
      <b className="teammate-name">
        <bdi>{one.name}</bdi>
      </b>
      {me.may.own ? (
        <select
          className="bracket"
          aria-label={words.team.roleOf(one.name)}
          value={one.role}
          onChange={(event) => change.mutate(event.target.value as Role)}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {words.team.role[role]}
            </option>
          ))}
        </select>
      ) : (
        <span>{words.team.role[one.role]}</span>
      )}
      <span className="dim">
        {here} · {words.team.owes(one.owes, one.late)}
      </span>
      <More one={one} ask={ask} />
      {change.error ? (
        <p role="alert" className="teammate-wrong">
          ▲ {change.error.message}
        </p>
      ) : null}
    </li>
  )
}

function useHere(one: Teammate): string {
  const me = useMe()
  const now = useNow()
  if (one.id === me.agent.id) return one.away ? words.team.away : words.team.hereYou
  if (one.away) return words.team.away
  if (one.here) return words.team.here
  return one.seenAt === null ? words.team.notSignedIn : words.team.lastHere(momentWords(one.seenAt, now))
}

/** What can be done about somebody; nothing is drawn where nothing can. */
function More({ one, ask }: Pick<Props, 'one' | 'ask'>) {
  const me = useMe()
  const other = one.id !== me.agent.id
  const can: (readonly [Asked, string])[] = [
    ...(other && mayLetIn(me.agent.role, one.role) ? [['reset', words.team.resetLink] as const] : []),
    ...(other && me.may.own && one.factor ? [['factor-off', words.team.factorOff] as const] : []),
    ...(me.may.own ? [['remove', words.team.remove] as const] : []),
  ]
  if (can.length === 0) return <span />
  return (
    <Menu
      position="bottom-end"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <Button variant="default" aria-label={words.team.moreOf(one.name)}>
          {words.team.more}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {can.map(([what, label]) => (
          <Menu.Item key={what} onClick={() => ask(what)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
