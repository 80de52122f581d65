import { useRef, useState } from 'react'
import type { CasePage } from '../../../../../../src/contract/case-page.ts'
import { useKey } from '../../../../keys.ts'
import { useDeeds } from './use-deeds.ts'
import { useUndo } from './use-undo.ts'
import { words } from '../../../../words.ts'

export type Question = 'resolve' | 'snooze' | 'hand-over' | 'label' | 'split' | 'merge' | 'call-it' | 'private'
export type Work = ReturnType<typeof useWork>

/** What is asked about a case now, and where the focus was before. */
export function useWork(kase: CasePage, leave: () => void) {
  const deeds = useDeeds(kase)
  const [asking, setAsking] = useState<Question | null>(null)
  const from = useRef<Element | null>(null)
  const resolved = kase.status.category === 'resolved'
  const ask = (question: Question) => {
    const focus = document.activeElement
    // An entry of the menu is gone by then: its button is not.
    from.current = focus?.closest('[role="menu"]') ? document.querySelector('.more-of-case') : focus
    deeds.reset()
    setAsking(question)
  }
  const resolve = () => {
    if (resolved) return false
    const owed = kase.owed.some(({ keptAt, waived }) => keptAt === null && waived === null)
    return owed ? ask('resolve') : deeds.mutate({ do: 'resolve', waive: [] })
  }
  const giveBack = () => {
    const back = from.current
    if (back instanceof HTMLElement && back.isConnected && back !== document.body) back.focus()
    else leave()
  }
  // The Escape that closes a dialog must still find it there: else it would close the case too.
  const close = () => {
    requestAnimationFrame(() => {
      setAsking(null)
      requestAnimationFrame(giveBack)
    })
  }
  useKey('resolve', resolve, { whyNot: resolved ? words.notNow.resolvedAlready : null })
  useKey('snooze', () => ask('snooze'))
  useKey('assign', () => ask('hand-over'))
  useKey('label', () => ask('label'))
  useUndo(kase, deeds)
  return { deeds, asking, ask, resolve, resolved, close, forget: () => setAsking(null) }
}
