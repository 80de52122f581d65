import { useEffect, useRef } from 'react'
import { api } from '../../../api.ts'

/** How often it is said again while somebody types. */
const AGAIN_AFTER = 15_000

/** Tells the others that somebody writes here, from the first letter until it is sent or closed. */
export function usePresence(caseId: string, text: string, open: boolean): void {
  const told = useRef(Number.NEGATIVE_INFINITY)
  const before = useRef(text)
  useEffect(() => {
    const typed = open && text !== before.current && text !== ''
    before.current = text
    if (!typed || performance.now() - told.current < AGAIN_AFTER) return
    told.current = performance.now()
    // Whoever is not told now is told with the next letters.
    api.tellWriting(caseId, true).catch(() => (told.current = Number.NEGATIVE_INFINITY))
  }, [caseId, text, open])
  useEffect(() => {
    if (!open) return undefined
    const stop = () => {
      if (told.current === Number.NEGATIVE_INFINITY) return
      told.current = Number.NEGATIVE_INFINITY
      // It runs out by itself where this is not heard.
      api.tellWriting(caseId, false).catch(() => {})
    }
    window.addEventListener('pagehide', stop)
    return () => {
      window.removeEventListener('pagehide', stop)
      stop()
    }
  }, [caseId, open])
}
