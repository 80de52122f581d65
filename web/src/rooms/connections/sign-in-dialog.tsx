import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Connection } from '../../../../src/contract/connections.ts'
import { api } from '../../api.ts'
import { atHandle } from '../../parts/handle.ts'
import { marked } from '../../parts/form-problems.tsx'
import { Password } from '../../parts/password.tsx'
import { say } from '../../parts/say.tsx'
import { client } from '../../queries.ts'
import { words } from '../../words.ts'
import { Question } from '../../parts/question.tsx'

/** A new token for an account that its network no longer lets in. */
export function SignInDialog({ one, close }: { one: Connection; close: () => void }) {
  const [secret, setSecret] = useState('')
  const [tried, setTried] = useState(false)
  const signIn = useMutation({
    mutationFn: () => api.signInAgain(one.id, secret),
    onSuccess: ({ woken }) => {
      say(words.connections.signedIn(woken))
      close()
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['connections'] }),
  })
  return (
    <Question
      title={words.connections.signInAgainTo(atHandle(one.handle ?? ''))}
      close={close}
      leave={words.parts.close}
      does={words.connections.signInAgain}
      asked={signIn}
      submit={() => {
        setTried(true)
        if (secret.trim() !== '') signIn.mutate()
      }}
    >
      <Password
        label={words.connections.fields.secret.label}
        description={words.connections.fields.secret.hint}
        autoComplete="off"
        data-autofocus
        value={secret}
        error={tried && secret.trim() === '' ? marked(words.connections.missing.secret) : undefined}
        onChange={(event) => setSecret(event.currentTarget.value)}
      />
    </Question>
  )
}
