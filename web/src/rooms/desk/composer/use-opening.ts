import { useEffect, useRef, useState, type RefObject } from 'react'
import { useScreen } from '../../../screen.ts'
import { useWanted, type Wants } from './use-wanted.ts'

export interface Around {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly showFindings: () => void
  readonly hideSheet: () => void
  /** Asks why something should be said in private, or says why it cannot. */
  readonly askPrivate: () => void
}

export interface Opening {
  readonly open: boolean
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly wants: Wants
  readonly toText: () => void
  readonly start: () => void
  readonly close: () => void
  readonly shut: () => void
}

/** Whether the composer is open, and where the focus goes when it opens and closes. */
export function useOpening(hasDraft: boolean, { heading, hideSheet }: Around): Opening {
  const screen = useScreen()
  const [open, setOpen] = useState(() => hasDraft && screen !== 'one')
  const field = useRef<HTMLTextAreaElement>(null)
  const wants = useWanted()
  useEffect(() => {
    wants.give('text', () => {
      field.current?.focus()
      return field.current !== null
    })
  })
  const toText = () => wants.want('text')
  return {
    open,
    field,
    wants,
    toText,
    start: () => {
      hideSheet()
      setOpen(true)
      toText()
    },
    close: () => {
      setOpen(false)
      heading.current?.focus()
    },
    shut: () => setOpen(false),
  }
}
