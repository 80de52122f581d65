import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { now } from '../../../clock.ts'
import { momentWords } from '../../../moments.ts'
import { Key } from '../../../parts/key.tsx'
import { words } from '../../../words.ts'
import { fieldTime, ofField } from '../case/local-time.ts'
import { callOf } from './audiences.ts'
import type { Promising } from './use-promise.ts'

const said = words.promising

/** A time that the words promise: it will be owed, unless it is left out (C13, C21). */
export function PromiseLine({ kase, promising }: { kase: CasePage; promising: Promising }) {
  const [changing, setChanging] = useState(false)
  const { promised, due, turn, change } = promising
  if (promised === null) return null
  const until = momentWords(due ?? promised.due, now())
  return (
    <fieldset className="promise-line">
      <legend className="unseen">{said.group}</legend>
      <span className={due === null ? 'dim' : undefined}>
        {due === null ? said.out(until) : said.promises(callOf(kase), until)}
      </span>
      {due === null ? null : changing ? (
        <TextInput
          type="datetime-local"
          aria-label={said.until}
          defaultValue={fieldTime(due)}
          onChange={(event) => change(ofField(event.currentTarget.value))}
        />
      ) : (
        <button type="button" className="word" onClick={() => setChanging(true)}>
          {said.change}
        </button>
      )}
      <span>
        <button type="button" className="word" onClick={turn}>
          {due === null ? said.owe : said.leaveOut}
        </button>{' '}
        <Key of="owe" />
      </span>
    </fieldset>
  )
}
