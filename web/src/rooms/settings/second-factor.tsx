import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MySignIn } from '../../../../src/contract/sign-in.ts'
import { useNow } from '../../clock.ts'
import { dayWords, momentWords } from '../../moments.ts'
import { say } from '../../parts/say.tsx'
import { client } from '../../queries.ts'
import { words } from '../../words.ts'
import { CodeForm } from './code-form.tsx'
import { FactorSetup } from './factor-setup.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { Section } from './section.tsx'
import { asksMine, mySignInApi } from './sign-in-settings-api.ts'

/** A code after the password: set up, switched off, and new codes for a bad day. */
export function SecondFactor() {
  const mine = useQuery(asksMine.signIn)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  if (!mine.data) return null
  return (
    <Section title={words.access.factorTitle}>
      {codes ? (
        <RecoveryCodes codes={codes} kept={() => setCodes(null)} />
      ) : mine.data.factor ? (
        <On factor={mine.data.factor} show={setCodes} />
      ) : (
        <Off switchedOff={mine.data.switchedOff} show={setCodes} />
      )}
    </Section>
  )
}

const fresh = () => client.invalidateQueries({ queryKey: ['mine'] })
type Show = (codes: readonly string[]) => void

function Off({ switchedOff, show }: { switchedOff: MySignIn['switchedOff']; show: Show }) {
  const now = useNow()
  const begin = useMutation({ mutationFn: mySignInApi.begin })
  const on = ({ codes }: { codes: readonly string[] }) => {
    say(words.access.factorIsOn)
    show(codes)
    return fresh()
  }
  if (begin.data) return <FactorSetup setup={begin.data} done={on} back={() => begin.reset()} />
  return (
    <>
      <p>{words.access.factorOff}</p>
      {switchedOff ? <p>{words.access.switchedOff(switchedOff.by, momentWords(switchedOff.at, now))}</p> : null}
      <Button variant="default" loading={begin.isPending} onClick={() => begin.mutate()}>
        {words.access.setUp}
      </Button>
      {begin.error ? <p role="alert">▲ {begin.error.message}</p> : null}
    </>
  )
}

function On({ factor, show }: { factor: NonNullable<MySignIn['factor']>; show: Show }) {
  const [asking, setAsking] = useState<'off' | 'codes' | null>(null)
  const off = useMutation({
    mutationFn: mySignInApi.switchOff,
    onSuccess: () => {
      say(words.access.factorIsOff)
      return fresh()
    },
  })
  const again = useMutation({
    mutationFn: mySignInApi.newCodes,
    onSuccess: ({ codes }) => {
      setAsking(null)
      show(codes)
      return fresh()
    },
  })
  const back = () => {
    off.reset()
    again.reset()
    setAsking(null)
  }
  return (
    <>
      <p>
        {words.access.factorOn(dayWords(factor.since))} {words.access.codesLeft(factor.codesLeft)}
      </p>
      {asking === null ? (
        <div className="ways">
          <Button variant="default" onClick={() => setAsking('codes')}>
            {words.access.newCodes}
          </Button>
          <Button variant="default" onClick={() => setAsking('off')}>
            {words.access.switchOff}
          </Button>
        </div>
      ) : (
        <CodeForm
          key={asking}
          label={words.access.codeToGoOn}
          does={asking === 'off' ? words.access.switchOff : words.access.newCodes}
          doing={asking === 'off' ? off : again}
          back={{ word: words.access.back, go: back }}
        />
      )}
    </>
  )
}
