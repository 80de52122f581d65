import './queries.css'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Refused } from '../../api.ts'
import { listenLive } from '../../live.ts'
import { Go } from '../../parts/go.tsx'
import { Sentence } from '../../parts/sentence.tsx'
import { asks } from '../../queries.ts'
import { useScreen } from '../../screen.ts'
import { AllKeys } from '../desk/all-keys.tsx'
import { BottomBar } from '../desk/bottom-bar.tsx'
import { useMe } from '../desk/here.ts'
import { openHelp } from '../desk/help-open.ts'
import { NewVersion } from '../desk/new-version.tsx'
import { SignedOut } from '../desk/signed-out.tsx'
import { Rail } from '../desk/rail/rail.tsx'
import { SignedIn } from '../desk/signed-in.tsx'
import { useDeskKeys } from '../desk/use-desk-keys.ts'
import { QueryList } from './query-list.tsx'
import { QueryPage } from './query-page.tsx'
import { QueryRead } from './query-read.tsx'
import { words } from '../../words.ts'

/** Brand queries (C02): what counts as being about us. */
export function QueriesRoom() {
  return (
    <SignedIn>
      <Room />
    </SignedIn>
  )
}

function Room() {
  const screen = useScreen()
  const counts = useQuery(asks.counts)
  useEffect(listenLive, [])
  useDeskKeys()
  const { queryId } = useParams({ strict: false })
  return (
    <div className="desk" data-screen={screen}>
      <a className="skip" href="#queries">
        {words.queries.skip}
      </a>
      <div className="on-top">
        <SignedOut />
        <NewVersion />
      </div>
      <div className="panes">
        {screen === 'three' || screen === 'four' ? <Rail counts={counts.data} showKeys={openHelp} /> : null}
        <Inside queryId={queryId ?? null} />
      </div>
      {screen === 'one' ? <BottomBar counts={counts.data} /> : null}
      <AllKeys />
    </div>
  )
}

function Inside({ queryId }: { queryId: string | null }) {
  const all = useQuery(asks.queries)
  const { may } = useMe()
  if (queryId === 'new' && may.change) return <QueryPage key="new" stored={null} />
  const found = all.data?.queries.find(({ id }) => id === queryId)
  if (found && !may.change) return <QueryRead key={found.id} stored={found} />
  if (found) return <QueryPage key={found.id} stored={found} />
  if (all.data && (queryId === null || queryId === 'new')) return <QueryList queries={all.data.queries} />
  const why = all.error instanceof Refused ? all.error.message : all.error ? words.queries.away : words.queries.notHere
  return (
    <main className="queries" id="queries" data-pane tabIndex={-1} aria-busy={all.isPending}>
      <h1 className="unseen">{words.queries.title}</h1>
      {all.isPending ? null : (
        <Sentence text={why}>
          <Go href="/queries">{words.queries.all}</Go>
        </Sentence>
      )}
    </main>
  )
}
