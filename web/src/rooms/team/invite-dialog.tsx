import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { mayLetIn, roles, type Role } from '../../../../src/domain/team/role.ts'
import { Refused } from '../../api.ts'
import { marked } from '../../parts/form-problems.tsx'
import { client } from '../../queries.ts'
import { words } from '../../words.ts'
import { useMe } from '../desk/here.ts'
import { LinkDialog } from './link-dialog.tsx'
import { Question } from '../../parts/question.tsx'
import { teamApi } from './team-api.ts'

/** Whom one lets in, as what; then the link. */
export function InviteDialog({ close }: { close: () => void }) {
  const me = useMe()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('agent')
  const make = useMutation({
    mutationFn: teamApi.invite,
    onSuccess: () => client.invalidateQueries({ queryKey: ['team'] }),
  })
  if (make.data) return <LinkDialog made={make.data} who={email.trim()} close={close} />
  const fields = make.error instanceof Refused ? make.error.problem.fields : undefined
  return (
    <Question
      title={words.team.inviteTitle}
      close={close}
      does={words.team.makeLink}
      submit={() => make.mutate({ email, role })}
      asked={fields ? { ...make, error: null } : make}
      ready
    >
      <p className="dim">{words.team.inviteHint}</p>
      <TextInput
        label={words.team.email}
        type="email"
        autoComplete="off"
        value={email}
        maxLength={254}
        data-autofocus
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={marked(fields?.['email'])}
      />
      <fieldset className="choice-list">
        <legend>{words.team.as}</legend>
        {roles
          .filter((one) => mayLetIn(me.agent.role, one))
          .map((one) => (
            <label key={one}>
              <input type="radio" name="role" checked={one === role} onChange={() => setRole(one)} />{' '}
              <span>
                {words.team.role[one]} <span className="dim">· {words.team.roleHint[one]}</span>
              </span>
            </label>
          ))}
      </fieldset>
    </Question>
  )
}
