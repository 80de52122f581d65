import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Owed } from '../../../../../../src/contract/case-page.ts'
import { api } from '../../../../api.ts'
import { marked } from '../../../../parts/form-problems.tsx'
import { say } from '../../../../parts/say.tsx'
import { client } from '../../../../queries.ts'
import { words } from '../../../../words.ts'

/** Gives up a word in public that is owed, with the reason that others will read (C26). */
export function WaiveIt({ owed }: { owed: Owed }) {
  const [asked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const waive = useMutation({
    mutationFn: () => api.waive(owed.id, reason.trim()),
    onSuccess: () => say(words.inPrivate.waived),
    onSettled: () =>
      Promise.all(['case', 'owed', 'counts', 'notices'].map((area) => client.invalidateQueries({ queryKey: [area] }))),
  })
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (asked) field.current?.focus()
  }, [asked])
  const press = () => {
    if (!asked) return setAsked(true)
    setMissing(reason.trim() === '')
    return reason.trim() === '' ? undefined : waive.mutate()
  }
  // It stands inside the form that resolves: Enter here means this, not that.
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    press()
  }
  return (
    <>
      {asked ? (
        <TextInput
          label={words.inPrivate.waiveWhy(words.owed[owed.kind].within)}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={enter}
          error={missing ? marked(words.inPrivate.waiveMissing) : undefined}
          ref={field}
        />
      ) : null}
      <Button variant="default" onClick={press} loading={waive.isPending}>
        {words.inPrivate.waive}
      </Button>
      {waive.error ? <span role="alert">▲ {waive.error.message}</span> : null}
    </>
  )
}
