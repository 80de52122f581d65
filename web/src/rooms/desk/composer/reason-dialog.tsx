import { Button, Modal, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { words as catalogue } from '../../../words.ts'
import { callOf } from './audiences.ts'
import { marked } from '../../../parts/form-problems.tsx'
import type { Writing } from './use-writing.ts'

const words = {
  title: 'It asks for a second look',
  label: 'Why it should go as it is',
  hint: 'It is kept with the reply, for whoever reads this case after you.',
  missing: 'Write a few words; whoever asks later will be glad of them.',
  back: 'Back to the text',
}

/** A second look was asked for: it goes with a reason, and the reason is kept. */
export function ReasonDialog({ kase, writing }: { kase: CasePage; writing: Writing }) {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const holds = writing.guard.findings.filter(({ strength }) => strength === 'hold')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(reason.trim() === '')
    if (reason.trim() === '') return
    void writing.sending.send(writing.seen.seen, reason.trim())
  }
  return (
    <Modal
      opened={writing.asking}
      onClose={writing.stopAsking}
      title={words.title}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={submit} noValidate className="reason">
        <ul>
          {holds.map((found) => (
            <li key={`${found.rule} ${found.from}`}>{found.why}</li>
          ))}
        </ul>
        {writing.sending.refusal ? <p role="alert">▲ {writing.sending.refusal.message}</p> : null}
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
        <div className="buttons">
          <Button variant="default" onClick={writing.stopAsking}>
            {words.back}
          </Button>
          <Button type="submit" className="send" data-audience={writing.audience}>
            {catalogue.inPrivate.send(writing.audience, callOf(kase))}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
