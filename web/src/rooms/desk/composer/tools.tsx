import { Button } from '@mantine/core'
import { Key } from '../../../parts/key.tsx'
import type { Writing } from './use-writing.ts'
import { timeOfDay } from '../../../moments.ts'
import { words } from '../../../words.ts'

/** What the reply is for, how long it is, where it is kept, and the button that says what pressing it does. */
export function Tools({ writing }: { writing: Writing }) {
  const { draft, close, press } = writing
  return (
    <div className="tools">
      <fieldset className="choice">
        <legend className="unseen">{words.composer.what}</legend>
        <label>
          <input
            type="radio"
            name="answers"
            checked={draft.answers}
            onChange={() => draft.keeper.edit({ answers: true })}
          />{' '}
          {words.composer.answers}
        </label>
        <label>
          <input
            type="radio"
            name="answers"
            checked={!draft.answers}
            onChange={() => draft.keeper.edit({ answers: false })}
          />{' '}
          {words.composer.acknowledges}
        </label>
      </fieldset>
      <p className="counter" id="reply-counter">
        {[lengthWords(writing), keptWords(draft)].filter(Boolean).join(' · ')}
      </p>
      <span className="buttons">
        <Button variant="default" onClick={close}>
          {words.composer.close} <Key of="out" />
        </Button>
        <Button className="send" onClick={press}>
          {buttonWords(writing)} <Key of="send" />
        </Button>
      </span>
    </div>
  )
}

function buttonWords({ stops, holds }: Writing): string {
  if (stops > 0) return words.composer.stops(stops)
  return holds > 0 ? words.composer.withReason : words.composer.reply
}

function lengthWords({ size }: Writing): string {
  if (!size) return ''
  const { length, max, tooMany } = size
  return words.composer.length(length, max, tooMany)
}

function keptWords({ text, keptAt, dirty, unreachable }: Writing['draft']): string {
  if (unreachable && dirty) return words.composer.keptUntilBack
  if (keptAt !== null && text !== '') return words.composer.keptAt(timeOfDay(keptAt))
  return dirty && text !== '' ? words.composer.keptHere : ''
}
