import type { CasePage, CaseEvent } from '../../../../../src/contract/case-page.ts'
import { Key } from '../../../parts/key.tsx'
import { useMe } from '../here.ts'
import { myLastWord } from './my-word.ts'
import { useTakingBack } from './use-correcting.ts'
import { words } from '../../../words.ts'

/** Beside what I said last: take it back. */
export function UndoCorrection({ event, kase }: { event: CaseEvent; kase: CasePage }) {
  const me = useMe()
  const back = useTakingBack()
  const correction = event.params['correction']
  if (correction === undefined || myLastWord(kase, me.agent.name)?.id !== event.id) return null
  return (
    <>
      {' · '}
      <button type="button" className="word" onClick={() => back.mutate(correction)}>
        {words.parts.undo}
      </button>{' '}
      <Key of="undo" />
      {back.error ? <span role="alert"> ▲ {back.error.message}</span> : null}
    </>
  )
}
