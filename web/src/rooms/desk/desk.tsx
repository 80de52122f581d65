import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Counts } from '../../../../src/contract/inbox.ts'
import { NoConnection, Refused } from '../../api.ts'
import { useKey } from '../../keys.ts'
import { listenLive } from '../../live.ts'
import { Sentence } from '../../parts/sentence.tsx'
import { asks } from '../../queries.ts'
import { useScreen } from '../../screen.ts'
import { AllKeys } from './all-keys.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { CaseRoom } from './case/case-room.tsx'
import { DemoLine } from './demo-line.tsx'
import { openHelp } from './help-open.ts'
import { MeHere, useHere, useMe } from './here.ts'
import { OwedList } from './list/owed-list.tsx'
import { wantListFocus } from './list/places.ts'
import { QuietList } from './list/quiet-list.tsx'
import { NewVersion } from './new-version.tsx'
import { NothingOpen } from './nothing-open.tsx'
import { Rail } from './rail/rail.tsx'
import { nextPane } from './next-pane.ts'

const away = 'The desk does not answer. Nothing is lost: what you wrote is kept. Trying again.'

export function Desk() {
  const me = useQuery({
    ...asks.me,
    refetchInterval: (query) => (query.state.error instanceof NoConnection ? 5_000 : false),
  })
  if (me.data) {
    return (
      <MeHere value={me.data}>
        <Panes />
      </MeHere>
    )
  }
  if (!me.error || (me.error instanceof Refused && me.error.status === 401)) return null
  return (
    <main className="paper">
      <Sentence text={me.error instanceof Refused ? me.error.message : away} />
    </main>
  )
}

function Panes() {
  const here = useHere()
  const screen = useScreen()
  const counts = useQuery(asks.counts)
  useEffect(listenLive, [])
  useDeskKeys()
  useTitle(counts.data)
  const one = screen === 'one'
  const listShown = !one || here.caseId === null
  return (
    <div className="desk" data-screen={screen}>
      <a className="skip" href={here.caseId ? '#case' : '#list'}>
        {here.caseId ? 'Go to the case' : 'Go to the list'}
      </a>
      <div className="on-top">
        <NewVersion />
        <DemoLine />
      </div>
      <div className="panes">
        {screen === 'three' || screen === 'four' ? <Rail counts={counts.data} showKeys={openHelp} /> : null}
        {listShown && here.view === 'quiet' ? <QuietList counts={counts.data} isMain={here.caseId === null} /> : null}
        {listShown && here.view !== 'quiet' ? (
          <OwedList key={here.view} view={here.view} counts={counts.data} isMain={here.caseId === null} />
        ) : null}
        {here.caseId ? <CaseRoom key={here.caseId} id={here.caseId} /> : null}
        {here.caseId === null && !one ? <NothingOpen view={here.view} /> : null}
      </div>
      {one && here.caseId === null ? <BottomBar counts={counts.data} /> : null}
      <AllKeys />
    </div>
  )
}

function useTitle(counts: Counts | undefined): void {
  const { home } = useMe()
  const count = counts?.[home]
  useEffect(() => {
    if (count === undefined) return
    const owed = home === 'mine' ? 'owed by me' : 'owed'
    document.title = `${count === 0 ? 'Nothing' : count > 99 ? '99+' : count} ${owed} · Amends`
  }, [count, home])
}

function useDeskKeys(): void {
  const here = useHere()
  const goTo = (view: Parameters<typeof here.goTo>[0]) => () => {
    wantListFocus()
    here.goTo(view)
  }
  useKey('mine', goTo('mine'))
  useKey('nobody', goTo('nobody'))
  useKey('everyone', goTo('everyone'))
  useKey('quiet', goTo('quiet'))
  useKey('playbook', () => here.toPlaybook())
  useKey('help', openHelp)
  useKey('pane', nextPane)
  // The browser opens a focused link with Enter by itself; o is the same.
  useKey('open', () => {
    const link = document.activeElement
    if (!(link instanceof HTMLAnchorElement) || link.dataset['row'] === undefined) return false
    return link.click()
  })
}
