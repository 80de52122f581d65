import { Button } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { Sentence } from './parts/sentence.tsx'
import { words } from './words.ts'

/** In place of a page that could not be drawn. What was typed is kept as it always is. */
export function Broken({ error }: ErrorComponentProps) {
  return (
    <main className="paper">
      <h1>{words.parts.broken}</h1>
      <Sentence text={words.parts.brokenSaid}>
        <Button onClick={() => location.reload()}>{words.parts.loadAnew}</Button>
        <Button variant="default" onClick={() => location.assign('/')}>
          {words.parts.backToOwed}
        </Button>
      </Sentence>
      <details>
        <summary>{words.parts.brokenWhy}</summary>
        <pre className="as-it-is">{error instanceof Error ? error.stack : String(error)}</pre>
      </details>
    </main>
  )
}
