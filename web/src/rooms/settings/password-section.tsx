import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { Refused } from '../../api.ts'
import { marked, type FieldProblems } from '../../parts/form-problems.tsx'
import { Password } from '../../parts/password.tsx'
import { say } from '../../parts/say.tsx'
import { client } from '../../queries.ts'
import { words } from '../../words.ts'
import { useMe } from '../desk/here.ts'
import { NewPassword } from '../sign-in/new-password-field.tsx'
import { shortPassword } from '../sign-in/new-password.ts'
import { Section } from './section.tsx'
import { asksMine, mySignInApi } from './sign-in-settings-api.ts'

const NONE = { current: '', password: '' }

/** A new password, by whoever knows the one until now. */
export function PasswordSection() {
  const me = useMe()
  const mine = useQuery(asksMine.signIn)
  const [form, setForm] = useState(NONE)
  const [fields, setFields] = useState<FieldProblems>({})
  const keep = useMutation({
    mutationFn: mySignInApi.changePassword,
    onSuccess: () => {
      setForm(NONE)
      say(words.access.passwordKept)
      return client.invalidateQueries({ queryKey: ['mine'] })
    },
    onError: (error) => setFields(error instanceof Refused ? (error.problem.fields ?? {}) : {}),
  })
  if (!mine.data) return null
  const { hasPassword } = mine.data
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const short = shortPassword(form.password)
    const wrong = {
      ...(hasPassword && form.current === '' ? { current: words.access.noCurrent } : {}),
      ...(short ? { password: short } : {}),
    }
    setFields(wrong)
    keep.reset()
    const [one] = Object.keys(wrong)
    if (one === undefined) keep.mutate(form)
    else event.currentTarget.querySelector<HTMLElement>(`#${one}`)?.focus()
  }
  return (
    <Section title={words.access.passwordTitle}>
      <form onSubmit={submit} noValidate className="setting-form">
        {hasPassword ? null : <p className="dim">{words.access.noPasswordYet}</p>}
        <input type="hidden" name="username" autoComplete="username" value={me.agent.email} readOnly />
        {hasPassword ? (
          <Password
            id="current"
            label={words.access.current}
            autoComplete="current-password"
            value={form.current}
            onChange={(event) => setForm({ ...form, current: event.currentTarget.value })}
            error={marked(fields['current'])}
          />
        ) : null}
        <NewPassword
          label={words.access.next}
          value={form.password}
          set={(password) => setForm({ ...form, password })}
          problem={fields['password']}
        />
        <Button type="submit" variant="default" loading={keep.isPending}>
          {words.access.keepPassword}
        </Button>
        {keep.isSuccess ? <p>{words.access.passwordKept}</p> : null}
        {keep.error && Object.keys(fields).length === 0 ? <p role="alert">▲ {keep.error.message}</p> : null}
      </form>
    </Section>
  )
}
