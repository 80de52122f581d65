import { Button, Modal } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { words } from '../../words.ts'

interface Props {
  readonly title: string
  readonly close: () => void
  /** The word on the button that leaves everything as it is. */
  readonly leave: string
  readonly does: string
  readonly pending: boolean
  readonly error: Error | null
  readonly submit: () => void
  readonly children: ReactNode
}

/** A question about a connection. Escape changes nothing. */
export function Asking({ title, close, leave, does, pending, error, submit, children }: Props) {
  const send = (event: FormEvent) => {
    event.preventDefault()
    submit()
  }
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ 'aria-label': words.connections.close }}>
      <form onSubmit={send} noValidate className="question">
        {children}
        {error ? <p role="alert">▲ {error.message}</p> : null}
        <div className="buttons">
          <Button variant="default" onClick={close}>
            {leave}
          </Button>
          <Button type="submit" loading={pending}>
            {does}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
