import { Button, Modal, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { marked } from '../../../parts/form-problems.tsx'

const words = {
  title: 'No answer needed, because…',
  label: 'Why none is needed',
  hint: 'It is kept with the post, for whoever asks later.',
  missing: 'Write a few words: a post is left without an answer only for a reason.',
  keep: 'No answer needed',
  back: 'Back to the case',
}
const OFTEN = ['They talk among themselves', 'It is settled elsewhere', 'It is not about us']

/** A post is left without an answer only for a reason (C05). */
export function NoAnswer({ open, close, say }: { open: boolean; close: () => void; say: (reason: string) => void }) {
  return (
    <Modal opened={open} onClose={close} title={words.title} closeButtonProps={{ 'aria-label': 'Close' }}>
      <Because
        close={close}
        say={(reason) => {
          say(reason)
          close()
        }}
      />
    </Modal>
  )
}

function Because({ close, say }: { close: () => void; say: (reason: string) => void }) {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '') return setMissing(true)
    return say(reason.trim())
  }
  return (
    <form onSubmit={submit} noValidate className="reason">
      <TextInput
        label={words.label}
        description={words.hint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={missing ? marked(words.missing) : undefined}
        data-autofocus
      />
      <fieldset className="anew" aria-label="Often">
        {OFTEN.map((often) => (
          <button key={often} type="button" className="word" onClick={() => setReason(often)}>
            {often}
          </button>
        ))}
      </fieldset>
      <div className="buttons">
        <Button variant="default" onClick={close}>
          {words.back}
        </Button>
        <Button type="submit">{words.keep}</Button>
      </div>
    </form>
  )
}
