import { Button } from '@mantine/core'
import { useState } from 'react'
import { words } from '../words.ts'
import { say } from './say.tsx'

/** Copies a text and says so; where the browser does not let us, it says that too. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [said, setSaid] = useState<string | null>(null)
  const tell = (how: string) => {
    setSaid(how)
    say(how)
  }
  const copy = () => {
    if (!('clipboard' in navigator)) return tell(words.team.notCopied)
    navigator.clipboard.writeText(text).then(
      () => tell(words.team.copied),
      () => tell(words.team.notCopied),
    )
  }
  return (
    <span className="ways">
      <Button variant="default" onClick={copy}>
        {label}
      </Button>
      {said ? <span className="dim">{said}</span> : null}
    </span>
  )
}
