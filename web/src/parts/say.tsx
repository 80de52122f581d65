import { useSyncExternalStore } from 'react'

interface Said {
  readonly text: string
  readonly urgent: boolean
}

let said: Said = { text: '', urgent: false }
let newsAt = Number.NEGATIVE_INFINITY
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Says something to those who cannot see it. Urgent is only for a send that was stopped, and for who was first. */
export function say(text: string, urgent = false): void {
  // The same sentence twice is two messages: a space that is not read makes it new.
  said = { text: said.text === text ? `${text}\u00a0` : text, urgent }
  for (const listener of listeners) listener()
}

/** News of others: one message in 30 s at most. */
export function sayNews(text: string): void {
  const at = performance.now()
  if (at - newsAt < 30_000) return
  newsAt = at
  say(text)
}

export function LiveRegion() {
  const { text, urgent } = useSyncExternalStore(subscribe, () => said)
  return (
    <>
      <output className="unseen">{urgent ? '' : text}</output>
      <div className="unseen" role="alert">
        {urgent ? text : ''}
      </div>
    </>
  )
}
