import './room.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { listenLive } from '../../live.ts'
import { asks } from '../../queries.ts'
import { useScreen } from '../../screen.ts'
import { AllKeys } from './all-keys.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { openHelp } from './help-open.ts'
import { NewVersion } from './new-version.tsx'
import { SignedOut } from './signed-out.tsx'
import { Rail } from './rail/rail.tsx'
import { ViewsDrawer } from './rail/views-drawer.tsx'
import { SavedKeys } from './saved-keys.tsx'
import { SignedIn } from './signed-in.tsx'
import { useDeskKeys } from './use-desk-keys.ts'

interface Props {
  /** The element that the skip link leads to: the page's `main`. */
  readonly id: string
  readonly skip: string
  readonly title: string
  readonly children: ReactNode
}

/** A page of the desk that is no list of what is owed: the views beside it, its keys, and what is live. */
export const Room = (props: Props) => (
  <SignedIn>
    <Framed {...props} />
  </SignedIn>
)

function Framed({ id, skip, title, children }: Props) {
  const screen = useScreen()
  const counts = useQuery(asks.counts)
  useEffect(listenLive, [])
  useDeskKeys()
  useEffect(() => {
    document.title = `${title} · Amends`
  }, [title])
  return (
    <div className="desk" data-screen={screen}>
      <a className="skip" href={`#${id}`}>
        {skip}
      </a>
      <div className="on-top">
        <SignedOut />
        <NewVersion />
      </div>
      <div className="panes" data-room>
        {screen === 'three' || screen === 'four' ? <Rail counts={counts.data} showKeys={openHelp} /> : null}
        <main className="room" id={id} data-pane tabIndex={-1}>
          {screen === 'two' ? <ViewsDrawer /> : null}
          {children}
        </main>
      </div>
      {screen === 'one' ? <BottomBar counts={counts.data} /> : null}
      <SavedKeys />
      <AllKeys />
    </div>
  )
}
