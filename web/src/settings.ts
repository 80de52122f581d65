import { useSyncExternalStore } from 'react'
import { asTheyCome, type MySettings } from '../../src/domain/team/my-settings.ts'

/** The desk keeps them; this browser has a copy, so that the first paint is right. `colour-scheme.js` reads it too. */
const KEPT = 'amends:settings'

const listeners = new Set<() => void>()

function read(): MySettings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '{}')
    return typeof kept === 'object' ? { ...asTheyCome, ...kept } : asTheyCome
  } catch {
    return asTheyCome
  }
}

let mine = read()

export const settings = (): MySettings => mine

/** Told after each change, in this tab or another. */
export function onSettings(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function become(next: MySettings): void {
  mine = next
  for (const listener of listeners) listener()
}

/** They hold at once, here and in the other tabs of this browser. */
export function hold(next: MySettings): void {
  const text = JSON.stringify(next)
  if (text === JSON.stringify(mine)) return
  localStorage.setItem(KEPT, text)
  become(next)
}

window.addEventListener('storage', ({ key }) => {
  if (key === KEPT) become(read())
})

export const useSettings = (): MySettings => useSyncExternalStore(onSettings, settings)
