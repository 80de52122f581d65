import { useId, type ReactNode } from 'react'
import { Refused } from '../../../api.ts'
import { now } from '../../../clock.ts'
import { Sentence } from '../../../parts/sentence.tsx'
import { useScreen } from '../../../screen.ts'
import { useStale } from '../use-stale.ts'
import { ViewsDrawer } from '../rail/views-drawer.tsx'
import { GreyLines } from './grey-lines.tsx'
import type { useInside } from './use-inside.ts'
import { timeOfDay } from '../../../moments.ts'
import { words } from '../../../words.ts'

interface Props {
  readonly title: string
  readonly aside: ReactNode
  readonly isMain: boolean
  readonly watch: ReturnType<typeof useInside>[1]
  readonly failed: Error | null
  readonly loading: boolean
  /** In place of the head, while rows are selected. */
  readonly bar?: ReactNode
  readonly children: ReactNode
}

/** The pane of a list: its name, what is the matter with it if anything is, and its rows. */
export function ListFrame({ title, aside, isMain, watch, failed, loading, bar, children }: Props) {
  const id = useId()
  const screen = useScreen()
  const stale = useStale()
  const Title = isMain ? 'h1' : 'h2'
  return (
    // One element for both roles: a list drawn anew would lose its place when a case is opened.
    <div
      className="list"
      role={isMain ? 'main' : 'region'}
      aria-labelledby={id}
      id="list"
      tabIndex={-1}
      data-pane
      {...watch}
    >
      <div className="list-head">
        {screen === 'two' && !bar ? <ViewsDrawer /> : null}
        <Title id={id} className={bar ? 'unseen' : 'pane-title'}>
          {title}
        </Title>
        {bar ?? <div className="aside small dim">{aside}</div>}
      </div>
      {stale === null && failed ? (
        <Sentence text={failed instanceof Refused ? failed.message : words.lists.away(timeOfDay(now()))} />
      ) : null}
      {stale === null ? null : <Sentence text={words.lists.away(timeOfDay(stale))} />}
      {loading && !failed ? <GreyLines /> : null}
      {children}
    </div>
  )
}
