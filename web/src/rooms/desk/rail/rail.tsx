import { useLocation } from '@tanstack/react-router'
import type { Counts } from '../../../../../src/contract/inbox.ts'
import { Go } from '../../../parts/go.tsx'
import type { Action } from '../../../keys.ts'
import { Key } from '../../../parts/key.tsx'
import { words } from '../../../words.ts'
import { useMe, useOpenView, viewPath } from '../here.ts'
import { VIEWS, type Fixed } from '../views.ts'
import { Saved } from './saved.tsx'
import { Foot } from './foot.tsx'

/** The pages of the desk that are no list of what is owed. */
const PLACES: readonly { href: string; name: string; of: Action; needs?: (counts: Counts | undefined) => number }[] = [
  { href: '/people', name: words.person.people, of: 'people' },
  { href: '/queries', name: words.queries.title, of: 'queries' },
  {
    href: '/connections',
    name: words.connections.connections,
    of: 'connections',
    needs: (counts) => counts?.wrong ?? 0,
  },
]
/** Looked into now and then: together on one line. */
const SELDOM: readonly Place[] = [
  { href: '/playbook', name: words.playbook.title, of: 'playbook' },
  { href: '/team', name: words.team.title, of: 'team' },
  { href: '/judge', name: words.judge.title, of: 'judge' },
]

interface Props {
  readonly counts: Counts | undefined
  readonly showKeys: () => void
  readonly onGo?: () => void
}

/** The views: what is owed, and the rest. */
export function Rail({ counts, showKeys, onGo }: Props) {
  const me = useMe()
  const item = (view: Fixed) => <ViewLink key={view} view={view} counts={counts} {...(onGo ? { onGo } : {})} />
  return (
    <nav className="rail" aria-label={words.desk.views} id="views" tabIndex={-1} data-pane>
      <p className="brand">
        <bdi>{me.workspace.name}</bdi>
      </p>
      <h2>{words.desk.owed}</h2>
      <ul>{(['mine', 'nobody', 'everyone'] as const).map(item)}</ul>
      <h2>{words.desk.waiting}</h2>
      <ul>{(['waiting', 'later'] as const).map(item)}</ul>
      <h2>{words.desk.rest}</h2>
      <ul>{(['praise', 'quiet', 'resolved'] as const).map(item)}</ul>
      <Saved {...(onGo ? { onGo } : {})} />
      <h2>{words.desk.desk}</h2>
      <ul>
        {PLACES.map((place) => (
          <PlaceLink key={place.href} {...place} needs={place.needs?.(counts) ?? 0} {...(onGo ? { onGo } : {})} />
        ))}
      </ul>
      <ul className="seldom">
        {SELDOM.map((place) => (
          <PlaceLink key={place.href} {...place} {...(onGo ? { onGo } : {})} />
        ))}
      </ul>
      <Foot counts={counts} showKeys={showKeys} onGo={onGo} />
    </nav>
  )
}

function ViewLink({ view, counts, onGo }: { view: Fixed; counts: Counts | undefined; onGo?: () => void }) {
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

interface Place {
  readonly href: string
  readonly name: string
  readonly of: Action
  /** How many things there need a person. */
  readonly needs?: number
  readonly onGo?: () => void
}

function PlaceLink({ href, name, of, needs = 0, onGo }: Place) {
  const { pathname } = useLocation()
  const current = pathname === href || pathname.startsWith(`${href}/`)
  return (
    <li>
      <Go href={href} className="view" aria-current={current ? 'page' : undefined} onClick={onGo}>
        <span>
          {name}
          {needs > 0 ? <b className="needs">{words.connections.needsYou(needs)}</b> : null}
        </span>
        <span className="hint">
          <Key of={of} />
        </span>
      </Go>
    </li>
  )
}
