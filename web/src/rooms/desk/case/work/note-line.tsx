import type { TimelineNote } from '../../../../../../src/contract/case-work.ts'
import { Moment } from '../../../../parts/moment.tsx'
import { WordsOf } from '../../../../parts/words-of.tsx'
import { UndoWord } from './undo-word.tsx'

/** A word among ourselves, stepped in and dotted. */
export function NoteLine({ note, undo }: { note: TimelineNote; undo: { take: () => void; byKey: boolean } }) {
  return (
    <article className="post note" tabIndex={-1} aria-label={`Note by ${note.by}, only our team`}>
      <p className="who">
        <span>
          <b>Note</b> only our team · <bdi>{note.by}</bdi> <Moment at={note.at} />
        </span>
        {note.mine ? <UndoWord {...undo} /> : null}
      </p>
      <WordsOf text={note.text} language={null} />
    </article>
  )
}
