import { useEffect, useRef, useState, type RefObject } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { useScreen } from '../../../screen.ts'
import { useWanted, type Wants } from './use-wanted.ts'

export interface Around {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly showFindings: () => void
  readonly hideSheet: () => void
}

export interface Opening {
  readonly open: boolean
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly wants: Wants
  readonly toText: () => void
  /** False where nobody may answer from here. */
  readonly start: () => boolean
  readonly close: () => void
  readonly shut: () => void
}

/** Whether the composer is open, and where the focus goes when it opens and closes. */
export function useOpening(kase: CasePage, hasDraft: boolean, { heading, hideSheet }: Around): Opening {
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
      if (!kase.mayReply.may) return false
      hideSheet()
      setOpen(true)
      toText()
      return true
    },
    close: () => {
      setOpen(false)
      heading.current?.focus()
    },
    shut: () => setOpen(false),
  }
}
