import { Button } from '@mantine/core'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { words } from '../../../words.ts'
import { isPublic } from '../case/legs.ts'
import { useMe } from '../here.ts'
import { callOf, useServersRead } from './audiences.ts'
import { Key } from '../../../parts/key.tsx'
import type { Writing } from './use-writing.ts'
import { timeOfDay } from '../../../moments.ts'

/** What the reply is for, how long it is, where it is kept, and the button that says what pressing it does. */
export function Tools({ kase, writing }: { kase: CasePage; writing: Writing }) {
  const { draft, close, press, audience } = writing
  const servers = useServersRead(kase.network)
  const { may } = useMe()
  return (
    <div className="tools">
      {audience === 'public' || (audience === 'private' && !isPublic(kase)) ? <WhatItDoes draft={draft} /> : null}
      <p className="counter" id="reply-counter">
        {[lengthWords(writing), keptWords(draft)].filter(Boolean).join(' · ')}
      </p>
      <span className="buttons">
        <Button variant="default" onClick={close}>
          {words.composer.close} <Key of="out" />
        </Button>
        <Button className="send" data-audience={audience} onClick={press}>
          {may.send || audience === 'note' || writing.stops > 0
            ? buttonWords(writing, callOf(kase), servers)
            : words.approval.send}{' '}
          <Key of="send" />
        </Button>
      </span>
    </div>
  )
}

/** Whether it answers, or only says that somebody is there. */
function WhatItDoes({ draft }: Pick<Writing, 'draft'>) {
  return (
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
  )
}

function buttonWords({ stops, holds, audience }: Writing, name: string, servers: boolean): string {
  if (stops > 0) return words.composer.stops(stops)
  if (holds > 0) return words.inPrivate.withReason(audience, name)
  if (audience === 'private' && servers) return words.inPrivate.sendNotPrivate(name)
  return words.inPrivate.send(audience, name)
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
