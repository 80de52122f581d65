import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { CasePage, Owed } from '../../../../../src/contract/case-page.ts'
import { api } from '../../../api.ts'
import { now } from '../../../clock.ts'
import { useKey } from '../../../keys.ts'
import { marked } from '../../../parts/form-problems.tsx'
import { Key } from '../../../parts/key.tsx'
import { say } from '../../../parts/say.tsx'
import { client } from '../../../queries.ts'
import { words } from '../../../words.ts'

const changed = (): Promise<unknown> =>
  Promise.all(['case', 'owed', 'counts', 'notices'].map((area) => client.invalidateQueries({ queryKey: [area] })))

/** Kept where the desk cannot see it: the others are kept by what stands in public. */
const BY_HAND: ReadonlySet<Owed['kind']> = new Set([
  'keep_promise',
  'call_back',
  'follow_up',
  'ask_for_update',
  'return_to_public',
])

/** What a person can do to something that is owed: note that it was done, or give it up and say why. */
export function OwedActions({ owed, close }: { owed: Owed; close: () => void }) {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const act = useMutation({
    mutationFn: (what: 'keep' | 'waive') => (what === 'keep' ? api.keepOwed(owed.id) : api.waive(owed.id, reason)),
    onSuccess: (_, what) => {
      say(what === 'keep' ? 'Noted as kept.' : 'Not owed any more. z takes it back.')
      close()
    },
    onSettled: changed,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') act.mutate('waive')
  }
  return (
    <form className="owed-actions" onSubmit={submit} noValidate>
      {BY_HAND.has(owed.kind) ? (
        <Button variant="default" onClick={() => act.mutate('keep')}>
          It was done
        </Button>
      ) : null}
      <TextInput
        label={`Why “${words.owed[owed.kind].within}” is not owed any more`}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={missing ? marked('Say why: somebody will ask.') : undefined}
        data-autofocus
      />
      <Button type="submit" variant="default">
        Give it up
      </Button>
      <button type="button" className="word" onClick={close}>
        Leave it
      </button>
      {act.error ? <p role="alert">▲ {act.error.message}</p> : null}
    </form>
  )
}

/** What was given up by a person, and the way back. */
export function Waived({ owed, newest }: { owed: Owed; newest: boolean }) {
  const back = useMutation({
    mutationFn: () => api.unwaive(owed.id),
    onSuccess: () => say('It is owed again.'),
    onSettled: changed,
  })
  useKey('undo', () => (newest ? back.mutate() : false))
  return (
    <li data-kept>
      <span>{words.owed[owed.kind].here}</span>
      <span>given up by {owed.waived?.by}</span>
      <span>
        “{owed.waived?.because}”{' '}
        <button type="button" className="word" onClick={() => back.mutate()}>
          Take it back
        </button>{' '}
        {newest ? <Key of="undo" /> : null}
        {back.error ? <span role="alert"> ▲ {back.error.message}</span> : null}
      </span>
    </li>
  )
}

/** A word that was given is written down, and owed by its own time (C21). */
export function PromiseForm({ kase, close }: { kase: CasePage; close: () => void }) {
  const [what, setWhat] = useState('')
  const [by, setBy] = useState(() => local(now() + 3 * 3_600_000))
  const [wrong, setWrong] = useState<{ what?: string; by?: string }>({})
  const add = useMutation({
    mutationFn: () => api.promise(kase.id, { what: what.trim(), due: Date.parse(by) }),
    onSuccess: () => {
      say('Written down.')
      close()
    },
    onSettled: changed,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const due = Date.parse(by)
    const problems = {
      ...(what.trim() === '' ? { what: 'Say what you promised: “her suitcase at the door”.' } : {}),
      ...(Number.isNaN(due) || due <= now() ? { by: 'Give a time that is still to come.' } : {}),
    }
    setWrong(problems)
    if (Object.keys(problems).length === 0) add.mutate()
  }
  return (
    <form className="owed-actions" onSubmit={submit} noValidate>
      <TextInput
        label="What we promised"
        value={what}
        maxLength={200}
        onChange={(event) => setWhat(event.currentTarget.value)}
        error={marked(wrong.what)}
        data-autofocus
      />
      <TextInput
        label="By"
        type="datetime-local"
        value={by}
        onChange={(event) => setBy(event.currentTarget.value)}
        error={marked(wrong.by)}
      />
      <Button type="submit" variant="default">
        Write it down
      </Button>
      <button type="button" className="word" onClick={close}>
        Leave it
      </button>
      {add.error ? <p role="alert">▲ {add.error.message}</p> : null}
    </form>
  )
}

/** A moment as the field of the browser takes it, in the reader's zone, on the full quarter of an hour. */
function local(at: number): string {
  const quarter = new Date(Math.ceil(at / 900_000) * 900_000)
  return new Date(quarter.getTime() - quarter.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
