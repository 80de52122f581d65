import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { everything } from '../../../../../src/domain/view/filter.ts'
import { Go } from '../../../parts/go.tsx'
import { words } from '../../../words.ts'
import { viewPath } from '../here.ts'
import { filterView } from '../list/filter-path.ts'

/** The team's own words on a case; each leads to all that carry it. */
export function CaseLabels({ labels }: { labels: CasePage['labels'] }) {
  if (labels.length === 0) return null
  return (
    <ul className="labels" aria-label={words.savedViews.labels}>
      {labels.map(({ id, name }) => (
        <li key={id}>
          <Go
            href={viewPath(filterView({ ...everything, among: 'all', labels: [id] }))}
            className="label"
            title={words.savedViews.withLabel(name)}
          >
            <bdi>{name}</bdi>
          </Go>
        </li>
      ))}
    </ul>
  )
}
