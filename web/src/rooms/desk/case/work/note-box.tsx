import { Button, Textarea } from '@mantine/core'
import { Key } from '../../../../parts/key.tsx'
import type { Noting } from './use-note.ts'
import { words } from '../../../../words.ts'

/** Where a note is written. Its first words are who will read it. */
export function NoteBox({ noting: { open, text, field, error, edit, close, press } }: { noting: Noting }) {
  if (!open) return null
  return (
    <section className="note-box" aria-label={words.notes.note}>
      <p className="band">
        <b>{words.notes.note}</b> <span>{words.notes.onlyTeamReads}</span>
      </p>
      <Textarea
        ref={field}
        aria-label={words.notes.field}
        value={text}
        maxLength={20_000}
        autosize
        minRows={2}
        maxRows={8}
        onChange={(event) => edit(event.currentTarget.value)}
      />
      {error ? <p role="alert">▲ {error.message}</p> : null}
      <div className="buttons">
        <Button variant="default" onClick={close}>
          {words.notes.close} <Key of="out" />
        </Button>
        <Button onClick={press}>
          {words.notes.keep} <Key of="send" />
        </Button>
      </div>
    </section>
  )
}
