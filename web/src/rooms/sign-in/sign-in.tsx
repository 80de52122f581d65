import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useState, type FormEvent } from 'react'
import { api, Refused } from '../../api.ts'
import { FormProblems, marked, type FieldProblems } from '../../parts/form-problems.tsx'
import { OtherLanguage } from '../../parts/other-language.tsx'
import { Password } from '../../parts/password.tsx'
import { useFirstFocus } from '../../parts/use-first-focus.ts'
import { client } from '../../queries.ts'
import { forgetWhere, wayBack } from './way-back.ts'
import { words } from '../../words.ts'

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
    document.title = words.parts.title(words.door.title)
  }, [])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const filled = read(event.currentTarget)
    const missing = {
      ...(filled.email ? {} : { email: words.door.noEmail }),
      ...(filled.password ? {} : { password: words.door.noPassword }),
    }
    setFields(missing)
    enter.reset()
    const [wrong] = Object.keys(missing)
    if (wrong === undefined) enter.mutate(filled)
    else event.currentTarget.querySelector<HTMLElement>(`#${wrong}`)?.focus()
  }
  const problem = enter.error && (enter.error instanceof Refused ? enter.error.message : words.door.away)
  return (
    <main className="paper">
      <form onSubmit={submit} noValidate>
        <h1>{words.door.title}</h1>
        {back.wasIn ? <p className="dim">{words.door.ended}</p> : null}
        {linkEnded() && !problem ? <p>▲ {words.door.linkEnded}</p> : null}
        <FormProblems message={problem} fields={fields} labels={words.door} />
        <TextInput
          ref={first}
          id="email"
          name="email"
          label={words.door.email}
          type="email"
          autoComplete="username"
          error={marked(fields['email'])}
        />
        <Password
          id="password"
          name="password"
          label={words.door.password}
          autoComplete="current-password"
          error={marked(fields['password'])}
        />
        <Button type="submit">{words.door.go}</Button>
        <p className="dim small">{words.door.cannot}</p>
        <p className="small">
          <OtherLanguage />
        </p>
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
