import { useSyncExternalStore } from 'react'

/** What can be made larger and smaller: widths in pixels; the reply's height in hundredths of the case. */
export const PANES = {
  rail: { usual: 208, least: 176, most: 320 },
  list: { usual: 416, least: 288, most: 640 },
  side: { usual: 304, least: 256, most: 480 },
  reply: { usual: 40, least: 25, most: 75 },
} as const

export type Pane = keyof typeof PANES
type Sizes = Partial<Record<Pane, number>>

const KEPT = 'amends:panes'
const listeners = new Set<() => void>()
let sizes = read()

function read(): Sizes {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '{}')
    const given = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {}
    const fits = Object.entries(PANES).filter(
      ([pane, { least, most }]) => Number(given[pane]) >= least && Number(given[pane]) <= most,
    )
    return Object.fromEntries(fits.map(([pane]) => [pane, Number(given[pane])]))
  } catch {
    return {}
  }
}

/** Remembered in this browser; null gives the usual size back. */
export function setPaneSize(pane: Pane, size: number | null): void {
  const { [pane]: _, ...rest } = sizes
  sizes = size === null ? rest : { ...rest, [pane]: size }
  localStorage.setItem(KEPT, JSON.stringify(sizes))
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const usePaneSizes = (): Sizes => useSyncExternalStore(subscribe, () => sizes)
