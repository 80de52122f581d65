import { useState } from 'react'
import type { CasePage, Owed } from '../../../../../src/contract/case-page.ts'
import { shownName } from '../../../../../src/domain/person/name.ts'
import { useNow } from '../../../clock.ts'
import { useMe } from '../here.ts'
import { momentWords, spanWords, when } from '../../../moments.ts'
import { useScreen } from '../../../screen.ts'
import { words } from '../../../words.ts'
import { CallForm } from './call-form.tsx'
import { BY_HAND, OwedActions, Waived } from './owed-actions.tsx'
import { PromiseForm } from './promise-form.tsx'

/** What we owe this person, first what is open. */
export function OwedStrip({ kase }: { kase: CasePage }) {
  const said = words.owing.strip
  const [all, setAll] = useState(false)
  const one = useScreen() === 'one'
  const isOpen = (owed: Owed) => owed.keptAt === null && owed.waived === null
  const most = one ? 1 : Math.max(3, kase.owed.filter(isOpen).length)
  const shown = all ? kase.owed : kase.owed.slice(0, most)
  const rest = kase.owed.slice(shown.length)
  const kept = rest.every((owed) => !isOpen(owed))
  // Resolving gives up as well: then z takes all of that back.
  const resolved = kase.status.category === 'resolved'
  const newest = resolved ? undefined : kase.owed.findLast((owed) => owed.waived !== null)?.id
  return (
    <>
      <ul className="owed" aria-label={said.label(shownName(kase.person.name, kase.person.handle))}>
        {shown.map((owed) =>
          owed.waived === null ? (
            <OwedLine key={owed.id} owed={owed} kase={kase} />
          ) : (
            <Waived key={owed.id} owed={owed} newest={owed.id === newest} />
          ),
        )}
      </ul>
      {rest.length > 0 ? (
        <button type="button" className="word small" onClick={() => setAll(true)}>
          {kept ? said.moreKept(rest.length) : said.more(rest.length)}
        </button>
      ) : null}
      <ByHand kase={kase} />
    </>
  )
}

/** What a person adds to what is owed: a promise, a call. */
function ByHand({ kase }: { kase: CasePage }) {
  const said = words.owing.strip
  const [adding, setAdding] = useState<'promise' | 'call' | null>(null)
  const close = () => setAdding(null)
  if (adding === 'promise') return <PromiseForm kase={kase} close={close} />
  if (adding === 'call') return <CallForm kase={kase} close={close} />
  const mayCall = !kase.owed.some((one) => one.kind === 'call_back' && one.keptAt === null && one.waived === null)
  return (
    <>
      <button type="button" className="word small promise" onClick={() => setAdding('promise')}>
        {said.promise}
      </button>
      {mayCall ? (
        <button type="button" className="word small promise" onClick={() => setAdding('call')}>
          {said.call}
        </button>
      ) : null}
      {kase.suggestsCall ? <p className="dim small">{said.suggested}</p> : null}
    </>
  )
}

function OwedLine({ owed, kase }: { owed: Owed; kase: CasePage }) {
  const said = words.owing.strip
  const now = useNow()
  if (owed.keptAt !== null) {
    return (
      <li data-kept>
        <span>{words.owed[owed.kind].kept}</span>
        <span>{said.keptAt(momentWords(owed.keptAt, now))}</span>
        <span className="dim">{keptWords(owed, owed.keptAt)}</span>
      </li>
    )
  }
  return <OpenLine owed={owed} kase={kase} now={now} />
}

function OpenLine({ owed, kase, now }: { owed: Owed; kase: CasePage; now: number }) {
  const said = words.owing.strip
  const { may, agent } = useMe()
  const [acting, setActing] = useState(false)
  const due = when(owed, now)
  return (
    <li data-level={due.level}>
      <b>{words.owed[owed.kind].here}</b>
      <span className="when">{due.words}</span>
      <span className="dim">
        <bdi>{openedWords(owed, kase, { now, me: agent.name }) ?? promisedWords(owed, kase, now)}</bdi>
      </span>
      {may.send || BY_HAND.has(owed.kind) ? (
        <button
          type="button"
          className="word small"
          aria-expanded={acting}
          aria-label={said.changeWhat(words.owed[owed.kind].within)}
          onClick={() => setActing(!acting)}
        >
          {said.change}
        </button>
      ) : null}
      {acting ? <OwedActions owed={owed} close={() => setActing(false)} /> : null}
    </li>
  )
}

/** `after the private leg, opened 13:34, you`, where that is what makes it owed. */
function openedWords(owed: Owed, kase: CasePage, { now, me }: { now: number; me: string }): string | null {
  const { opened } = kase.inPrivate
  if (owed.kind !== 'return_to_public' || opened === null) return null
  return words.inPrivate.openedBy(momentWords(opened.at, now), opened.by === me ? words.inPrivate.you : opened.by)
}

/** `after 11 min, by Priya`; with the open hours of it where these were fewer. */
function keptWords({ from, counted, openFor, broken, keptBy }: Owed, keptAt: number): string {
  const said = words.owing.strip
  const shorter = counted === 'open' && openFor !== null && openFor < keptAt - from
  const parts = [
    said.after(spanWords(Math.max(0, keptAt - from))),
    shorter ? said.ofItOpen(spanWords(openFor)) : null,
    broken ? said.late : null,
    keptBy ? said.by(keptBy) : null,
  ]
  return parts.filter((part) => part !== null).join(', ')
}

function promisedWords(owed: Owed, kase: CasePage, now: number): string {
  const said = words.owing.strip
  if (owed.agreed) return `“${owed.words}” · ${said.agreed(owed.agreed.by, momentWords(owed.agreed.at, now))}`
  if (owed.kind === 'approve') {
    const waits = kase.underWay.find(({ state }) => state === 'for_approval')
    return words.approval.writtenBy(waits?.by ?? owed.words)
  }
  if (owed.words) return said.word(owed.words)
  const stretched = owed.counted === 'open' && owed.promised < owed.due - owed.from
  const promised = stretched ? said.promisedOpen : said.promised
  return promised(spanWords(owed.promised), momentWords(owed.from, now))
}
