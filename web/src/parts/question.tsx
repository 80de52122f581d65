import { Button, Modal } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { words } from '../words.ts'

interface Props {
  readonly title: string
  readonly close: () => void
  /** What was asked for: whether it is under way, and why it was refused. */
  readonly asked?: { readonly error: Error | null; readonly isPending: boolean }
  /** The word on the button that does it; none where nothing can be done. */
  readonly does?: string
  /** The word on the button that leaves everything as it is. */
  readonly leave?: string
  readonly submit?: () => void
  /** The focus begins on the button that does it, where no field has asked for it. */
  readonly ready?: boolean
  /** False where whoever opened it brings the focus back. */
  readonly returnFocus?: boolean
  readonly children?: ReactNode
}

/** A question in a dialog. Escape steps out and changes nothing. */
export function Question(props: Props) {
  const { title, close, asked, does, leave = words.parts.back, submit, ready, returnFocus = true, children } = props
  const send = (event: FormEvent) => {
    event.preventDefault()
    submit?.()
  }
  return (
    <Modal
      opened
      onClose={close}
      title={title}
      returnFocus={returnFocus}
      closeButtonProps={{ 'aria-label': words.parts.close }}
    >
      <form onSubmit={send} noValidate className="question">
        {children}
        {asked?.error ? <p role="alert">▲ {asked.error.message}</p> : null}
        <div className="buttons">
          <Button variant="default" onClick={close}>
            {leave}
          </Button>
          {does === undefined ? null : (
            <Button type="submit" loading={asked?.isPending ?? false} data-autofocus={ready ? true : undefined}>
              {does}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  )
}
