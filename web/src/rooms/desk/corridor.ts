import { useSyncExternalStore } from 'react'
import type { CasePage } from '../../../../src/contract/case-page.ts'
import { now } from '../../clock.ts'

const began = now()
let done = false
const listeners = new Set<() => void>()

/** The first thanks since the page was opened: the newcomer has seen a complaint through. */
export function noteOutcome(outcome: CasePage['outcome']): void {
  if (done || outcome?.what !== 'thanked' || outcome.at < began) return
  done = true
  for (const listener of listeners) listener()
}

export const useCorridorDone = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => done,
  )
