import { Key } from '../../../../parts/key.tsx'
import { words } from '../../../../words.ts'
import { outcomeWords } from './outcome-words.ts'
import type { Many } from './use-many.ts'

/** What was done with many, and what stayed and why, until something else is done. */
export function ManyStrip({ many }: { many: Many }) {
  if (many.outcome === null && many.error === null) return null
  return (
    <div className="said-strip small">
      {many.error ? <p role="alert">▲ {many.error.message}</p> : null}
      {many.outcome ? (
        <p>
          {outcomeWords(many.outcome)}
          {many.mayUndo ? (
            <>
              {' '}
              <button type="button" className="word" onClick={many.undo}>
                {words.savedViews.undo}
              </button>{' '}
              <Key of="undo" />
            </>
          ) : null}
        </p>
      ) : null}
    </div>
  )
}
