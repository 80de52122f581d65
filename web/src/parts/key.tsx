import { Kbd } from '@mantine/core'
import { isChord, keyName, useKeys, useSingleKeys, type Action } from '../keys.ts'

/** The key beside its word. Screen readers get it from `?`, and hands without a keyboard do not need it. */
export function Key({ of }: { of: Action }) {
  const singles = useSingleKeys()
  const keys = useKeys()
  if (keys[of] === '' || (!singles && !isChord(of))) return null
  return (
    <Kbd className="key" aria-hidden="true">
      {keyName(of)}
    </Kbd>
  )
}
