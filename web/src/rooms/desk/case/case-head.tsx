import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type RefObject } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { api } from '../../../api.ts'
import { useNow } from '../../../clock.ts'
import { useKey } from '../../../keys.ts'
import { atHandle } from '../../../parts/handle.ts'
import { Key } from '../../../parts/key.tsx'
import { Name } from '../../../parts/name.tsx'
import { say } from '../../../parts/say.tsx'
import { asks, client } from '../../../queries.ts'
import { useMe, useNetworkName } from '../here.ts'
import { costWords } from '../list/cost-words.ts'
import { withWhom } from '../list/row-words.ts'
import { JudgedAnew } from '../correct/judged-anew.tsx'
import { CaseLabels } from './case-labels.tsx'
import { OwedStrip } from './owed-strip.tsx'
import { HandedOver } from './work/handed-over.tsx'
import { Linked } from './work/linked.tsx'
import { statusWords } from './work/status-words.ts'
import type { Work } from './work/use-work.ts'
import { WorkButtons } from './work/work-buttons.tsx'
import { words } from '../../../words.ts'

interface Props {
  readonly kase: CasePage
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly back: (() => void) | null
  readonly showPerson: (() => void) | null
  readonly work: Work
  readonly note: () => void
  readonly covered: boolean
}

/** Who it is, how it was judged and why, with whom it is, and what we owe. */
export function CaseHead({ kase, heading, back, showPerson, work, note, covered }: Props) {
  const [why, setWhy] = useState(false)
  const network = useNetworkName(kase.network)
  const me = useMe()
  const now = useNow()
  const facts = [
    words.triage.kind(kase.kind, kase.severity),
    words.triage.topic(kase.topic),
    words.readers.readers(kase.readers),
    withWhom(kase.owner, me.agent.id),
    statusWords(kase.status, now),
  ]
  useKey('why', () => setWhy((before) => !before))
  return (
    <header className="case-head" inert={covered}>
      {back ? (
        <button type="button" className="word back" onClick={back}>
          {words.kase.backToList}
        </button>
      ) : null}
      <div className="title-line">
        <h1 ref={heading} tabIndex={-1}>
          <Name name={kase.person.name} handle={kase.person.handle} />{' '}
          <small>
            <bdi>{atHandle(kase.person.handle)}</bdi> {words.kase.on(network)}
          </small>
        </h1>
        <div className="take-it">
          <TakeIt kase={kase} />
          <WorkButtons kase={kase} work={work} note={note} />
        </div>
      </div>
      <p className="dim">
        {facts.filter(Boolean).join(' · ')} ·{' '}
        <button type="button" className="word" aria-expanded={why} onClick={() => setWhy(!why)}>
          {words.parts.why}
        </button>{' '}
        <Key of="why" />
        {showPerson ? (
          <>
            {' · '}
            <button type="button" className="word" aria-haspopup="dialog" onClick={showPerson}>
              {words.kase.who}
            </button>{' '}
            <Key of="who" />
          </>
        ) : null}
      </p>
      {why ? <Why kase={kase} /> : null}
      <CaseLabels labels={kase.labels} />
      <Linked kase={kase} />
      {work.deeds.error && work.asking === null ? <p role="alert">▲ {work.deeds.error.message}</p> : null}
      <HandedOver kase={kase} />
      <JudgedAnew kase={kase} shown={why} />
      <OwedStrip kase={kase} />
    </header>
  )
}

/** Why it was judged so, and why what is owed here stands where it does: of several, what comes first in the list. */
function Why({ kase }: { kase: CasePage }) {
  const now = useNow()
  const weight = { severity: kase.severity, sentiment: kase.sentiment, audience: kase.readers }
  const first = kase.owed
    .filter(({ keptAt, waived }) => keptAt === null && waived === null)
    .toSorted((a, b) => a.rankAt - b.rankAt)[0]
  return (
    <>
      <p className="reasons">{words.triage.reasons(kase.reasons) || words.kase.nothingMore}</p>
      {first ? (
        <p className="reasons">
          {words.owed[first.kind].here}, {costWords(words, { ...weight, kind: first.kind }, first, now)}
        </p>
      ) : null}
    </>
  )
}

function TakeIt({ kase }: { kase: CasePage }) {
  const me = useMe()
  const mine = kase.owner?.id === me.agent.id
  const take = useMutation({
    mutationFn: () => api.take(kase.id),
    onMutate: () => {
      const { queryKey } = asks.case(kase.id)
      const before = client.getQueryData(queryKey)
      client.setQueryData(queryKey, (page) => page && { ...page, owner: me.agent })
      return before
    },
    onSuccess: () => say(words.kase.taken),
    onError: (_, __, before) => client.setQueryData(asks.case(kase.id).queryKey, before),
    onSettled: () =>
      Promise.all(['case', 'owed', 'counts'].map((area) => client.invalidateQueries({ queryKey: [area] }))),
  })
  useKey('take', () => (mine ? false : take.mutate()), { whyNot: mine ? words.notNow.mineAlready : null })
  return (
    <>
      {mine ? null : (
        <Button variant="default" onClick={() => take.mutate()}>
          {words.kase.take} <Key of="take" />
        </Button>
      )}
      {take.error ? <p role="alert">▲ {take.error.message}</p> : null}
    </>
  )
}
