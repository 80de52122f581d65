import { useSyncExternalStore } from 'react'

/** How many panes fit beside one another: one; list and case; the views too; the right pane too. */
export type Screen = 'one' | 'two' | 'three' | 'four'

const steps = (['four', 'three', 'two'] as const).map((screen, at) => ({
  screen,
  media: matchMedia(`(min-width: ${[80, 64, 44][at]}em)`),
}))

const subscribe = (listener: () => void) => {
  for (const { media } of steps) media.addEventListener('change', listener)
  return () => {
    for (const { media } of steps) media.removeEventListener('change', listener)
  }
}

const current = (): Screen => steps.find(({ media }) => media.matches)?.screen ?? 'one'

export const useScreen = (): Screen => useSyncExternalStore(subscribe, current)
