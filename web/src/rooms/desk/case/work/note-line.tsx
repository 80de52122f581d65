import type { TimelineNote } from '../../../../../../src/contract/case-work.ts'
import { Moment } from '../../../../parts/moment.tsx'
import { WordsOf } from '../../../../parts/words-of.tsx'
import { UndoWord } from './undo-word.tsx'
import { words } from '../../../../words.ts'

/** A word among ourselves, stepped in and dotted. */
export function NoteLine({ note, undo }: { note: TimelineNote; undo: { take: () => void; byKey: boolean } }) {
  return (
    <article className="post note" tabIndex={-1} aria-label={words.notes.by(note.by)}>
      <p className="who">
        <span>
          <b>{words.notes.note}</b> {words.notes.onlyTeam} · <bdi>{note.by}</bdi> <Moment at={note.at} />
        </span>
        {note.mine ? <UndoWord {...undo} /> : null}
      </p>
      <WordsOf text={note.text} language={null} />
    </article>
  )
}
