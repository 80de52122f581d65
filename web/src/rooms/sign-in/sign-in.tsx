import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useState, type FormEvent } from 'react'
import { api, Refused } from '../../api.ts'
import { FormProblems, marked, type FieldProblems } from '../../parts/form-problems.tsx'
import { Password } from '../../parts/password.tsx'
import { useFirstFocus } from '../../parts/use-first-focus.ts'
import { client } from '../../queries.ts'
import { forgetWhere, wayBack } from './way-back.ts'

const words = {
  title: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  go: 'Sign in',
  cannot: 'Cannot get in? Ask an owner of this desk.',
  ended: 'You were signed out. What you wrote is kept, and you come back to where you were.',
  linkEnded: 'This link signs in once, and that has happened. Start the desk again: it prints a new one.',
  noEmail: 'Type the e-mail address that you sign in with.',
  noPassword: 'Type your password.',
  away: 'The desk does not answer. Nothing was changed; try again in a moment.',
}

const linkEnded = (): boolean => new URLSearchParams(location.search).get('link') === 'ended'

export function SignIn() {
  const router = useRouter()
  const first = useFirstFocus<HTMLInputElement>()
  const [back] = useState(wayBack)
  const [fields, setFields] = useState<FieldProblems>({})
  const enter = useMutation({
    mutationFn: api.signIn,
    onSuccess: () => {
      forgetWhere()
      client.clear()
      router.history.replace(back.path)
    },
  })
  useEffect(() => {
    document.title = 'Sign in · Amends'
  }, [])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const filled = read(event.currentTarget)
    const missing = {
      ...(filled.email ? {} : { email: words.noEmail }),
      ...(filled.password ? {} : { password: words.noPassword }),
    }
    setFields(missing)
    enter.reset()
    const [wrong] = Object.keys(missing)
    if (wrong === undefined) enter.mutate(filled)
    else event.currentTarget.querySelector<HTMLElement>(`#${wrong}`)?.focus()
  }
  const problem = enter.error && (enter.error instanceof Refused ? enter.error.message : words.away)
  return (
    <main className="paper">
      <form onSubmit={submit} noValidate>
        <h1>{words.title}</h1>
        {back.wasIn ? <p className="dim">{words.ended}</p> : null}
        {linkEnded() && !problem ? <p>▲ {words.linkEnded}</p> : null}
        <FormProblems message={problem} fields={fields} labels={words} />
        <TextInput
          ref={first}
          id="email"
          name="email"
          label={words.email}
          type="email"
          autoComplete="username"
          error={marked(fields['email'])}
        />
        <Password
          id="password"
          name="password"
          label={words.password}
          autoComplete="current-password"
          error={marked(fields['password'])}
        />
        <Button type="submit">{words.go}</Button>
        <p className="dim small">{words.cannot}</p>
      </form>
    </main>
  )
}

function read(form: HTMLFormElement): { email: string; password: string } {
  const data = new FormData(form)
  const text = (name: string): string => {
    const value = data.get(name)
    return typeof value === 'string' ? value : ''
  }
  return { email: text('email').trim(), password: text('password') }
}
