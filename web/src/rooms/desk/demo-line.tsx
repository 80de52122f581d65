import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useKey } from '../../keys.ts'
import { fill } from '../../parts/fill.tsx'
import { Go } from '../../parts/go.tsx'
import { Key } from '../../parts/key.tsx'
import { Name } from '../../parts/name.tsx'
import { There } from '../../parts/there.tsx'
import { asks } from '../../queries.ts'
import { useCorridorDone } from './corridor.ts'
import { casePath, useHere, useMe } from './here.ts'
import { openHelp } from './help-open.ts'
import { isOwed } from './views.ts'
import { words } from '../../words.ts'

const MOST_PRESSES = 4
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
    <section className="demo-line" aria-label={words.demo.label}>
      {done ? (
        <p>
          <b>{words.demo.done}</b> {words.demo.otherSide}{' '}
          {me.rehearsal ? <There url={me.rehearsal}>{words.foot.rehearsal}</There> : null} ·{' '}
          <button type="button" className="word" onClick={openHelp}>
            {words.demo.allKeys}
          </button>{' '}
          <Key of="help" />
        </p>
      ) : (
        <p>
          <b>{words.demo.day}</b> {words.demo.byThemselves} <FirstThing />
        </p>
      )}
      <span>
        <button type="button" className="word" onClick={dismiss}>
          {words.demo.hide}
        </button>{' '}
        <Key of="out" />
      </span>
    </section>
  )
}

/** Whom most people read, and the keys that lead there from anywhere. */
function FirstThing() {
  const { view } = useHere()
  const owed = useInfiniteQuery({ ...asks.owed(isOwed(view) ? view : 'mine'), enabled: isOwed(view) })
  const rows = owed.data?.pages[0]?.rows.filter(({ kind }) => kind === 'answer') ?? []
  const first = rows.toSorted((a, b) => (b.readers ?? 0) - (a.readers ?? 0))[0]
  if (!first || !isOwed(view)) return null
  const presses = (owed.data?.pages[0]?.rows.indexOf(first) ?? 0) + 1
  return (
    <>
      {fill(words.demo.first, {
        answer: (
          <Go href={casePath(view, first.caseId)}>
            {fill(words.demo.answer, { name: <Name name={first.name} handle={first.handle} /> })}
          </Go>
        ),
      })}{' '}
      {presses <= MOST_PRESSES ? (
        <>
          {Array.from({ length: presses }, (_, press) => (
            <Key key={press} of="next" />
          ))}{' '}
          <kbd className="key" aria-hidden="true">
            {words.keyPage.enter}
          </kbd>
        </>
      ) : null}
    </>
  )
}
