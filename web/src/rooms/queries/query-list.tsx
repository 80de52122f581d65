import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { BrandQuery } from '../../../../src/contract/queries.ts'
import { CanChange } from '../../parts/can-change.tsx'
import { Go } from '../../parts/go.tsx'
import { useScreen } from '../../screen.ts'
import { useMe } from '../desk/here.ts'
import { ViewsDrawer } from '../desk/rail/views-drawer.tsx'
import { ChangedBy } from './changed-by.tsx'
import { words } from '../../words.ts'

/** Every brand query, with who changed it last. */
export function QueryList({ queries }: { queries: readonly BrandQuery[] }) {
  const router = useRouter()
  const screen = useScreen()
  const { may } = useMe()
  useEffect(() => {
    document.title = words.parts.title(words.queries.title)
  }, [])
  return (
    <main className="queries" id="queries" data-pane tabIndex={-1}>
      <div className="query-head">
        {screen === 'two' ? <ViewsDrawer /> : null}
        <h1 className="pane-title">{words.queries.title}</h1>
        {may.change ? (
          <Button onClick={() => router.history.push('/queries/new')}>{words.queries.fresh}</Button>
        ) : (
          <CanChange />
        )}
      </div>
      <p className="dim query-note">{words.queries.about}</p>
      <ul>
        {queries.map((query) => (
          <li key={query.id}>
            <Go href={`/queries/${encodeURIComponent(query.id)}`} className="query-row">
              <b>
                <bdi>{query.name}</bdi>
              </b>
              <span className="query-text" dir="auto">
                {query.text}
              </span>
              <span className="small dim">
                <ChangedBy query={query} />
              </span>
            </Go>
          </li>
        ))}
      </ul>
    </main>
  )
}
