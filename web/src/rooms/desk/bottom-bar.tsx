import type { Counts } from '../../../../src/contract/inbox.ts'
import { countWords } from '../../../../src/domain/person/readers.ts'
import { Go } from '../../parts/go.tsx'
import { useHere, viewPath } from './here.ts'
import { ViewsDrawer } from './rail/views-drawer.tsx'

/** On a phone the ways are words at the thumb. */
export function BottomBar({ counts }: { counts: Counts | undefined }) {
  const here = useHere()
  return (
    <nav className="bottom-bar" aria-label="Ways">
      <Go href={viewPath('mine')} aria-current={here.view === 'mine' ? 'page' : undefined}>
        Owed {counts?.mine ? <span className="figure">{countWords(counts.mine)}</span> : null}
      </Go>
      <Go href={viewPath('quiet')} aria-current={here.view === 'quiet' ? 'page' : undefined}>
        No answer
      </Go>
      <ViewsDrawer label="More" />
    </nav>
  )
}
