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

/** Every brand query, with who changed it last. */
export function QueryList({ queries }: { queries: readonly BrandQuery[] }) {
  const router = useRouter()
  const screen = useScreen()
  const { may } = useMe()
  useEffect(() => {
    document.title = 'Brand queries · Amends'
  }, [])
  return (
    <main className="queries" id="queries" data-pane tabIndex={-1}>
      <div className="query-head">
        {screen === 'two' ? <ViewsDrawer /> : null}
        <h1 className="pane-title">Brand queries</h1>
        {may.change ? <Button onClick={() => router.history.push('/queries/new')}>New query</Button> : <CanChange />}
      </div>
      <p className="dim query-note">A post that one of these matches is about us.</p>
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
