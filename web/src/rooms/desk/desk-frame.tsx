import { useQuery } from '@tanstack/react-query'
import { useEffect, type CSSProperties, type ReactNode } from 'react'
import { listenLive } from '../../live.ts'
import { asks } from '../../queries.ts'
import { useScreen } from '../../screen.ts'
import { AllKeys } from './all-keys.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { openHelp } from './help-open.ts'
import { NewVersion } from './new-version.tsx'
import { Rail } from './rail/rail.tsx'
import { SavedKeys } from './saved-keys.tsx'
import { SignedIn } from './signed-in.tsx'
import { SignedOut } from './signed-out.tsx'
import { useDeskKeys } from './use-desk-keys.ts'

interface Props {
  /** Where the skip link leads, and its words. */
  readonly to: string
  readonly skip: string
  readonly onTop?: ReactNode
  /** One page beside the views; otherwise panes, and then perhaps of a width of one's own. */
  readonly isRoom?: boolean
  readonly widths?: CSSProperties
  /** A phone has room for a bar of ways at its foot, unless a case stands there. */
  readonly withBar?: boolean
  readonly children: ReactNode
}

/** What stands around everything that one sees signed in: the views, the desk's keys, and what is live. */
export const DeskFrame = (props: Props) => (
  <SignedIn>
    <Framed {...props} />
  </SignedIn>
)

function Framed({ to, skip, onTop, isRoom, widths, withBar = true, children }: Props) {
  const screen = useScreen()
  const counts = useQuery(asks.counts)
  useEffect(listenLive, [])
  useDeskKeys()
  return (
    <div className="desk" data-screen={screen}>
      <a className="skip" href={`#${to}`}>
        {skip}
      </a>
      <div className="on-top">
        <SignedOut />
        <NewVersion />
        {onTop}
      </div>
      <div className="panes" data-room={isRoom} data-resizable={widths && ''} style={widths}>
        {screen === 'three' || screen === 'four' ? <Rail counts={counts.data} showKeys={openHelp} /> : null}
        {children}
      </div>
      {screen === 'one' && withBar ? <BottomBar counts={counts.data} /> : null}
      <SavedKeys />
      <AllKeys />
    </div>
  )
}
