import type { BrandQuery } from '../../../../src/contract/queries.ts'
import type { Edit } from './use-edit.ts'
import type { Proposing } from './use-proposing.ts'

interface Props {
  readonly stored: BrandQuery | null
  readonly edit: Edit
  readonly said: string | null
  readonly proposed: Proposing
}

/** Where the text stands: saved, kept in this browser, or overtaken by somebody else. */
export function Standing({ stored, edit, said, proposed }: Props) {
  const back = stored === null ? 'Empty it' : 'Back to the saved form'
  return (
    <div className="query-standing">
      {said ? <p>{said}</p> : null}
      {proposed.said ? <p>{proposed.said}</p> : null}
      {proposed.added ? (
        <p>
          Added, and it counts once you save: <code>{proposed.added}</code>{' '}
          <button type="button" className="word" onClick={proposed.takeBack}>
            Take it back
          </button>
        </p>
      ) : null}
      {edit.overtaken && stored ? (
        <p>
          <b>{stored.changedBy ?? 'Somebody'} changed this query while you wrote.</b> Theirs goes on; yours is kept
          here.{' '}
          <button type="button" className="word" onClick={edit.drop}>
            Take theirs
          </button>{' '}
          <button type="button" className="word" onClick={() => edit.write({ version: stored.version })}>
            Keep mine, to save over it
          </button>
        </p>
      ) : null}
      {edit.changed && !edit.overtaken ? (
        <p className="dim">
          Not saved; kept in this browser.{' '}
          <button type="button" className="word" onClick={edit.drop}>
            {back}
          </button>
        </p>
      ) : null}
    </div>
  )
}
