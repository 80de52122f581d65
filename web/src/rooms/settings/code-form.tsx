import { Button, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { marked } from '../../parts/form-problems.tsx'
import { useFirstFocus } from '../../parts/use-first-focus.ts'
import { words } from '../../words.ts'

interface Props {
  readonly label: string
  readonly does: string
  readonly doing: { readonly mutate: (code: string) => void; readonly isPending: boolean; readonly error: Error | null }
  readonly back: { readonly word: string; readonly go: () => void }
}

/** Asks for a code before something is done. */
export function CodeForm({ label, does, doing, back }: Props) {
  const field = useFirstFocus<HTMLInputElement>()
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const code = field.current?.value.trim() ?? ''
    setMissing(code === '')
    if (code === '') field.current?.focus()
    else doing.mutate(code)
  }
  return (
    <form onSubmit={submit} noValidate className="setting-form">
      <TextInput
        ref={field}
        label={label}
        className="code-field"
        inputMode="text"
        autoComplete="one-time-code"
        spellCheck={false}
        maxLength={40}
        error={marked(missing ? words.access.noCode : doing.error?.message)}
      />
      <div className="ways">
        <Button type="submit" loading={doing.isPending}>
          {does}
        </Button>
        <Button variant="default" onClick={back.go}>
          {back.word}
        </Button>
      </div>
    </form>
  )
}
