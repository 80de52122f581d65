import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Counts } from '../../../../src/contract/inbox.ts'
import { listenLive } from '../../live.ts'
import { useQuiet } from '../../quiet.ts'
import { asks } from '../../queries.ts'
import { useScreen } from '../../screen.ts'
import { AllKeys } from './all-keys.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { CaseRoom } from './case/case-room.tsx'
import { DemoLine } from './demo-line.tsx'
import { openHelp } from './help-open.ts'
import { useHere, useMe } from './here.ts'
import { FilteredList } from './list/filter/filtered-list.tsx'
import { OwedList } from './list/owed-list.tsx'
import { StandingList } from './list/standing-list.tsx'
import { isComposed, isOwed, isStanding } from './views.ts'
import { QuietList } from './list/quiet-list.tsx'
import { NewVersion } from './new-version.tsx'
import { SignedOut } from './signed-out.tsx'
import { NothingOpen } from './nothing-open.tsx'
import { usePanes } from './panes.tsx'
import { Rail } from './rail/rail.tsx'
import { SavedKeys } from './saved-keys.tsx'
import { SignedIn } from './signed-in.tsx'
import { useDeskKeys } from './use-desk-keys.ts'
import { words } from '../../words.ts'

export function Desk() {
  return (
    <SignedIn>
      <Panes />
    </SignedIn>
  )
}

function Panes() {
  const here = useHere()
  const screen = useScreen()
  const counts = useQuery(asks.counts)
  const panes = usePanes(screen)
  useEffect(listenLive, [])
  useDeskKeys()
  useTitle(counts.data)
  const one = screen === 'one'
  const listShown = !one || here.caseId === null
  return (
    <div className="desk" data-screen={screen}>
      <a className="skip" href={here.caseId ? '#case' : '#list'}>
        {here.caseId ? words.desk.toCase : words.desk.toList}
      </a>
      <div className="on-top">
        <SignedOut />
        <NewVersion />
        <DemoLine />
      </div>
      <div className="panes" data-resizable style={panes.style}>
        {screen === 'three' || screen === 'four' ? <Rail counts={counts.data} showKeys={openHelp} /> : null}
        {listShown && here.view === 'quiet' ? <QuietList counts={counts.data} isMain={here.caseId === null} /> : null}
        {listShown && isStanding(here.view) ? (
          <StandingList key={here.view} view={here.view} counts={counts.data} isMain={here.caseId === null} />
        ) : null}
        {listShown && isOwed(here.view) ? (
          <OwedList key={here.view} view={here.view} counts={counts.data} isMain={here.caseId === null} />
        ) : null}
        {listShown && isComposed(here.view) ? (
          <FilteredList key={here.view} view={here.view} isMain={here.caseId === null} />
        ) : null}
        {here.caseId ? <CaseRoom key={here.caseId} id={here.caseId} /> : null}
        {here.caseId === null && !one ? <NothingOpen view={here.view} /> : null}
        {panes.dividers}
      </div>
      {one && here.caseId === null ? <BottomBar counts={counts.data} /> : null}
      <SavedKeys />
      <AllKeys />
    </div>
  )
}

function useTitle(counts: Counts | undefined): void {
  const { home } = useMe()
  const count = counts?.[home]
  const quiet = useQuiet()
  useEffect(() => {
    if (count === undefined) return
    const many = count === 0 || quiet ? null : count > 99 ? '99+' : String(count)
    document.title = words.parts.title(home === 'mine' ? words.desk.tab.mine(many) : words.desk.tab.all(many))
  }, [count, home, quiet])
}
