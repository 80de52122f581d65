import { useLocation } from '@tanstack/react-router'
import type { Counts } from '../../../../src/contract/inbox.ts'
import { Go } from '../../parts/go.tsx'
import { useMe, useOpenView, viewPath } from './here.ts'
import { ViewsDrawer } from './rail/views-drawer.tsx'
import { words } from '../../words.ts'

/** On a phone the ways are words at the thumb. */
export function BottomBar({ counts }: { counts: Counts | undefined }) {
  const open = useOpenView()
  const { home } = useMe()
  const { pathname } = useLocation()
  return (
    <nav className="bottom-bar" aria-label={words.desk.ways}>
      <Go href={viewPath(home)} aria-current={open === home ? 'page' : undefined}>
        {words.desk.owed} {counts?.[home] ? <span className="figure">{words.readers.count(counts[home])}</span> : null}
      </Go>
      <Go href={viewPath('waiting')} aria-current={open === 'waiting' ? 'page' : undefined}>
        {words.desk.waiting}{' '}
        {counts?.waiting ? <span className="figure">{words.readers.count(counts.waiting)}</span> : null}
      </Go>
      <Go href="/search" aria-current={pathname === '/search' ? 'page' : undefined}>
        {words.search.title}
      </Go>
      <ViewsDrawer label={words.desk.more} />
    </nav>
  )
}
