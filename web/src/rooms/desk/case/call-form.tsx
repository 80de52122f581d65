import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import type { CallAgreed } from '../../../../../src/contract/owed.ts'
import { shownName } from '../../../../../src/domain/person/name.ts'
import { api } from '../../../api.ts'
import { now } from '../../../clock.ts'
import { marked } from '../../../parts/form-problems.tsx'
import { say } from '../../../parts/say.tsx'
import { useFirstFocus } from '../../../parts/use-first-focus.ts'
import { owedChanged } from '../../../queries.ts'
import { words } from '../../../words.ts'
import { fieldTime, nextQuarter, ofField } from './local-time.ts'

const HALF_AN_HOUR = 30 * 60_000
const LABELS = { from: 'from', until: 'until', who: 'who', agreedAt: 'agreedAt', how: 'how' } as const
type Field = keyof typeof LABELS
type Fields = Readonly<Record<Field, string>>

/** When we may call, and who of them agreed, when and in what words: without that nobody is called (C27). */
export function CallForm({ kase, close }: { kase: CasePage; close: () => void }) {
  const said = words.owing.call
  const first = useFirstFocus<HTMLInputElement>()
  const [fields, setFields] = useState<Fields>(() => ({
    from: fieldTime(nextQuarter(now() + HALF_AN_HOUR)),
    until: '',
    who: shownName(kase.person.name, kase.person.handle),
    agreedAt: fieldTime(now()),
    how: '',
  }))
  const [wrong, setWrong] = useState<Partial<Record<Field, string>>>({})
  const add = useMutation({
    mutationFn: (call: CallAgreed) => api.agreeCall(kase.id, call),
    onSuccess: () => {
      say(said.added)
      close()
    },
    onSettled: owedChanged,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const problems = problemsIn(fields)
    setWrong(problems)
    if (Object.keys(problems).length === 0) add.mutate(callOf(fields))
  }
  const field = (of: Field) => ({
    label: said[LABELS[of]],
    value: fields[of],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget
      setFields((before) => ({ ...before, [of]: value }))
    },
    error: marked(wrong[of]),
  })
  return (
    <form className="owed-actions call" onSubmit={submit} noValidate>
      <p className="dim">{said.title}</p>
      <TextInput ref={first} {...field('from')} type="datetime-local" />
      <TextInput {...field('until')} type="time" />
      <TextInput {...field('who')} maxLength={80} />
      <TextInput {...field('agreedAt')} type="datetime-local" />
      <TextInput {...field('how')} maxLength={300} />
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

/** The end stands on the day of the beginning. */
const endOf = ({ from, until }: Fields): number => ofField(`${from.slice(0, 11)}${until}`)

function callOf(fields: Fields): CallAgreed {
  const from = ofField(fields.from)
  const window = fields.until === '' ? { opens: null, due: from } : { opens: from, due: endOf(fields) }
  return {
    ...window,
    agreedBy: fields.who.trim(),
    agreedAt: ofField(fields.agreedAt),
    words: fields.how.trim(),
  }
}

function problemsIn(fields: Fields): Partial<Record<Field, string>> {
  const said = words.owing.call
  const { opens, due } = callOf(fields)
  return {
    ...(due > now() || (opens ?? 0) > now() ? {} : { from: said.noTime }),
    ...(opens !== null && !(due > opens) ? { until: said.noEnd } : {}),
    ...(fields.who.trim() === '' ? { who: said.noWho } : {}),
    ...(ofField(fields.agreedAt) <= now() ? {} : { agreedAt: said.notYet }),
    ...(fields.how.trim() === '' ? { how: said.noHow } : {}),
  }
}
