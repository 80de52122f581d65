import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Counts } from '../../../../src/contract/inbox.ts'
import { useQuiet } from '../../quiet.ts'
import { asks } from '../../queries.ts'
import { useScreen } from '../../screen.ts'
import { CaseRoom } from './case/case-room.tsx'
import { DemoLine } from './demo-line.tsx'
import { DeskFrame } from './desk-frame.tsx'
import { useHere, useMe, type Here } from './here.ts'
import { FilteredList } from './list/filter/filtered-list.tsx'
import { OwedList } from './list/owed-list.tsx'
import { StandingList } from './list/standing-list.tsx'
import { isComposed, isOwed, isStanding } from './views.ts'
import { QuietList } from './list/quiet-list.tsx'
import { NothingOpen } from './nothing-open.tsx'
import { usePanes } from './panes.tsx'
import { words } from '../../words.ts'

export function Desk() {
  const here = useHere()
  const screen = useScreen()
  const panes = usePanes(screen)
  return (
    <DeskFrame
      to={here.caseId ? 'case' : 'list'}
      skip={here.caseId ? words.desk.toCase : words.desk.toList}
      onTop={<DemoLine />}
      widths={panes.style}
      withBar={here.caseId === null}
    >
      <Panes here={here} one={screen === 'one'} />
      {panes.dividers}
    </DeskFrame>
  )
}

function Panes({ here: { view, caseId }, one }: { here: Here; one: boolean }) {
  const { data: counts } = useQuery(asks.counts)
  useTitle(counts)
  const isMain = caseId === null
  const listShown = !one || isMain
  return (
    <>
      {listShown && view === 'quiet' ? <QuietList counts={counts} isMain={isMain} /> : null}
      {listShown && isStanding(view) ? <StandingList key={view} view={view} counts={counts} isMain={isMain} /> : null}
      {listShown && isOwed(view) ? <OwedList key={view} view={view} counts={counts} isMain={isMain} /> : null}
      {listShown && isComposed(view) ? <FilteredList key={view} view={view} isMain={isMain} /> : null}
      {caseId ? <CaseRoom key={caseId} id={caseId} /> : null}
      {isMain && !one ? <NothingOpen view={view} /> : null}
    </>
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
