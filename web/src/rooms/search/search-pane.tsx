import { useId, useRef, type RefObject } from 'react'
import { Refused } from '../../api.ts'
import { useKey } from '../../keys.ts'
import { Sentence } from '../../parts/sentence.tsx'
import { words } from '../../words.ts'
import { wantListFocus } from '../desk/list/places.ts'
import { FaultLine } from './fault-line.tsx'
import { SearchField } from './search-field.tsx'
import { SearchFoot } from './search-foot.tsx'
import { Results } from './results.tsx'
import { Tabs } from './tabs.tsx'
import { useFound, useSought, type Shown } from './use-search.ts'

interface Props {
  readonly field: RefObject<HTMLInputElement | null>
  readonly isMain: boolean
  readonly leave: () => void
}

/** The field, what was found, and how long it took. Arrows lead from the field to the tabs, and on to the results. */
export function SearchPane({ field, isMain, leave }: Props) {
  const pane = useRef<HTMLDivElement>(null)
  const panel = useId()
  const sought = useSought()
  const { asked, ask } = sought
  const { query, fault, shown } = useFound(asked)
  const kind = asked.kind ?? shown?.pages[0]?.kind ?? 'cases'
  const ways = useWays(field, pane)
  useKey('search', ways.toField, 1)
  const Title = isMain ? 'h1' : 'h2'
  return (
    <div
      className="list search"
      role={isMain ? 'main' : 'region'}
      aria-label={words.search.title}
      id="search"
      tabIndex={-1}
      data-pane
      ref={pane}
    >
      <Title className="unseen">{words.search.title}</Title>
      <SearchField field={field} sought={sought} wrong={fault !== null} leave={leave} {...ways} />
      {fault ? <FaultLine fault={fault} text={asked.q} ask={ask} field={field} /> : null}
      <Tabs
        kind={kind}
        order={asked.order}
        counts={shown?.pages[0]?.counts ?? null}
        panel={panel}
        show={sought.show}
        turn={sought.turn}
        up={ways.toField}
        down={ways.toRows}
      />
      <div role="tabpanel" id={panel} className="search-panel" aria-label={words.search[kind]}>
        {query.error ? (
          <Sentence text={query.error instanceof Refused ? query.error.message : words.search.away} />
        ) : null}
        {shown === null || (fault && nothingIn(shown)) ? (
          <p className="dim search-begin">{words.search.begin}</p>
        ) : (
          <Results shown={shown} query={query} ask={ask} up={ways.toTabs} />
        )}
      </div>
      <SearchFoot shown={shown} sought={sought} toField={() => field.current?.focus()} />
    </div>
  )
}

/** Of what was found last nothing is worth keeping while a mistake is mended. */
const nothingIn = ({ pages }: Shown): boolean => pages.every(({ rows, people }) => rows.length + people.length === 0)

function useWays(field: Props['field'], pane: RefObject<HTMLElement | null>) {
  const find = (what: string) => pane.current?.querySelector<HTMLElement>(what)
  return {
    toField: () => {
      field.current?.focus()
      field.current?.select()
    },
    toTabs: () => find('[role="tab"][aria-selected="true"]')?.focus(),
    toRows: () => {
      const row = find('[data-row][tabindex="0"]')
      if (row) row.focus()
      else wantListFocus()
    },
  }
}
