import { Button, Modal, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { marked } from '../../../parts/form-problems.tsx'
import { words } from '../../../words.ts'
import type { Writing } from './use-writing.ts'

/** A second answer goes when its writer has read the first and says why. */
export function AsWellDialog({ writing }: { writing: Writing }) {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') writing.sendAsWell(reason.trim())
  }
  return (
    <Modal
      opened={writing.asWell}
      onClose={writing.stopAsking}
      title={words.inPrivate.asWellTitle}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': words.parts.close }}
    >
      <form onSubmit={submit} noValidate className="reason">
        <TextInput
          label={words.inPrivate.asWellLabel}
          description={words.inPrivate.asWellHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={missing ? marked(words.inPrivate.asWellMissing) : undefined}
          data-autofocus
        />
        <div className="buttons">
          <Button variant="default" onClick={writing.stopAsking}>
            {words.composer.backToText}
          </Button>
          <Button type="submit" className="send" data-audience={writing.audience}>
            {words.inPrivate.sendAsWell.replace('…', '')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
