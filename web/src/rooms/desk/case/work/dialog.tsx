import { Button, Modal } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import type { Deeds } from './use-deeds.ts'
import { words } from '../../../../words.ts'

interface Props {
  readonly title: string
  readonly close: () => void
  /** What was asked for: whether it is under way, and why it was refused. */
  readonly deeds: Pick<Deeds, 'error' | 'isPending'>
  /** The word on the button that does it; none where nothing can be done. */
  readonly does?: string
  readonly submit?: () => void
  readonly children: ReactNode
}

/** A question about a case. Escape steps out and changes nothing; the focus goes back to where it was. */
export function Dialog({ title, close, deeds, does, submit, children }: Props) {
  const send = (event: FormEvent) => {
    event.preventDefault()
    submit?.()
  }
  return (
    <Modal
      opened
      onClose={close}
      title={title}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': words.parts.close }}
    >
      <form onSubmit={send} noValidate className="question">
        {children}
        {deeds.error ? <p role="alert">▲ {deeds.error.message}</p> : null}
        <div className="buttons">
          <Button variant="default" onClick={close}>
            {words.work.back}
          </Button>
          {does === undefined ? null : (
            <Button type="submit" loading={deeds.isPending} data-autofocus={submit ? undefined : true}>
              {does}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  )
}
