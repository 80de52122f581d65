import { Kbd } from '@mantine/core'
import { keyName, useSingleKeys, type Action } from '../keys.ts'

/** The key beside its word. Screen readers get it from `?`, and hands without a keyboard do not need it. */
export function Key({ of }: { of: Action }) {
  const name = keyName(of)
  const singles = useSingleKeys()
  if (!singles && !/^(Ctrl|⌘|F6|Esc)/.test(name)) return null
  return (
    <Kbd className="key" aria-hidden="true">
      {name}
    </Kbd>
  )
}
