import type { CorrectJudgement } from '../../../../../src/contract/judgement.ts'
import { fill } from '../../../parts/fill.tsx'
import { Go } from '../../../parts/go.tsx'
import { Key } from '../../../parts/key.tsx'
import { Name } from '../../../parts/name.tsx'
import { casePath } from '../here.ts'
import type { Said } from './use-quiet-word.ts'
import { words } from '../../../words.ts'

const calledWords = (wish: CorrectJudgement): string =>
  wish.what === 'kind' ? words.correct.youCalled(words.triage.kindWithin(wish.kind, 0)) : words.correct.wordKept

/** What was said last in the list, at its top, until something else is said. */
export function SaidStrip({
  said,
  takeBack,
  error,
}: {
  said: Said | null
  takeBack: () => unknown
  error: Error | null
}) {
  if (said === null && error === null) return null
  return (
    <div className="said-strip small">
      {error ? <p role="alert">▲ {error.message}</p> : null}
      {said ? (
        <p>
          <Name name={said.row.name} handle={said.row.handle} />:{' '}
          {said.caseId
            ? fill(words.correct.owedNowOpen, {
                open: <Go href={casePath('everyone', said.caseId)}>{words.events.openIt}</Go>,
              })
            : calledWords(said.wish)}
          {' · '}
          <button type="button" className="word" onClick={takeBack}>
            {words.parts.undo}
          </button>{' '}
          <Key of="undo" />
        </p>
      ) : null}
    </div>
  )
}
