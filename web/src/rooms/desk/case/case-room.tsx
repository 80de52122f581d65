import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { shownName } from '../../../../../src/domain/person/name.ts'
import { NoConnection, Refused } from '../../../api.ts'
import { useKey } from '../../../keys.ts'
import { Sentence } from '../../../parts/sentence.tsx'
import { asks } from '../../../queries.ts'
import { useScreen } from '../../../screen.ts'
import { Composer } from '../composer/composer.tsx'
import { useWriting } from '../composer/use-writing.ts'
import { noteOutcome } from '../corridor.ts'
import { useHere, useMe } from '../here.ts'
import { noteOpened } from '../palette/lately.ts'
import { wantListFocus } from '../list/places.ts'
import { RightPane } from '../side/right-pane.tsx'
import { CaseHead } from './case-head.tsx'
import { Timeline } from './timeline.tsx'
import { Questions } from './work/questions.tsx'
import { useWork } from './work/use-work.ts'
import { words } from '../../../words.ts'

/** One case: who it is, what we owe them, what was said, and the place to answer. */
export function CaseRoom({ id }: { id: string }) {
  const kase = useQuery({
    ...asks.case(id),
    refetchInterval: (query) => (query.state.error instanceof NoConnection ? 5_000 : false),
  })
  const here = useHere()
  const back = () => {
    wantListFocus()
    here.back()
  }
  useKey('back', back)
  useKey('out', back, 1)
  if (kase.data) return <OpenCase kase={kase.data} back={back} />
  const refused = kase.error instanceof Refused
  return (
    <main className="case" id="case" data-pane tabIndex={-1} aria-busy={kase.isPending}>
      {kase.error ? (
        <Sentence text={refused ? (kase.error as Refused).problem.message || words.kase.notHere : words.kase.away}>
          <Button variant="default" onClick={back}>
            {words.parts.backToOwed}
          </Button>
        </Sentence>
      ) : null}
    </main>
  )
}

/** A case that was put together with another one leads there. */
function useGoneInto({ goneInto }: CasePage): void {
  const here = useHere()
  const go = useEffectEvent((id: string) => here.open(id))
  useEffect(() => {
    if (goneInto !== null) go(goneInto)
  }, [goneInto])
}

function OpenCase({ kase, back }: { kase: CasePage; back: () => void }) {
  const me = useMe()
  const screen = useScreen()
  const heading = useRef<HTMLHeadingElement>(null)
  const [sheet, setSheet] = useState<'who' | 'findings' | null>(null)
  const work = useWork(kase, () => heading.current?.focus())
  const writing = useWriting(kase, me, {
    heading,
    showFindings: () => setSheet('findings'),
    hideSheet: () => setSheet(null),
    askPrivate: () => work.ask('private'),
  })
  // On a phone the text has the whole screen, and nothing behind it is met.
  const covered = screen === 'one' && writing.open
  useGoneInto(kase)
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => noteOutcome(kase.outcome), [kase.outcome])
  useEffect(() => noteOpened(me.agent.id, kase), [me.agent.id, kase])
  useKey('who', () => {
    if (screen === 'four' && !writing.open) return document.querySelector<HTMLElement>('aside')?.focus()
    return setSheet((before) => (before === 'who' ? null : 'who'))
  })
  return (
    <>
      <main className="case" id="case" data-pane tabIndex={-1} data-writing={writing.open || undefined}>
        {covered ? <h1 className="unseen">{shownName(kase.person.name, kase.person.handle)}</h1> : null}
        <CaseHead
          covered={covered}
          kase={kase}
          heading={heading}
          back={screen === 'one' ? back : null}
          showPerson={screen === 'four' ? null : () => setSheet('who')}
          work={work}
          note={() => void writing.start('note')}
        />
        <Timeline kase={kase} deeds={work.deeds} covered={covered} />
        <Composer kase={kase} writing={writing} />
      </main>
      <Questions kase={kase} work={work} writing={writing} />
      <RightPane kase={kase} writing={writing} sheet={sheet} closeSheet={() => setSheet(null)} />
    </>
  )
}
