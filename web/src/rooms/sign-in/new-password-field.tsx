import type { Ref } from 'react'
import { marked } from '../../parts/form-problems.tsx'
import { Password } from '../../parts/password.tsx'
import { words } from '../../words.ts'

interface Props {
  readonly label?: string
  readonly value: string
  readonly set: (password: string) => void
  readonly problem: string | undefined
  readonly ref?: Ref<HTMLInputElement>
}

/** A password that is chosen, with how long it must be. */
export function NewPassword({ label = words.access.password, value, set, problem, ref }: Props) {
  return (
    <Password
      {...(ref ? { ref } : {})}
      id="password"
      label={label}
      description={words.access.passwordHint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="new-password"
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
      error={marked(problem)}
    />
  )
}
