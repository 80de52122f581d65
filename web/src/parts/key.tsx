import { Kbd } from '@mantine/core'
import { keyToName, useKeys, type Action } from '../keys.ts'

/** The key beside its word. Screen readers get it from `?`, and hands without a keyboard do not need it. */
export function Key({ of }: { of: Action }) {
  useKeys()
  const key = keyToName(of)
  if (key === null) return null
  return (
    <Kbd className="key" aria-hidden="true">
      {key}
    </Kbd>
  )
}
