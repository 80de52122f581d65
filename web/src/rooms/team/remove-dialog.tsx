import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Teammate } from '../../../../src/contract/team.ts'
import { firstName } from '../../../../src/domain/team/role.ts'
import { client } from '../../queries.ts'
import { words } from '../../words.ts'
import { useMe } from '../desk/here.ts'
import { Question } from '../../parts/question.tsx'
import { teamApi } from './team-api.ts'

interface Props {
  readonly one: Teammate
  readonly others: readonly Teammate[]
  readonly close: () => void
  readonly said: (what: string) => void
}

/** Somebody leaves, and what they owe goes to somebody who is here: no case is left in silence. */
export function RemoveDialog({ one, others, close, said }: Props) {
  const me = useMe()
  const [to, setTo] = useState<string | null>(me.agent.id === one.id ? (others[0]?.id ?? null) : me.agent.id)
  const heir = others.find(({ id }) => id === to) ?? null
  const name = firstName(one.name)
  const heirName = heir && firstName(heir.name)
  const remove = useMutation({
    mutationFn: () => teamApi.remove(one.id, one.cases === 0 ? null : to),
    onSuccess: async ({ cases }) => {
      said(words.team.removed(one.name, cases, heirName))
      close()
      await client.invalidateQueries()
    },
  })
  const many = one.owes || one.cases
  const does =
    one.cases === 0
      ? words.team.removeGo(name)
      : heirName === null
        ? words.team.removeLeave(name, many)
        : words.team.removeGive(name, many, heirName)
  return (
    <Question
      title={words.team.removeTitle(one.name)}
      close={close}
      does={does}
      submit={() => remove.mutate()}
      asked={remove}
      ready
    >
      {one.cases === 0 ? (
        <p>{words.team.hasNothing(name)}</p>
      ) : (
        <p>
          <label htmlFor="heir">
            {one.owes > 0 ? words.team.owed(name, one.owes) : words.team.hasCases(name, one.cases)}
          </label>{' '}
          <select
            id="heir"
            className="bracket"
            value={to ?? ''}
            data-autofocus
            onChange={(event) => setTo(event.target.value || null)}
          >
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {other.name}
              </option>
            ))}
            <option value="">{words.team.nobodyYet}</option>
          </select>
        </p>
      )}
      <p className="dim">{words.team.stays(name)}</p>
    </Question>
  )
}
