import { Button, TagsInput, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useState, type FormEvent } from 'react'
import { proposals } from '../../../../src/domain/match/proposals.ts'
import { api, Refused } from '../../api.ts'
import { FormProblems, marked, type FieldProblems } from '../../parts/form-problems.tsx'
import { Password } from '../../parts/password.tsx'
import { client } from '../../queries.ts'
import { check, words, type Filled } from './words.ts'

export function FirstRun() {
  const { token } = useParams({ from: '/first/$token' })
  const door = useQuery({
    queryKey: ['first-run', token],
    queryFn: () => api.firstRun(token),
    retry: false,
    refetchOnWindowFocus: false,
  })
  useEffect(() => {
    document.title = 'Open your desk · Amends'
  }, [])
  if (door.isPending) return <main className="paper" aria-busy="true" />
  if (door.isError || !door.data.open) {
    const why = door.data?.message ?? (door.error instanceof Refused ? door.error.message : words.away)
    return (
      <main className="paper">
        <h1>{words.title}</h1>
        <p>▲ {why}</p>
        <p>
          <a href="/sign-in">{words.signIn}</a>
        </p>
      </main>
    )
  }
  return <OpenDesk token={token} />
}

const EMPTY: Filled = { company: '', names: [], email: '', password: '' }

function OpenDesk({ token }: { token: string }) {
  const navigate = useNavigate()
  const [filled, setFilled] = useState(EMPTY)
  const [byHand, setByHand] = useState(false)
  const [fields, setFields] = useState<FieldProblems>({})
  const open = useMutation({
    mutationFn: api.openDesk,
    onSuccess: () => {
      client.clear()
      void navigate({ to: '/', replace: true })
    },
    onError: (error) => setFields(error instanceof Refused ? (error.problem.fields ?? {}) : {}),
  })
  const set = (change: Partial<Filled>) => setFilled((before) => ({ ...before, ...change }))
  const setCompany = (company: string) =>
    set(byHand ? { company } : { company, names: company.trim() ? proposals(company.trim()) : [] })
  const setNames = (names: string[]) => {
    setByHand(true)
    set({ names })
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const missing = check(filled)
    setFields(missing)
    open.reset()
    const wrong = Object.keys(missing)
    if (wrong.length === 0) open.mutate({ token, ...filled })
    else if (wrong.length === 1) event.currentTarget.querySelector<HTMLElement>(`#${wrong[0]}`)?.focus()
  }
  const wrongFields = Object.keys(fields).length
  const message =
    open.error && wrongFields === 0 ? (open.error instanceof Refused ? open.error.message : words.away) : null
  return (
    <main className="paper">
      <form onSubmit={submit} noValidate>
        <h1>{words.title}</h1>
        <FormProblems message={message} fields={fields} labels={words.labels} />
        <TextInput
          id="company"
          label={words.labels.company}
          value={filled.company}
          onChange={(event) => setCompany(event.currentTarget.value)}
          autoComplete="organization"
          autoFocus
          error={marked(fields['company'])}
        />
        <TagsInput
          id="names"
          label={words.labels.names}
          description={words.namesHint}
          value={filled.names}
          onChange={setNames}
          acceptValueOnBlur
          splitChars={[',', ';']}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={marked(fields['names'])}
        />
        <TextInput
          id="email"
          label={words.labels.email}
          type="email"
          value={filled.email}
          onChange={(event) => set({ email: event.currentTarget.value })}
          autoComplete="username"
          error={marked(fields['email'])}
        />
        <Password
          id="password"
          label={words.labels.password}
          description={words.passwordHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={filled.password}
          onChange={(event) => set({ password: event.currentTarget.value })}
          autoComplete="new-password"
          error={marked(fields['password'])}
        />
        <Button type="submit">{words.go}</Button>
        <p className="dim small">{words.nothingLeaves}</p>
      </form>
    </main>
  )
}
