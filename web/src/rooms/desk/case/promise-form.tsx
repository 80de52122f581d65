import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { api } from '../../../api.ts'
import { now } from '../../../clock.ts'
import { marked } from '../../../parts/form-problems.tsx'
import { say } from '../../../parts/say.tsx'
import { useFirstFocus } from '../../../parts/use-first-focus.ts'
import { owedChanged } from '../../../queries.ts'
import { words } from '../../../words.ts'
import { fieldTime, nextQuarter, ofField } from './local-time.ts'

const THREE_HOURS = 3 * 3_600_000

/** A word that was given is written down, and owed by its own time (C21). */
export function PromiseForm({ kase, close }: { kase: CasePage; close: () => void }) {
  const said = words.owing.promise
  const first = useFirstFocus<HTMLInputElement>()
  const [what, setWhat] = useState('')
  const [by, setBy] = useState(() => fieldTime(nextQuarter(now() + THREE_HOURS)))
  const [wrong, setWrong] = useState<{ what?: string; by?: string }>({})
  const add = useMutation({
    mutationFn: () => api.promise(kase.id, { what: what.trim(), due: ofField(by) }),
    onSuccess: () => {
      say(said.added)
      close()
    },
    onSettled: owedChanged,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const problems = {
      ...(what.trim() === '' ? { what: said.noWords } : {}),
      ...(ofField(by) > now() ? {} : { by: said.noTime }),
    }
    setWrong(problems)
    if (Object.keys(problems).length === 0) add.mutate()
  }
  return (
    <form className="owed-actions" onSubmit={submit} noValidate>
      <TextInput
        ref={first}
        label={said.what}
        value={what}
        maxLength={200}
        onChange={(event) => setWhat(event.currentTarget.value)}
        error={marked(wrong.what)}
      />
      <TextInput
        label={said.by}
        type="datetime-local"
        value={by}
        onChange={(event) => setBy(event.currentTarget.value)}
        error={marked(wrong.by)}
      />
      <Button type="submit" variant="default">
        {said.add}
      </Button>
      <button type="button" className="word" onClick={close}>
        {words.owing.act.leave}
      </button>
      {add.error ? <p role="alert">▲ {add.error.message}</p> : null}
    </form>
  )
}
