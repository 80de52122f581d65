import { fill } from '../../parts/fill.tsx'
import { Key } from '../../parts/key.tsx'
import type { View } from './views.ts'
import { words } from '../../words.ts'

/** The pane of the case while none is open. */
export function NothingOpen({ view }: { view: View }) {
  return (
    <section className="case nothing" aria-label={words.desk.caseLabel}>
      {view === 'quiet' ? (
        <p className="dim">{words.desk.quietPane}</p>
      ) : (
        <p className="dim">
          {fill(words.desk.nothingOpen, {
            next: <Key of="next" />,
            enter: (
              <kbd className="key" aria-hidden="true">
                {words.keyPage.enter}
              </kbd>
            ),
          })}
        </p>
      )}
    </section>
  )
}
