import { useSyncExternalStore } from 'react'
import { onSettings, settings } from './settings.ts'

export const deviceZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** The reader's own time zone: every time on the page is said in it. */
export const zone = (): string => settings().zone ?? deviceZone

// A clock that runs wrong must not turn a promise late, so the server's date corrects it.
let ahead = 0

export function heardDate(date: string | null): void {
  const theirs = date === null ? Number.NaN : Date.parse(date)
  if (Number.isNaN(theirs)) return
  const difference = theirs - Date.now()
  ahead = Math.abs(difference) > 5_000 ? difference : 0
}

export const now = (): number => Date.now() + ahead

const MINUTE = 60_000
const listeners = new Set<() => void>()
let shown = now()

function tick(): void {
  shown = now()
  for (const listener of listeners) listener()
}

function minuteByMinute(): void {
  setTimeout(
    () => {
      tick()
      minuteByMinute()
    },
    MINUTE - (now() % MINUTE) + 20,
  )
}

minuteByMinute()
// Every time on the page is said anew in another zone.
onSettings(tick)
// A laptop that slept shows the right times at once.
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && tick())

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The time, moving by the minute. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => shown)
