import { Button } from '@mantine/core'
import { useState } from 'react'
import { Sentence } from '../../parts/sentence.tsx'
import { useMe } from './here.ts'

/** The desk was renewed while this page was open. */
export function NewVersion() {
  const { version } = useMe()
  const [first] = useState(version)
  if (version === first) return null
  return (
    <section className="new-version" aria-label="A new version">
      <Sentence text="The desk has a new version. What you wrote is kept.">
        <Button variant="default" onClick={() => location.reload()}>
          Load it
        </Button>
      </Sentence>
    </section>
  )
}
