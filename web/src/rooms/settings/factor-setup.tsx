import { useMutation } from '@tanstack/react-query'
import type { FactorSetup as Setup } from '../../../../src/contract/sign-in.ts'
import { words } from '../../words.ts'
import { CodeForm } from './code-form.tsx'
import { Qr } from './qr.tsx'
import { mySignInApi } from './sign-in-settings-api.ts'

interface Props {
  readonly setup: Setup
  readonly done: (answer: { codes: readonly string[] }) => unknown
  readonly back: () => void
}

/** The key as a picture and as letters; a code proves that an authenticator has it. */
export function FactorSetup({ setup, done, back }: Props) {
  const confirm = useMutation({ mutationFn: mySignInApi.confirm, onSuccess: done })
  return (
    <>
      <p>{words.access.scan}</p>
      <Qr text={setup.uri} label={words.access.qr} />
      <p>
        {words.access.key}: <code className="key-letters">{setup.key.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <CodeForm
        label={words.access.thenCode}
        does={words.access.switchOn}
        doing={confirm}
        back={{ word: words.access.notNow, go: back }}
      />
    </>
  )
}
