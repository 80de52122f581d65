import { Key } from '../../../../parts/key.tsx'
import type { Action } from '../../../../keys.ts'
import { words } from '../../../../words.ts'
import type { Question } from './use-list-work.tsx'

const DEEDS: readonly { question: Question; of: Action; word: string }[] = [
  { question: 'assign', of: 'assign', word: words.savedViews.assign },
  { question: 'label', of: 'label', word: words.savedViews.label },
  { question: 'snooze', of: 'snooze', word: words.savedViews.snooze },
  { question: 'resolve', of: 'resolve', word: words.savedViews.resolve },
]

/** In place of the list's head while rows are selected. */
export function BulkBar({ count, ask, done }: { count: number; ask: (what: Question) => void; done: () => void }) {
  return (
    <div className="bulk-bar" role="toolbar" aria-label={words.savedViews.selected(count)}>
      <b className="figure">{words.savedViews.selected(count)}</b>
      {count === 0
        ? null
        : DEEDS.map(({ question, of, word }) => (
            <span key={question}>
              <button type="button" className="word" aria-haspopup="dialog" onClick={() => ask(question)}>
                {word}
              </button>{' '}
              <Key of={of} />
            </span>
          ))}
      <span>
        <button type="button" className="word" onClick={done}>
          {words.savedViews.done}
        </button>{' '}
        <Key of="out" />
      </span>
    </div>
  )
}
