import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { useEffect, useState, type FormEvent } from 'react'
import { Refused } from '../../api.ts'
import { FormProblems } from '../../parts/form-problems.tsx'
import { useFirstFocus } from '../../parts/use-first-focus.ts'
import { client } from '../../queries.ts'
import { words } from '../../words.ts'
import { ClosedDoor } from './closed-door.tsx'
import { NewPassword } from './new-password-field.tsx'
import { shortPassword } from './new-password.ts'
import { signInApi } from './sign-in-api.ts'

/** The page of a link for a new password. */
export function Reset() {
  const { token } = useParams({ from: '/reset/$token' })
  const door = useQuery({
    queryKey: ['reset', token],
    queryFn: () => signInApi.resetPage(token),
    retry: false,
    refetchOnWindowFocus: false,
  })
  useEffect(() => {
    document.title = words.parts.title(words.access.resetTitle)
  }, [])
  if (door.isPending) return <main className="paper" aria-busy="true" />
  if (door.data?.open && door.data.email !== null) return <Form token={token} email={door.data.email} />
  const away = door.error && (door.error instanceof Refused ? door.error.message : words.access.away)
  return <ClosedDoor title={words.access.resetTitle} why={away ?? words.access.resetClosed} />
}

function Form({ token, email }: { token: string; email: string }) {
  const router = useRouter()
  const first = useFirstFocus<HTMLInputElement>()
  const [password, setPassword] = useState('')
  const [short, setShort] = useState<string | null>(null)
  const go = useMutation({
    mutationFn: signInApi.reset,
    onSuccess: ({ next }) => {
      client.clear()
      router.history.replace(next === 'code' ? '/sign-in?step=code' : '/')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wrong = shortPassword(password)
    setShort(wrong)
    go.reset()
    if (wrong === null) go.mutate({ token, password })
    else first.current?.focus()
  }
  const problem = go.error && (go.error instanceof Refused ? go.error.message : words.access.away)
  return (
    <main className="paper">
      <form onSubmit={submit} noValidate>
        <h1>{words.access.resetTitle}</h1>
        <p>{words.access.resetFor(email)}</p>
        <FormProblems message={problem} fields={{}} labels={{}} />
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <NewPassword ref={first} value={password} set={setPassword} problem={short ?? undefined} />
        <Button type="submit" loading={go.isPending}>
          {words.access.reset}
        </Button>
      </form>
    </main>
  )
}
