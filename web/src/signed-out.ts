import { useSyncExternalStore } from 'react'

let signIn: (() => void) | null = null
const listeners = new Set<() => void>()

/** The session ended while somebody writes: `go` takes them to the door, and back here. */
export function askToSignIn(go: () => void): void {
  if (signIn !== null) return
  signIn = () => {
    signIn = null
    go()
  }
  for (const listener of listeners) listener()
}

/** How to sign in again, where that is asked; else null. */
export const useAskedToSignIn = (): (() => void) | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => signIn,
  )
