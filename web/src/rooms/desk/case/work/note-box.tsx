import { Button, Textarea } from '@mantine/core'
import { Key } from '../../../../parts/key.tsx'
import type { Noting } from './use-note.ts'

/** Where a note is written. Its first words are who will read it. */
export function NoteBox({ noting }: { noting: Noting }) {
  if (!noting.open) return null
  return (
    <section className="note-box" aria-label="Note">
      <p className="band">
        <b>Note</b> <span>Only our team.</span>
      </p>
      <Textarea
        ref={noting.field}
        aria-label="Note, only our team reads it"
        value={noting.text}
        maxLength={20_000}
        autosize
        minRows={2}
        maxRows={8}
        onChange={(event) => noting.edit(event.currentTarget.value)}
      />
      {noting.error ? <p role="alert">▲ {noting.error.message}</p> : null}
      <div className="buttons">
        <Button variant="default" onClick={noting.close}>
          Close <Key of="out" />
        </Button>
        <Button onClick={noting.press}>
          Keep note <Key of="send" />
        </Button>
      </div>
    </section>
  )
}
