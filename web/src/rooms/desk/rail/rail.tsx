import type { Counts } from '../../../../../src/contract/inbox.ts'
import { countWords } from '../../../../../src/domain/person/readers.ts'
import { Go } from '../../../parts/go.tsx'
import { Key } from '../../../parts/key.tsx'
import { useHere, useMe, viewPath } from '../here.ts'
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
  const here = useHere()
  const item = (view: View) => <ViewLink key={view} view={view} counts={counts} {...(onGo ? { onGo } : {})} />
  return (
    <nav className="rail" aria-label="Views" id="views" tabIndex={-1} data-pane>
      <p className="brand">
        <bdi>{me.workspace.name}</bdi>
      </p>
      <h2>Owed</h2>
      <ul>{(['mine', 'nobody', 'everyone'] as const).map(item)}</ul>
      <h2>The rest</h2>
      <ul>{item('quiet')}</ul>
      <h2>Desk</h2>
      <ul>
        <li>
          <Go
            href="/playbook"
            className="view"
            aria-current={here.inView ? undefined : 'page'}
            {...(onGo ? { onClick: onGo } : {})}
          >
            <span>Playbook</span>
            <span className="hint">
              <Key of="playbook" />
            </span>
          </Go>
        </li>
      </ul>
      <Foot counts={counts} showKeys={showKeys} />
    </nav>
  )
}

function ViewLink({ view, counts, onGo }: { view: View; counts: Counts | undefined; onGo?: () => void }) {
  const here = useHere()
  const count = counts ? VIEWS[view].count(counts) : 0
  return (
    <li>
      <Go
        href={viewPath(view)}
        className="view"
        aria-current={here.inView && here.view === view ? 'page' : undefined}
        data-empty={count === 0 || undefined}
        onClick={onGo}
      >
        <span>{VIEWS[view].short}</span>
        <span className="hint">
          <Key of={VIEWS[view].key} />
        </span>
        {count > 0 ? <span className="figure">{countWords(count)}</span> : null}
      </Go>
    </li>
  )
}
