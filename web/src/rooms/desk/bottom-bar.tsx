import type { Counts } from '../../../../src/contract/inbox.ts'
import { countWords } from '../../../../src/domain/person/readers.ts'
import { Go } from '../../parts/go.tsx'
import { useHere, useMe, viewPath } from './here.ts'
import { ViewsDrawer } from './rail/views-drawer.tsx'

/** On a phone the ways are words at the thumb. */
export function BottomBar({ counts }: { counts: Counts | undefined }) {
  const here = useHere()
  const { home } = useMe()
  return (
    <nav className="bottom-bar" aria-label="Ways">
      <Go href={viewPath(home)} aria-current={here.inViews && here.view === home ? 'page' : undefined}>
        Owed {counts?.[home] ? <span className="figure">{countWords(counts[home])}</span> : null}
      </Go>
      <Go href={viewPath('quiet')} aria-current={here.inViews && here.view === 'quiet' ? 'page' : undefined}>
        No answer
      </Go>
      <ViewsDrawer label="More" />
    </nav>
  )
}
