import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import type { Counted, SavedView } from '../../../../../src/contract/views.ts'
import { useKey, type Action } from '../../../keys.ts'
import { Go } from '../../../parts/go.tsx'
import { Key } from '../../../parts/key.tsx'
import { asks } from '../../../queries.ts'
import { words } from '../../../words.ts'
import { SAVED } from '../saved-keys.tsx'
import { useOpenView, viewPath } from '../here.ts'
import { savedView } from '../list/filter-path.ts'
import { noteRemoved, useRemoved } from '../list/filter/removed.ts'
import { useSavedDeeds } from '../list/filter/use-saved-deeds.ts'

/** Saved views: mine and everybody's, in my own order, the first nine with a key each. */
export function Saved({ onGo }: { onGo?: () => void }) {
  const { data } = useQuery(asks.views)
  const counts = useQuery({ ...asks.viewCounts, enabled: (data?.views.length ?? 0) > 0 })
  const views = data?.views ?? []
  return (
    <>
      {views.length > 0 ? (
        <>
          <h2>{words.savedViews.rail}</h2>
          <ul>
            {views.map((view, at) => (
              <SavedLink
                key={view.id}
                view={view}
                of={SAVED[at]}
                counted={counts.data?.counts[view.id]}
                {...(onGo ? { onGo } : {})}
              />
            ))}
          </ul>
        </>
      ) : null}
      <Removed />
    </>
  )
}

interface LinkProps {
  readonly view: SavedView
  readonly of: Action | undefined
  readonly counted: Counted | undefined
  readonly onGo?: () => void
}

function SavedLink({ view, of, counted, onGo }: LinkProps) {
  const open = useOpenView()
  return (
    <li>
      <Go
        href={viewPath(savedView(view.id))}
        className="view"
        aria-current={open === savedView(view.id) ? 'page' : undefined}
        data-empty={counted?.count === 0 || undefined}
        onClick={onGo}
      >
        <span>
          <bdi>{view.name}</bdi>
        </span>
        {of ? (
          <span className="hint">
            <Key of={of} />
          </span>
        ) : null}
        {counted && counted.count > 0 ? <span className="figure">{figureOf(counted)}</span> : null}
      </Go>
    </li>
  )
}

const figureOf = ({ count, exact }: Counted): string => {
  const said = words.readers.count(count)
  return exact ? said : words.savedViews.over(said)
}

/** What was removed just now, until one goes on. */
function Removed() {
  const removed = useRemoved()
  const open = useOpenView()
  const deeds = useSavedDeeds()
  const restore = () => {
    if (!removed) return false
    noteRemoved(null)
    return deeds.mutate({ do: 'restore', view: removed })
  }
  useKey('undo', () => (document.activeElement?.closest('.case') ? false : restore()), {
    depth: 1,
    whyNot: removed ? null : false,
  })
  const forget = useEffectEvent(() => noteRemoved(null))
  useEffect(() => {
    // The view that was removed is left at once; the next one that is opened is a new thing to do.
    if (removed === null || open === savedView(removed.id)) return undefined
    return () => forget()
  }, [open, removed])
  if (!removed) return null
  return (
    <p className="small removed-view">
      {words.savedViews.removed(removed.name)}{' '}
      <button type="button" className="word" onClick={restore}>
        {words.savedViews.undo}
      </button>{' '}
      <Key of="undo" />
    </p>
  )
}
