import { Key } from '../../parts/key.tsx'
import type { View } from './views.ts'

/** The pane of the case while none is open. */
export function NothingOpen({ view }: { view: View }) {
  return (
    <section className="case nothing" aria-label="Case">
      {view === 'quiet' ? (
        <p className="dim">Nobody waits for an answer here. Each line says why.</p>
      ) : (
        <p className="dim">
          Nothing is open. <Key of="next" /> goes down the list,{' '}
          <kbd className="key" aria-hidden="true">
            Enter
          </kbd>{' '}
          opens.
        </p>
      )}
    </section>
  )
}
