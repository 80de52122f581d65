import { Button } from '@mantine/core'
import { Sentence } from '../../parts/sentence.tsx'
import { useAskedToSignIn } from '../../signed-out.ts'
import { words } from '../../words.ts'

/** The session ended under somebody's hands: what they write is kept, and they come back to this place. */
export function SignedOut() {
  const signIn = useAskedToSignIn()
  if (signIn === null) return null
  return (
    <section className="new-version" aria-label={words.desk.signedOut} role="alert">
      <Sentence text={words.desk.signedOutSaid}>
        <Button variant="default" onClick={signIn}>
          {words.desk.signIn}
        </Button>
      </Sentence>
    </section>
  )
}
