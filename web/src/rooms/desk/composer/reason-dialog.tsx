import { Button, Modal, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { words } from '../../../words.ts'
import { callOf } from './audiences.ts'
import { marked } from '../../../parts/form-problems.tsx'
import type { Writing } from './use-writing.ts'

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
      title={words.composer.secondLook}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': words.parts.close }}
    >
      <form onSubmit={submit} noValidate className="reason">
        <ul>
          {holds.map((found) => (
            <li key={`${found.rule} ${found.from}`}>{found.why}</li>
          ))}
        </ul>
        {writing.sending.refusal ? <p role="alert">▲ {writing.sending.refusal.message}</p> : null}
        <TextInput
          label={words.composer.whyGo}
          description={words.composer.whyGoHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={missing ? marked(words.composer.noReason) : undefined}
          data-autofocus
        />
        <div className="buttons">
          <Button variant="default" onClick={writing.stopAsking}>
            {words.composer.backToText}
          </Button>
          <Button type="submit" className="send" data-audience={writing.audience}>
            {words.inPrivate.send(writing.audience, callOf(kase))}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
