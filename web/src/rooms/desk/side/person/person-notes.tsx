import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonPage } from '../../../../../../src/contract/person.ts'
import { api } from '../../../../api.ts'
import { Moment } from '../../../../parts/moment.tsx'
import { say } from '../../../../parts/say.tsx'
import { asks, client } from '../../../../queries.ts'
import { words } from '../../../../words.ts'
import { freshKey } from '../../composer/fresh-key.ts'
import { dropLocal, keepLocal, readLocal } from '../../composer/local-draft.ts'

/** What colleagues should know of somebody, over all cases. */
export function PersonNotes({ person }: { person: PersonPage }) {
  return (
    <section className="person-notes" aria-label={words.person.notes}>
      <ul>
        {person.notes.map((note) => (
          <li key={note.id}>
            <span dir="auto">{note.text}</span>{' '}
            <span className="small dim">
              · <bdi>{note.by}</bdi>, <Moment at={note.at} />
              {note.mine ? <Undo personId={person.id} noteId={note.id} /> : null}
            </span>
          </li>
        ))}
      </ul>
      <WriteNote key={person.id} personId={person.id} />
    </section>
  )
}

function Undo({ personId, noteId }: { personId: string; noteId: string }) {
  const undo = useMutation({
    mutationFn: () => api.takePersonNoteBack(noteId),
    onError: (error) => say(error.message, true),
    onSettled: () => client.invalidateQueries({ queryKey: asks.person(personId).queryKey }),
  })
  return (
    <>
      {' '}
      <button type="button" className="word" onClick={() => undo.mutate()}>
        {words.person.undo}
      </button>
    </>
  )
}

/** The words stay in this browser until they are kept. */
function WriteNote({ personId }: { personId: string }) {
  const place = `amends:person-note:${personId}`
  const [text, setText] = useState(() => readLocal(place)?.text ?? '')
  const edit = (said: string) => {
    setText(said)
    if (said === '') dropLocal(place)
    else keepLocal(place, { text: said, answers: false, version: 0 })
  }
  const keep = useMutation({
    mutationFn: (note: { id: string; text: string }) => api.notePerson(personId, note),
    onSuccess: () => {
      edit('')
      say(words.person.kept)
    },
    onError: (error) => say(error.message, true),
    onSettled: () => client.invalidateQueries({ queryKey: asks.person(personId).queryKey }),
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') keep.mutate({ id: freshKey(), text: text.trim() })
      }}
    >
      <Textarea
        label={words.person.note}
        description={words.person.onlyTeam}
        value={text}
        maxLength={20_000}
        autosize
        minRows={1}
        maxRows={6}
        onChange={(event) => edit(event.currentTarget.value)}
      />
      {keep.error ? <p role="alert">▲ {keep.error.message}</p> : null}
      {text.trim() === '' ? null : (
        <Button type="submit" variant="default">
          {words.person.keepNote}
        </Button>
      )}
    </form>
  )
}
