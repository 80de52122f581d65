import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useState, type FormEvent } from 'react'
import { api, Refused } from '../../api.ts'
import { FormProblems, marked, type FieldProblems } from '../../parts/form-problems.tsx'
import { Password } from '../../parts/password.tsx'
import { client } from '../../queries.ts'
import { forgetWhere, wayBack } from './way-back.ts'

const words = {
  title: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  go: 'Sign in',
  cannot: 'Cannot get in? Ask an owner of this desk.',
  ended: 'You were signed out. What you wrote is kept, and you come back to where you were.',
  noEmail: 'Type the e-mail address that you sign in with.',
  noPassword: 'Type your password.',
  away: 'The desk does not answer. Nothing was changed; try again in a moment.',
}

export function SignIn() {
  const router = useRouter()
  const back = wayBack()
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
    const form = new FormData(event.currentTarget)
    const [email, password] = [String(form.get('email')).trim(), String(form.get('password'))]
    const missing: FieldProblems = {
      ...(email ? {} : { email: words.noEmail }),
      ...(password ? {} : { password: words.noPassword }),
    }
    setFields(missing)
    enter.reset()
    const [first] = Object.keys(missing)
    if (first === undefined) enter.mutate({ email, password })
    else event.currentTarget.querySelector<HTMLElement>(`[name=${first}]`)?.focus()
  }
  const problem = enter.error && (enter.error instanceof Refused ? enter.error.message : words.away)
  return (
    <main className="paper">
      <form onSubmit={submit} noValidate>
        <h1>{words.title}</h1>
        {back.wasIn ? <p className="dim">{words.ended}</p> : null}
        <FormProblems message={problem} fields={fields} labels={words} />
        <TextInput
          id="email"
          name="email"
          label={words.email}
          type="email"
          inputMode="email"
          autoComplete="username"
          autoFocus
          error={marked(fields['email'])}
        />
        <Password
          id="password"
          name="password"
          label={words.password}
          autoComplete="current-password"
          error={marked(fields['password'])}
        />
        <Button type="submit" loading={false}>
          {words.go}
        </Button>
        <p className="dim small">{words.cannot}</p>
      </form>
    </main>
  )
}
