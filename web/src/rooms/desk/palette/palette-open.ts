import { useSyncExternalStore } from 'react'
import { offers, type Offer } from '../../../keys.ts'

/** What could be done when the palette was opened, and where the focus was. */
export interface Opened {
  readonly offers: readonly Offer[]
  readonly from: HTMLElement | null
}

let opened: Opened | null = null
const listeners = new Set<() => void>()

function set(to: Opened | null): void {
  opened = to
  for (const listener of listeners) listener()
}

/** Looks at once: what can be done may hang on where the focus is. */
export function openPalette(): void {
  const focus = document.activeElement
  set({ offers: offers(), from: focus instanceof HTMLElement && focus !== document.body ? focus : null })
}

export const closePalette = (): void => set(null)

export const usePaletteOpened = (): Opened | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => opened,
  )
