import { useState } from 'react'
import type { CasePage, Owed } from '../../../../../src/contract/case-page.ts'
import { shownName } from '../../../../../src/domain/person/name.ts'
import { useNow } from '../../../clock.ts'
import { useScreen } from '../../../screen.ts'
import { OwedActions, PromiseForm, Waived } from './owed-actions.tsx'
import { momentWords, spanWords, when } from '../../../moments.ts'
import { words } from '../../../words.ts'

/** What we owe this person, first what is open. */
export function OwedStrip({ kase }: { kase: CasePage }) {
  const [all, setAll] = useState(false)
  const one = useScreen() === 'one'
  const [promising, setPromising] = useState(false)
  const isOpen = (owed: Owed) => owed.keptAt === null && owed.waived === null
  const most = one ? 1 : Math.max(3, kase.owed.filter(isOpen).length)
  const shown = all ? kase.owed : kase.owed.slice(0, most)
  const rest = kase.owed.slice(shown.length)
  const kept = rest.every((owed) => !isOpen(owed))
  const newest = kase.owed.findLast((owed) => owed.waived !== null)?.id
  return (
    <>
      <ul className="owed" aria-label={`Owed to ${shownName(kase.person.name, kase.person.handle)}`}>
        {shown.map((owed) =>
          owed.waived === null ? (
            <OwedLine key={owed.id} owed={owed} />
          ) : (
            <Waived key={owed.id} owed={owed} newest={owed.id === newest} />
          ),
        )}
      </ul>
      {rest.length > 0 ? (
        <button type="button" className="word small" onClick={() => setAll(true)}>
          {rest.length} more{kept ? ' kept' : ''}
        </button>
      ) : null}
      {promising ? (
        <PromiseForm kase={kase} close={() => setPromising(false)} />
      ) : (
        <button type="button" className="word small promise" onClick={() => setPromising(true)}>
          Note a promise…
        </button>
      )}
    </>
  )
}

function OwedLine({ owed }: { owed: Owed }) {
  const now = useNow()
  const [acting, setActing] = useState(false)
  if (owed.keptAt !== null) {
    return (
      <li data-kept>
        <span>{words.owed[owed.kind].kept}</span>
        <span>kept at {momentWords(owed.keptAt, now)}</span>
        <span className="dim">
          after {spanWords(owed.keptAt - owed.from)}
          {owed.counted === 'open' && owed.openFor !== null && owed.openFor < owed.keptAt - owed.from
            ? `, ${spanWords(owed.openFor)} of it open`
            : ''}
          {owed.broken ? ', too late' : ''}
          {owed.keptBy ? `, by ${owed.keptBy}` : ''}
        </span>
      </li>
    )
  }
  const due = when(owed, now)
  return (
    <li data-level={due.level}>
      <b>{words.owed[owed.kind].here}</b>
      <span>
        <span className="when">{due.words}</span>
      </span>
      <span className="dim">{promisedWords(owed, now)}</span>
      <button
        type="button"
        className="word small"
        aria-expanded={acting}
        aria-label={`change… ${words.owed[owed.kind].within}`}
        onClick={() => setActing(!acting)}
      >
        change…
      </button>
      {acting ? <OwedActions owed={owed} close={() => setActing(false)} /> : null}
    </li>
  )
}

function promisedWords(owed: Owed, now: number): string {
  if (owed.words) return `we promised ${owed.words}`
  const from = momentWords(owed.from, now)
  return `promised ${spanWords(owed.promised)}${owed.counted === 'open' && owed.promised < owed.due - owed.from ? ' while we are open' : ''}, from ${from}`
}
