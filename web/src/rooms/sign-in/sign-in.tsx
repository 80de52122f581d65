import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { client } from '../../queries.ts'
import { words } from '../../words.ts'
import { CodeStep } from './code-step.tsx'
import { PasswordStep } from './password-step.tsx'
import { signInApi } from './sign-in-api.ts'
import { forgetWhere, wayBack } from './way-back.ts'

const asked = (name: string): string | null => new URLSearchParams(location.search).get(name)

/** What brought somebody here, in a sentence: a link that is over, or a company that did not let them through. */
function arrival(): string | null {
  if (asked('link') === 'ended') return words.door.linkEnded
  const turned = asked('turned')
  return turned !== null && Object.hasOwn(words.access.turned, turned)
    ? words.access.turned[turned as keyof typeof words.access.turned]
    : null
}

export function SignIn() {
  const router = useRouter()
  const [back] = useState(wayBack)
  const [step, setStep] = useState<'password' | 'code'>(() => (asked('step') === 'code' ? 'code' : 'password'))
  const doors = useQuery({ queryKey: ['doors'], queryFn: signInApi.doors, retry: false, refetchOnWindowFocus: false })
  useEffect(() => {
    document.title = words.parts.title(words.door.title)
  }, [])
  const enter = () => {
    forgetWhere()
    client.clear()
    router.history.replace(back.path)
  }
  const why = back.wasIn ? (back.why ?? words.door.ended) : null
  const title = doors.data?.company ?? words.door.title
  if (step === 'code') return <CodeStep title={title} enter={enter} startOver={() => setStep('password')} />
  return (
    <PasswordStep
      title={title}
      why={why}
      arrival={arrival()}
      companies={doors.data?.companies ?? []}
      enter={enter}
      code={() => setStep('code')}
    />
  )
}
