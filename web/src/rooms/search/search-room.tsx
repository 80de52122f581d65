import './search.css'
import { useParams, useRouter } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useKey } from '../../keys.ts'
import { useScreen } from '../../screen.ts'
import { words } from '../../words.ts'
import { CaseRoom } from '../desk/case/case-room.tsx'
import { DeskFrame } from '../desk/desk-frame.tsx'
import { wantListFocus } from '../desk/list/places.ts'
import { origin } from './place.ts'
import { SearchPane } from './search-pane.tsx'

/** Search over everything; what is opened stands beside what was found. */
export function SearchRoom() {
  const { caseId = null } = useParams({ strict: false })
  return (
    <DeskFrame to={caseId ? 'case' : 'search'} skip={words.search.skip} withBar={caseId === null}>
      <Panes caseId={caseId} />
    </DeskFrame>
  )
}

function Panes({ caseId }: { caseId: string | null }) {
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  const one = useScreen() === 'one'
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
    <>
      {!one || caseId === null ? <SearchPane field={field} isMain={caseId === null} leave={leave} /> : null}
      {caseId ? <CaseRoom key={caseId} id={caseId} /> : null}
      {caseId === null && !one ? (
        <section className="case nothing" aria-label={words.search.title}>
          <p className="dim">{words.search.nothingOpen}</p>
        </section>
      ) : null}
    </>
  )
}
