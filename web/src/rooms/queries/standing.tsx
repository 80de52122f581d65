import type { BrandQuery } from '../../../../src/contract/queries.ts'
import { fill } from '../../parts/fill.tsx'
import type { Edit } from './use-edit.ts'
import type { Proposing } from './use-proposing.ts'
import { words } from '../../words.ts'

interface Props {
  readonly stored: BrandQuery | null
  readonly edit: Edit
  readonly said: string | null
  readonly proposed: Proposing
}

/** Where the text stands: saved, kept in this browser, or overtaken by somebody else. */
export function Standing({ stored, edit, said, proposed }: Props) {
  const back = stored === null ? words.queries.emptyIt : words.queries.backToSaved
  return (
    <div className="query-standing">
      {said ? <p>{said}</p> : null}
      {proposed.said ? <p>{proposed.said}</p> : null}
      {proposed.added ? (
        <p>
          {fill(words.queries.added, { added: <code>{proposed.added}</code> })}{' '}
          <button type="button" className="word" onClick={proposed.takeBack}>
            {words.parts.takeItBack}
          </button>
        </p>
      ) : null}
      {edit.overtaken && stored ? (
        <p>
          <b>{words.queries.overtaken(stored.changedBy)}</b> {words.queries.theirsGoesOn}{' '}
          <button type="button" className="word" onClick={edit.drop}>
            {words.queries.takeTheirs}
          </button>{' '}
          <button type="button" className="word" onClick={() => edit.write({ version: stored.version })}>
            {words.queries.keepMine}
          </button>
        </p>
      ) : null}
      {edit.changed && !edit.overtaken ? (
        <p className="dim">
          {words.queries.unsaved}{' '}
          <button type="button" className="word" onClick={edit.drop}>
            {back}
          </button>
        </p>
      ) : null}
    </div>
  )
}
