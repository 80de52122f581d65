import { useState } from 'react'
import type { CasePage, Owed } from '../../../../../src/contract/case-page.ts'
import { momentWords, spanWords, when } from '../../../../../src/domain/clock/when.ts'
import { keptHere, owedHere } from '../../../../../src/domain/obligation/phrase.ts'
import { shownName } from '../../../../../src/domain/person/name.ts'
import { useNow, zone } from '../../../clock.ts'
import { useScreen } from '../../../screen.ts'

/** What we owe this person, first what is open. */
export function OwedStrip({ kase }: { kase: CasePage }) {
  const [all, setAll] = useState(false)
  const one = useScreen() === 'one'
  if (kase.owed.length === 0) return null
  const most = one ? 1 : Math.max(3, kase.owed.filter((owed) => owed.keptAt === null).length)
  const shown = all ? kase.owed : kase.owed.slice(0, most)
  const rest = kase.owed.slice(shown.length)
  const kept = rest.every((owed) => owed.keptAt !== null)
  return (
    <>
      <ul className="owed" aria-label={`Owed to ${shownName(kase.person.name, kase.person.handle)}`}>
        {shown.map((owed) => (
          <OwedLine key={owed.id} owed={owed} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <button type="button" className="word small" onClick={() => setAll(true)}>
          {rest.length} more{kept ? ' kept' : ''}
        </button>
      ) : null}
    </>
  )
}

function OwedLine({ owed }: { owed: Owed }) {
  const now = useNow()
  if (owed.keptAt !== null) {
    return (
      <li data-kept>
        <span>{keptHere(owed.kind)}</span>
        <span>kept at {momentWords(owed.keptAt, now, zone)}</span>
        <span className="dim">
          after {spanWords(owed.keptAt - owed.from)}
          {owed.keptBy ? `, by ${owed.keptBy}` : ''}
        </span>
      </li>
    )
  }
  const due = when(owed, now, zone)
  return (
    <li data-level={due.level}>
      <b>{owedHere(owed.kind)}</b>
      <span>
        <span className="when">{due.words}</span>
      </span>
      <span className="dim">
        promised {spanWords(owed.due - owed.from)}, from {momentWords(owed.from, now, zone)}
      </span>
    </li>
  )
}
