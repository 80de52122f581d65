import { useLocation, useParams } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import type { FoundPerson, FoundRow as Row } from '../../../../src/contract/search.ts'
import { words } from '../../words.ts'
import { Rows } from '../desk/list/rows.tsx'
import { FoundRow } from './found-row.tsx'
import { PersonFound } from './person-found.tsx'
import { counted } from './row-words.ts'
import type { Shown, useFound } from './use-search.ts'

interface Props {
  readonly shown: Shown
  readonly query: ReturnType<typeof useFound>['query']
  readonly ask: (text: string) => void
  readonly up: () => void
}

/** What was found, as a list; or what was probably meant. */
export function Results({ shown, query, ask, up }: Props) {
  const { sought, pages } = shown
  const { caseId: open = null } = useParams({ strict: false })
  const { searchStr } = useLocation()
  const [first] = pages
  const kind = first?.kind ?? 'cases'
  const found = pages.flatMap(({ rows }) => rows)
  // A case is one row, whichever post it was found by.
  const posts = kind === 'cases' ? onceEach(found) : found
  const listed: (Row | FoundPerson)[] = kind === 'people' ? pages.flatMap(({ people }) => people) : posts
  const more = () => {
    if (query.hasNextPage && !query.isFetching) void query.fetchNextPage()
  }
  const onTop = (event: KeyboardEvent) => {
    const row = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['row'] : undefined
    if (event.key !== 'ArrowUp' || row === undefined || row !== listed[0]?.id) return
    event.preventDefault()
    event.stopPropagation()
    up()
  }
  if (listed.length === 0)
    return (
      <div className="sentence">
        <p>
          <b>{words.search.nothing(sought.q.trim())}</b> {anything(first) ? words.search.nothingHere[kind] : ''}{' '}
          {first?.proposal ? <Instead proposal={first.proposal} ask={ask} /> : null}
        </p>
        {first?.filling ? <p className="dim">{words.search.filling}</p> : null}
      </div>
    )
  const list = `search ${kind} ${sought.order} ${sought.q}`
  const total = first?.counts?.[kind].count ?? listed.length
  const openId = open === null ? null : (posts.find(({ caseId }) => caseId === open)?.id ?? null)
  return (
    // The keys only lead from the first row back to the tabs.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="search-rows" onKeyDownCapture={onTop}>
      {first?.filling ? <p className="dim small search-note">{words.search.filling}</p> : null}
      <Rows
        key={list}
        list={list}
        label={words.search[kind]}
        rows={listed}
        total={total}
        openId={openId}
        onNearEnd={more}
      >
        {(row, roving) =>
          isPerson(row) ? (
            <PersonFound person={row} roving={roving} />
          ) : (
            <FoundRow
              row={row}
              href={hrefOf(row, searchStr)}
              open={row.caseId !== null && row.caseId === open}
              roving={roving}
            />
          )
        }
      </Rows>
    </div>
  )
}

const isPerson = (row: Row | FoundPerson): row is FoundPerson => 'inName' in row

const hrefOf = ({ caseId, personId }: Row, search: string): string =>
  caseId === null ? `/people/${encodeURIComponent(personId)}` : `/search/${encodeURIComponent(caseId)}${search}`

const onceEach = (rows: readonly Row[]): Row[] => [...new Map(rows.map((row) => [row.caseId, row])).values()]

const anything = (first: Shown['pages'][number] | undefined): boolean =>
  Object.values(first?.counts ?? {}).some(({ count }) => count > 0)

/** `41 for stroller gate.` */
function Instead({
  proposal,
  ask,
}: {
  proposal: NonNullable<Shown['pages'][number]['proposal']>
  ask: (text: string) => void
}) {
  return (
    <>
      {words.search.instead(counted(proposal))}{' '}
      <button type="button" className="word proposal" onClick={() => ask(proposal.text)}>
        <b>{proposal.text}</b>
      </button>
      .
    </>
  )
}
