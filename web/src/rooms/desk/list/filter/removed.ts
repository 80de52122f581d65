import { useSyncExternalStore } from 'react'
import type { SavedView } from '../../../../../../src/contract/views.ts'

/** The saved view that was removed last, as long as it can be put back with one key. */
let removed: SavedView | null = null
const listeners = new Set<() => void>()

export function noteRemoved(view: SavedView | null): void {
  removed = view
  for (const tell of listeners) tell()
}

export const useRemoved = (): SavedView | null =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => removed,
  )
