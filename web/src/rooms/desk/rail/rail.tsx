import { useLocation } from '@tanstack/react-router'
import type { Counts } from '../../../../../src/contract/inbox.ts'
import { Go } from '../../../parts/go.tsx'
import type { Action } from '../../../keys.ts'
import { Key } from '../../../parts/key.tsx'
import { words } from '../../../words.ts'
import { useMe, useOpenView, viewPath } from '../here.ts'
import { VIEWS, type View } from '../views.ts'
import { Foot } from './foot.tsx'

interface Props {
  readonly counts: Counts | undefined
  readonly showKeys: () => void
  readonly onGo?: () => void
}

/** The views: what is owed, and the rest. */
export function Rail({ counts, showKeys, onGo }: Props) {
  const me = useMe()
  const item = (view: View) => <ViewLink key={view} view={view} counts={counts} {...(onGo ? { onGo } : {})} />
  return (
    <nav className="rail" aria-label="Views" id="views" tabIndex={-1} data-pane>
      <p className="brand">
        <bdi>{me.workspace.name}</bdi>
      </p>
      <h2>Owed</h2>
      <ul>{(['mine', 'nobody', 'everyone'] as const).map(item)}</ul>
      <h2>Waiting</h2>
      <ul>{(['waiting', 'later'] as const).map(item)}</ul>
      <h2>The rest</h2>
      <ul>{(['praise', 'quiet', 'resolved'] as const).map(item)}</ul>
      <h2>Desk</h2>
      <ul>
        <PlaceLink href="/people" name={words.person.people} of="people" {...(onGo ? { onGo } : {})} />
        <PlaceLink href="/queries" name="Brand queries" of="queries" {...(onGo ? { onGo } : {})} />
        <PlaceLink href="/judge" name="Judge" of="judge" {...(onGo ? { onGo } : {})} />
        <PlaceLink href="/playbook" name="Playbook" of="playbook" {...(onGo ? { onGo } : {})} />
      </ul>
      <Foot counts={counts} showKeys={showKeys} />
    </nav>
  )
}

function ViewLink({ view, counts, onGo }: { view: View; counts: Counts | undefined; onGo?: () => void }) {
  const open = useOpenView()
  const count = counts ? VIEWS[view].count(counts) : 0
  return (
    <li>
      <Go
        href={viewPath(view)}
        className="view"
        aria-current={open === view ? 'page' : undefined}
        data-empty={count === 0 || undefined}
        onClick={onGo}
      >
        <span>{VIEWS[view].short}</span>
        <span className="hint">
          <Key of={VIEWS[view].key} />
        </span>
        {count !== null && count > 0 ? <span className="figure">{words.readers.count(count)}</span> : null}
      </Go>
    </li>
  )
}

/** A page of the desk that is no list of what is owed. */
function PlaceLink({ href, name, of, onGo }: { href: string; name: string; of: Action; onGo?: () => void }) {
  const { pathname } = useLocation()
  const current = pathname === href || pathname.startsWith(`${href}/`)
  return (
    <li>
      <Go href={href} className="view" aria-current={current ? 'page' : undefined} onClick={onGo}>
        <span>{name}</span>
        <span className="hint">
          <Key of={of} />
        </span>
      </Go>
    </li>
  )
}
