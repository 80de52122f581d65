import { useState } from 'react'
import { useKey } from '../../keys.ts'
import { Key } from '../../parts/key.tsx'
import { There } from '../../parts/there.tsx'
import { useCorridorDone } from './corridor.ts'
import { useMe } from './here.ts'
import { openHelp } from './help-open.ts'

const KEY = 'amends:demo-line'

/** One line on top of a make-believe day, gone for good with Esc. */
export function DemoLine() {
  const me = useMe()
  const [gone, setGone] = useState(() => localStorage.getItem(KEY) === 'gone')
  const done = useCorridorDone()
  const shown = me.demo && !gone
  const dismiss = () => {
    localStorage.setItem(KEY, 'gone')
    setGone(true)
  }
  useKey('out', () => (shown ? dismiss() : false))
  if (!shown) return null
  return (
    <section className="demo-line" aria-label="The make-believe day">
      {done ? (
        <p>
          <b>That was the whole corridor.</b> See it from the other side:{' '}
          {me.rehearsal ? <There url={me.rehearsal}>Rehearsal</There> : null} ·{' '}
          <button type="button" className="word" onClick={openHelp}>
            all keys
          </button>{' '}
          <Key of="help" />
        </p>
      ) : (
        <p>
          <b>A make-believe day.</b> People write by themselves. First: answer Dana <Key of="next" />{' '}
          <kbd className="key" aria-hidden="true">
            Enter
          </kbd>
        </p>
      )}
      <span>
        <button type="button" className="word" onClick={dismiss}>
          Hide this for good
        </button>{' '}
        <Key of="out" />
      </span>
    </section>
  )
}
