import { useSyncExternalStore } from 'react'

let open = false
const listeners = new Set<() => void>()

function set(to: boolean): void {
  open = to
  for (const listener of listeners) listener()
}

export const openHelp = (): void => set(true)
export const closeHelp = (): void => set(false)

export const useHelpOpen = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => open,
  )
