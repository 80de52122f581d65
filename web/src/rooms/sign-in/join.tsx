import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useState, type FormEvent } from 'react'
import type { InvitationPage } from '../../../../src/contract/sign-in.ts'
import { Refused } from '../../api.ts'
import { dayWords } from '../../moments.ts'
import { FormProblems, marked, type FieldProblems } from '../../parts/form-problems.tsx'
import { useFirstFocus } from '../../parts/use-first-focus.ts'
import { client } from '../../queries.ts'
import { words } from '../../words.ts'
import { ClosedDoor } from './closed-door.tsx'
import { NewPassword } from './new-password-field.tsx'
import { shortPassword } from './new-password.ts'
import { signInApi } from './sign-in-api.ts'

/** The page of an invitation's link. */
export function Join() {
  const { token } = useParams({ from: '/join/$token' })
  const door = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => signInApi.invitation(token),
    retry: false,
    refetchOnWindowFocus: false,
  })
  useEffect(() => {
    document.title = words.parts.title(words.access.join)
  }, [])
  if (door.isPending) return <main className="paper" aria-busy="true" />
  if (door.data?.open) return <Form token={token} page={door.data} />
  return <ClosedDoor title={words.door.title} why={whyNot(door.data, door.error)} />
}

function whyNot(page: InvitationPage | undefined, error: Error | null): string {
  if (error) return error instanceof Refused ? error.message : words.access.away
  return page && !page.open && page.endedAt !== null
    ? words.access.invitationEnded(dayWords(page.endedAt), page.ask)
    : words.access.invitationClosed
}

function Form({ token, page }: { token: string; page: InvitationPage & { open: true } }) {
  const navigate = useNavigate()
  const first = useFirstFocus<HTMLInputElement>()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [fields, setFields] = useState<FieldProblems>({})
  const go = useMutation({
    mutationFn: signInApi.accept,
    onSuccess: () => {
      client.clear()
      void navigate({ to: '/', replace: true })
    },
    onError: (error) => setFields(error instanceof Refused ? (error.problem.fields ?? {}) : {}),
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const wrong = check(name, password)
    setFields(wrong)
    go.reset()
    const [one, ...more] = Object.keys(wrong)
    if (one === undefined) go.mutate({ token, name, password })
    else if (more.length === 0) event.currentTarget.querySelector<HTMLElement>(`#${one}`)?.focus()
  }
  const refused = go.error instanceof Refused ? go.error.message : words.access.away
  return (
    <main className="paper">
      <form onSubmit={submit} noValidate>
        <h1>{words.access.joinTitle(page.company)}</h1>
        <p>
          {words.access.joinAs(page.invitedBy, words.team.role[page.role])} {words.access.joinEmail(page.email)}
        </p>
        <FormProblems
          message={go.error && Object.keys(fields).length === 0 ? refused : null}
          fields={fields}
          labels={{ name: words.access.name, password: words.access.password }}
        />
        {/* So that a password keeper knows whose password this is. */}
        <input type="hidden" name="username" autoComplete="username" value={page.email} readOnly />
        <TextInput
          ref={first}
          id="name"
          label={words.access.name}
          description={words.access.nameHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="name"
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={marked(fields['name'])}
        />
        <NewPassword value={password} set={setPassword} problem={fields['password']} />
        <Button type="submit" loading={go.isPending}>
          {words.access.join}
        </Button>
      </form>
    </main>
  )
}

function check(name: string, password: string): FieldProblems {
  const short = shortPassword(password)
  return {
    ...(name.trim() === '' ? { name: words.access.noName } : {}),
    ...(short ? { password: short } : {}),
  }
}
