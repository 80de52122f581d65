import { useEffect, type ReactNode } from 'react'
import { useScreen } from '../../screen.ts'
import { words } from '../../words.ts'
import { DeskFrame } from './desk-frame.tsx'
import { ViewsDrawer } from './rail/views-drawer.tsx'

interface Props {
  /** Of the page's `main`: the skip link leads there, and its looks go by it. */
  readonly id: string
  readonly skip: string
  readonly title: string
  readonly children: ReactNode
}

/** A page of the desk that is no list of what is owed. */
export function Room({ id, skip, title, children }: Props) {
  const screen = useScreen()
  useEffect(() => {
    document.title = words.parts.title(title)
  }, [title])
  return (
    <DeskFrame to={id} skip={skip} isRoom>
      <main className={`room ${id}`} id={id} data-pane tabIndex={-1}>
        {screen === 'two' ? <ViewsDrawer /> : null}
        {children}
      </main>
    </DeskFrame>
  )
}
