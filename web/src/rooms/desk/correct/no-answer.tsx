import { Button, Modal, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { marked } from '../../../parts/form-problems.tsx'
import { words } from '../../../words.ts'

/** A post is left without an answer only for a reason (C05). */
export function NoAnswer({ open, close, say }: { open: boolean; close: () => void; say: (reason: string) => void }) {
  return (
    <Modal
      opened={open}
      onClose={close}
      title={words.correct.title}
      closeButtonProps={{ 'aria-label': words.parts.close }}
    >
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
        label={words.correct.why}
        description={words.correct.whyHint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={missing ? marked(words.correct.missing) : undefined}
        data-autofocus
      />
      <fieldset className="anew" aria-label={words.correct.often}>
        {words.correct.reasons.map((often) => (
          <button key={often} type="button" className="word" onClick={() => setReason(often)}>
            {often}
          </button>
        ))}
      </fieldset>
      <div className="buttons">
        <Button variant="default" onClick={close}>
          {words.correct.back}
        </Button>
        <Button type="submit">{words.correct.keep}</Button>
      </div>
    </form>
  )
}
