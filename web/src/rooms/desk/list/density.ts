import { useSyncExternalStore } from 'react'

/** Three lines a row, or two. */
export type Density = 'roomy' | 'tight'

const KEPT = 'amends:rows'
const listeners = new Set<() => void>()

const current = (): Density => (localStorage.getItem(KEPT) === 'tight' ? 'tight' : 'roomy')

export function setDensity(density: Density): void {
  localStorage.setItem(KEPT, density)
  for (const tell of listeners) tell()
}

export const useDensity = (): Density =>
  useSyncExternalStore((tell) => {
    listeners.add(tell)
    return () => listeners.delete(tell)
  }, current)
