import { Button, Modal } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { words } from '../../words.ts'

interface Props {
  readonly title: string
  readonly close: () => void
  /** The word on the button that does it, and what is wrong with what it did. */
  readonly does?: string
  readonly submit?: () => void
  readonly busy?: boolean
  readonly error?: Error | null
  readonly children: ReactNode
}

/** A question about the team. Escape steps out and changes nothing. */
export function Question({ title, close, does, submit, busy = false, error = null, children }: Props) {
  const send = (event: FormEvent) => {
    event.preventDefault()
    submit?.()
  }
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ 'aria-label': words.parts.close }}>
      <form onSubmit={send} noValidate className="question">
        {children}
        {error ? <p role="alert">▲ {error.message}</p> : null}
        <div className="buttons">
          <Button variant="default" onClick={close}>
            {does === undefined ? words.team.done : words.team.back}
          </Button>
          {does === undefined ? null : (
            <Button type="submit" loading={busy} data-autofocus>
              {does}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  )
}
