import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { BrandQuery } from '../../../../src/contract/queries.ts'
import { useKey } from '../../keys.ts'
import { CanChange } from '../../parts/can-change.tsx'
import { Go } from '../../parts/go.tsx'
import { useScreen } from '../../screen.ts'
import { ViewsDrawer } from '../desk/rail/views-drawer.tsx'
import { ChangedBy } from './changed-by.tsx'
import { Preview } from './preview.tsx'
import { usePreview } from './use-preview.ts'
import { words } from '../../words.ts'

/** A brand query for whoever may not change it: the same words as text, and what they do. */
export function QueryRead({ stored }: { stored: BrandQuery }) {
  const { preview, now } = usePreview(stored.id, stored.text)
  const router = useRouter()
  const screen = useScreen()
  useKey('back', () => router.history.push('/queries'))
  useKey('send', () => now(stored.text))
  useEffect(() => {
    document.title = `${stored.name} · Amends`
  }, [stored.name])
  return (
    <main className="queries" id="queries" data-pane tabIndex={-1}>
      <div className="query-head">
        {screen === 'two' ? <ViewsDrawer /> : null}
        <h1 className="pane-title">
          <bdi>{stored.name}</bdi>
        </h1>
        <Go href="/queries" className="small">
          {words.queries.all}
        </Go>
        <p className="small dim">
          <ChangedBy query={stored} />
        </p>
      </div>
      <div className="query-note">
        <pre className="query-read" dir="auto">
          {stored.text}
        </pre>
        <CanChange />
      </div>
      {preview ? (
        <Preview preview={preview} kept={false} isNew={false} propose={null} again={() => now(stored.text)} />
      ) : null}
    </main>
  )
}
