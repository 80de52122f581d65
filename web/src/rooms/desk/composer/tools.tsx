import { Button } from '@mantine/core'
import { Key } from '../../../parts/key.tsx'
import type { Writing } from './use-writing.ts'
import { timeOfDay } from '../../../moments.ts'

/** What the reply is for, how long it is, where it is kept, and the button that says what pressing it does. */
export function Tools({ writing }: { writing: Writing }) {
  const { draft, close, press } = writing
  return (
    <div className="tools">
      <fieldset className="choice">
        <legend className="unseen">What this reply does</legend>
        <label>
          <input
            type="radio"
            name="answers"
            checked={draft.answers}
            onChange={() => draft.keeper.edit({ answers: true })}
          />{' '}
          This answers
        </label>
        <label>
          <input
            type="radio"
            name="answers"
            checked={!draft.answers}
            onChange={() => draft.keeper.edit({ answers: false })}
          />{' '}
          Only acknowledges
        </label>
      </fieldset>
      <p className="counter" id="reply-counter">
        {[lengthWords(writing), keptWords(draft)].filter(Boolean).join(' · ')}
      </p>
      <span className="buttons">
        <Button variant="default" onClick={close}>
          Close <Key of="out" />
        </Button>
        <Button className="send" onClick={press}>
          {buttonWords(writing)} <Key of="send" />
        </Button>
      </span>
    </div>
  )
}

function buttonWords({ stops, holds }: Writing): string {
  if (stops > 0) return stops === 1 ? '1 thing stops this' : `${stops} things stop this`
  return holds > 0 ? 'Reply, with a reason…' : 'Reply in public'
}

function lengthWords({ size }: Writing): string {
  if (!size) return ''
  const { length, max, tooMany } = size
  return tooMany > 0 ? `${length} of ${max}, ${tooMany} too many` : `${length} of ${max}`
}

function keptWords({ text, keptAt, dirty, unreachable }: Writing['draft']): string {
  if (unreachable && dirty) return 'kept in this browser until we are back'
  if (keptAt !== null && text !== '') return `kept ${timeOfDay(keptAt)}`
  return dirty && text !== '' ? 'kept in this browser' : ''
}
