import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { CasePage } from '../../../../../../src/contract/case-page.ts'
import type { Me } from '../../../../../../src/contract/session.ts'
import { api } from '../../../../api.ts'
import { now } from '../../../../clock.ts'
import { useKey } from '../../../../keys.ts'
import { say } from '../../../../parts/say.tsx'
import { asks, client } from '../../../../queries.ts'
import { freshKey } from '../../composer/fresh-key.ts'
import { dropLocal, keepLocal, readLocal } from '../../composer/local-draft.ts'
import { words } from '../../../../words.ts'

export type Noting = ReturnType<typeof useNote>

/** A note that is being written. Its words stay in this browser until it is kept. */
export function useNote(kase: CasePage, me: Me, leave: () => void) {
  const place = `amends:note:${kase.id}`
  const [text, setText] = useState(() => readLocal(place)?.text ?? '')
  const [open, setOpen] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const edit = (typed: string) => {
    setText(typed)
    if (typed === '') dropLocal(place)
    else keepLocal(place, { text: typed, answers: false, version: 0 })
  }
  const keep = useKeeping(kase, me, (back) => {
    edit(back)
    setOpen(true)
  })
  const close = () => {
    setOpen(false)
    leave()
  }
  const press = () => {
    const typed = text.trim()
    if (typed === '') return field.current?.focus()
    edit('')
    close()
    return keep.mutate({ id: freshKey(), text: typed })
  }
  useEffect(() => {
    if (open) field.current?.focus()
  }, [open])
  const inIt = () => open && document.activeElement?.closest('.note-box') !== null
  useKey('note', () => setOpen(true))
  useKey('send', () => (inIt() ? press() : false), 3)
  useKey('out', () => (inIt() ? close() : false), 3)
  return { open, text, field, edit, close, press, start: () => setOpen(true), error: keep.error }
}

/** It stands in the case at once; where the desk refuses, the words come back. */
function useKeeping(kase: CasePage, me: Me, bringBack: (text: string) => void) {
  const { queryKey } = asks.case(kase.id)
  return useMutation({
    mutationFn: (note: { id: string; text: string }) => api.keepNote(kase.id, note),
    onMutate: (note) => {
      const line = { ...note, type: 'note' as const, at: now(), by: me.agent.name, mine: true }
      client.setQueryData(queryKey, (page) => page && { ...page, timeline: [...page.timeline, line] })
    },
    onSuccess: () => say(words.notes.kept),
    onError: (error, note) => {
      bringBack(note.text)
      say(error.message, true)
    },
    onSettled: () => client.invalidateQueries({ queryKey }),
  })
}
