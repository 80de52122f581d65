import './search.css'
import { useQuery } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useKey } from '../../keys.ts'
import { listenLive } from '../../live.ts'
import { asks } from '../../queries.ts'
import { useScreen } from '../../screen.ts'
import { words } from '../../words.ts'
import { AllKeys } from '../desk/all-keys.tsx'
import { BottomBar } from '../desk/bottom-bar.tsx'
import { CaseRoom } from '../desk/case/case-room.tsx'
import { openHelp } from '../desk/help-open.ts'
import { wantListFocus } from '../desk/list/places.ts'
import { NewVersion } from '../desk/new-version.tsx'
import { Rail } from '../desk/rail/rail.tsx'
import { SignedIn } from '../desk/signed-in.tsx'
import { useDeskKeys } from '../desk/use-desk-keys.ts'
import { origin } from './place.ts'
import { SearchPane } from './search-pane.tsx'

/** Search over everything; what is opened stands beside what was found. */
export const SearchRoom = () => (
  <SignedIn>
    <Panes />
  </SignedIn>
)

function Panes() {
  const screen = useScreen()
  const router = useRouter()
  const counts = useQuery(asks.counts)
  const field = useRef<HTMLInputElement>(null)
  const { caseId = null } = useParams({ strict: false })
  const one = screen === 'one'
  const listShown = !one || caseId === null
  useEffect(listenLive, [])
  useDeskKeys()
  const begin = useEffectEvent(() => {
    if (caseId !== null) return
    field.current?.focus()
    field.current?.select()
  })
  useEffect(() => begin(), [])
  useEffect(() => {
    document.title = words.parts.title(words.search.title)
  }, [])
  const leave = () => {
    // The list that is left is drawn once more before it goes: it must not take what is meant for the other.
    wantListFocus(origin().split(/[/?]/)[1] ?? null)
    router.history.push(origin())
  }
  useKey('out', leave)
  return (
    <div className="desk" data-screen={screen}>
      <a className="skip" href={caseId ? '#case' : '#search'}>
        {words.search.skip}
      </a>
      <div className="on-top">
        <NewVersion />
      </div>
      <div className="panes">
        {screen === 'three' || screen === 'four' ? <Rail counts={counts.data} showKeys={openHelp} /> : null}
        {listShown ? <SearchPane field={field} isMain={caseId === null} leave={leave} /> : null}
        {caseId ? <CaseRoom key={caseId} id={caseId} /> : null}
        {caseId === null && !one ? (
          <section className="case nothing" aria-label={words.search.title}>
            <p className="dim">{words.search.nothingOpen}</p>
          </section>
        ) : null}
      </div>
      {one && caseId === null ? <BottomBar counts={counts.data} /> : null}
      <AllKeys />
    </div>
  )
}
