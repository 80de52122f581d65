import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { Refused } from '../../api.ts'
import { FormProblems, marked } from '../../parts/form-problems.tsx'
import { useFirstFocus } from '../../parts/use-first-focus.ts'
import { words } from '../../words.ts'
import { signInApi } from './sign-in-api.ts'

interface Props {
  readonly title: string
  readonly enter: () => void
  readonly startOver: () => void
}

/** The second step: six figures, or a recovery code. */
export function CodeStep({ title, enter, startOver }: Props) {
  const [recovery, setRecovery] = useState(false)
  return (
    <main className="paper">
      <div className="stacked">
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <Code key={String(recovery)} recovery={recovery} enter={enter} />
        <p className="ways">
          <button type="button" className="word" onClick={() => setRecovery(!recovery)}>
            {recovery ? words.access.insteadAuthenticator : words.access.insteadRecovery}
          </button>
          <button type="button" className="word" onClick={startOver}>
            {words.access.startOver}
          </button>
        </p>
      </div>
    </main>
  )
}

/** One field, so that a code can be pasted, with its gap or without. */
function Code({ recovery, enter }: { recovery: boolean; enter: () => void }) {
  const field = useFirstFocus<HTMLInputElement>()
  const [missing, setMissing] = useState<string | null>(null)
  const go = useMutation({ mutationFn: signInApi.code, onSuccess: enter })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = field.current?.value.trim() ?? ''
    go.reset()
    setMissing(code === '' ? (recovery ? words.access.noRecovery : words.access.noCode) : null)
    if (code !== '') go.mutate(code)
    else field.current?.focus()
  }
  const problem = go.error && (go.error instanceof Refused ? go.error.message : words.access.away)
  return (
    <form onSubmit={submit} noValidate>
      <FormProblems message={problem} fields={{}} labels={{}} />
      <TextInput
        ref={field}
        id="code"
        name="code"
        className="code-field"
        label={recovery ? words.access.recovery : words.access.code}
        inputMode={recovery ? 'text' : 'numeric'}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        error={marked(missing ?? undefined)}
      />
      <Button type="submit" loading={go.isPending}>
        {words.access.goOn}
      </Button>
    </form>
  )
}
