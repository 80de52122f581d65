import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { Doors } from '../../../../src/contract/sign-in.ts'
import { api, Refused } from '../../api.ts'
import { FormProblems, marked, type FieldProblems } from '../../parts/form-problems.tsx'
import { OtherLanguage } from '../../parts/other-language.tsx'
import { Password } from '../../parts/password.tsx'
import { useFirstFocus } from '../../parts/use-first-focus.ts'
import { words } from '../../words.ts'

interface Props {
  readonly title: string
  /** Why a session ended under their hands. */
  readonly why: string | null
  readonly arrival: string | null
  readonly companies: Doors['companies']
  readonly enter: () => void
  readonly code: () => void
}

export function PasswordStep({ title, why, arrival, companies, enter, code }: Props) {
  const first = useFirstFocus<HTMLInputElement>()
  const [fields, setFields] = useState<FieldProblems>({})
  const go = useMutation({
    mutationFn: api.signIn,
    onSuccess: ({ next }) => (next === 'code' ? code() : enter()),
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const filled = read(event.currentTarget)
    const missing = {
      ...(filled.email ? {} : { email: words.door.noEmail }),
      ...(filled.password ? {} : { password: words.door.noPassword }),
    }
    setFields(missing)
    go.reset()
    const [wrong] = Object.keys(missing)
    if (wrong === undefined) go.mutate(filled)
    else event.currentTarget.querySelector<HTMLElement>(`#${wrong}`)?.focus()
  }
  const problem = go.error && (go.error instanceof Refused ? go.error.message : words.door.away)
  return (
    <main className="paper">
      <form onSubmit={submit} noValidate>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        {why ? <p className="dim">{why}</p> : null}
        {arrival && !problem ? <p>▲ {arrival}</p> : null}
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
        <Button type="submit" loading={go.isPending}>
          {words.door.go}
        </Button>
        <Companies companies={companies} />
        <p className="dim small">{words.access.cannot}</p>
        <p className="small">
          <OtherLanguage />
        </p>
      </form>
    </main>
  )
}

/** The way in by a company's own sign-in: a page elsewhere, so it is a link. */
function Companies({ companies }: Pick<Props, 'companies'>) {
  return companies.map(({ id, button }) => (
    <Button key={id} component="a" href={`/sign-in/company/${id}`} variant="default">
      {button}
    </Button>
  ))
}

function read(form: HTMLFormElement): { email: string; password: string } {
  const data = new FormData(form)
  const text = (name: string): string => {
    const value = data.get(name)
    return typeof value === 'string' ? value : ''
  }
  return { email: text('email').trim(), password: text('password') }
}
