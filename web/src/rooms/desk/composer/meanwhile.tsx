import { Button } from '@mantine/core'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { shownName } from '../../../../../src/domain/person/name.ts'
import { Sentence } from '../../../parts/sentence.tsx'
import type { Writing } from './use-writing.ts'
import { timeOfDay } from '../../../moments.ts'
import { words } from '../../../words.ts'

/** What happened while somebody wrote: above the words, where it cannot be missed, and nothing is sent past it. */
export function Meanwhile({ kase, writing }: { kase: CasePage; writing: Writing }) {
  const { seen, sending, draft } = writing
  const read = () => {
    sending.forget()
    seen.look()
    const post = seen.last && document.querySelector<HTMLElement>(`[data-post="${CSS.escape(seen.last.id)}"]`)
    post?.scrollIntoView({ block: 'center' })
    post?.focus()
  }
  if (draft.other) {
    return (
      <Sentence text={words.composer.otherWindow(timeOfDay(draft.other.keptAt))}>
        <p className="other" dir="auto">
          {draft.other.text}
        </p>
        <Button variant="default" onClick={draft.keeper.takeOther}>
          {words.composer.takeOther}
        </Button>
        <Button variant="default" onClick={draft.keeper.keepMine}>
          {words.composer.keepMine}
        </Button>
      </Sentence>
    )
  }
  if (sending.refusal) {
    const conflict = sending.refusal.kind === 'conflict'
    return (
      <Sentence text={sending.refusal.message}>
        {conflict ? (
          <>
            <Button variant="default" onClick={read}>
              {words.composer.readAgain}
            </Button>
            <Button variant="default" onClick={() => void sending.send(seen.last?.id ?? null, null)}>
              {words.composer.stillFits}
            </Button>
          </>
        ) : null}
      </Sentence>
    )
  }
  if (!seen.newer) return null
  return (
    <Sentence
      text={words.composer.wroteAgain(shownName(kase.person.name, kase.person.handle), timeOfDay(seen.newer.at))}
    >
      <Button variant="default" onClick={read}>
        {words.composer.read}
      </Button>
    </Sentence>
  )
}
