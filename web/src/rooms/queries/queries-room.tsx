import './queries.css'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Refused } from '../../api.ts'
import { Go } from '../../parts/go.tsx'
import { Sentence } from '../../parts/sentence.tsx'
import { asks } from '../../queries.ts'
import { DeskFrame } from '../desk/desk-frame.tsx'
import { useMe } from '../desk/here.ts'
import { QueryList } from './query-list.tsx'
import { QueryPage } from './query-page.tsx'
import { QueryRead } from './query-read.tsx'
import { words } from '../../words.ts'

/** Brand queries (C02): what counts as being about us. */
export function QueriesRoom() {
  const { queryId } = useParams({ strict: false })
  return (
    <DeskFrame to="queries" skip={words.queries.skip} isRoom>
      <Inside queryId={queryId ?? null} />
    </DeskFrame>
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
