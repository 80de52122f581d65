import { Button } from '@mantine/core'
import { useState } from 'react'
import { Sentence } from '../../parts/sentence.tsx'
import { useMe } from './here.ts'
import { words } from '../../words.ts'

/** The desk was renewed while this page was open. */
export function NewVersion() {
  const { version } = useMe()
  const [first] = useState(version)
  if (version === first) return null
  return (
    <section className="new-version" aria-label={words.desk.newVersion}>
      <Sentence text={words.desk.newVersionSaid}>
        <Button variant="default" onClick={() => location.reload()}>
          {words.desk.load}
        </Button>
      </Sentence>
    </section>
  )
}
