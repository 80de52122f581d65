import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CasePage } from '../../../../../../src/contract/case-page.ts'
import { staysOwed } from '../../../../../../src/domain/case/snooze.ts'
import { shownName } from '../../../../../../src/domain/person/name.ts'
import { useNow } from '../../../../clock.ts'
import { Key } from '../../../../parts/key.tsx'
import { marked } from '../../../../parts/form-problems.tsx'
import { Dialog } from './dialog.tsx'
import type { Deeds } from './use-deeds.ts'
import { when } from '../../../../moments.ts'
import { words } from '../../../../words.ts'

const texts = {
  reason: 'Why it is resolved without it',
  hint: 'It is kept in the case. What is owed stays owed.',
  missing: 'Write a few words, or write the answer first.',
}

const NUMBERS = [
  'Nothing is',
  'One thing is',
  'Two things are',
  'Three things are',
  'Four things are',
  'Five things are',
]

interface Props {
  readonly kase: CasePage
  readonly deeds: Deeds
  readonly close: () => void
  /** Opens the composer; null where nobody can answer from here. */
  readonly write: (() => void) | null
}

/** What is still owed is said before a case is resolved: nothing is forgotten, and nothing becomes void by it (C13). */
export function ResolveDialog({ kase, deeds, close, write }: Props) {
  const now = useNow()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const open = kase.owed.filter(({ keptAt }) => keptAt === null)
  const blocked = open.some(({ kind }) => !staysOwed(kind))
  const submit = () => {
    setMissing(blocked && reason.trim() === '')
    if (blocked && reason.trim() === '') return
    deeds.mutate({ do: 'resolve', reason: reason.trim() || null }, { onSuccess: close })
  }
  const name = shownName(kase.person.name, kase.person.handle)
  return (
    <Dialog title="Resolve this case?" close={close} deeds={deeds} does="Resolve" submit={submit}>
      <p>
        <b>
          {NUMBERS[open.length] ?? `${open.length} things are`} still owed to <bdi>{name}</bdi>
          {open.length > 0 ? ':' : '.'}
        </b>
      </p>
      <ul className="still-owed">
        {open.map((owed) => (
          <li key={owed.id}>
            <span>
              {words.owed[owed.kind].here}, {when(owed, now).words}
              {staysOwed(owed.kind) ? ', stays' : ''}
            </span>
            {staysOwed(owed.kind) || write === null ? null : (
              <Button variant="default" onClick={write}>
                Write it <Key of="reply" />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {blocked ? (
        <TextInput
          label={texts.reason}
          description={texts.hint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={missing ? marked(texts.missing) : undefined}
          data-autofocus
        />
      ) : null}
    </Dialog>
  )
}
