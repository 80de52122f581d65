import type { FoundRow as Row } from '../../../../src/contract/search.ts'
import { shownName } from '../../../../src/domain/person/name.ts'
import { useNow } from '../../clock.ts'
import { when } from '../../moments.ts'
import { Go } from '../../parts/go.tsx'
import { Moment } from '../../parts/moment.tsx'
import { Name } from '../../parts/name.tsx'
import { asks, client } from '../../queries.ts'
import { runs } from '../../parts/readable.ts'
import { words } from '../../words.ts'
import { useNetworkName } from '../desk/here.ts'
import type { Roving } from '../desk/list/rows.tsx'
import { Marked } from './marked.tsx'
import { standsWords, writtenBy } from './row-words.ts'

const NAME = 32

interface Props {
  readonly row: Row
  readonly href: string
  readonly open: boolean
  readonly roving: Roving
}

/** A post or a note that was found: whose matter it is and how that stands, and the words. */
export function FoundRow({ row, href, open, roving }: Props) {
  const network = useNetworkName(row.network)
  const now = useNow()
  const { caseId } = row
  const { onFocus, ...link } = roving
  const level = row.owed ? when(row.owed, now).level : 'calm'
  const facts = [row.inPrivate ? words.search.private(shownName(row.name, row.handle)) : null, writtenBy(row), network]
  const language = row.language && row.language !== 'und' ? { lang: row.language } : {}
  return (
    <Go
      href={href}
      className="row found"
      data-what={row.inPrivate ? 'private' : row.what}
      aria-current={open ? 'true' : undefined}
      {...link}
      onFocus={() => {
        onFocus()
        if (caseId !== null) void client.prefetchQuery({ ...asks.case(caseId), staleTime: 10_000 })
      }}
    >
      <span className="line phrase">
        <span className="found-who">
          <b>
            <Name name={row.name} handle={row.handle} most={NAME} />
          </b>
          {' · '}
          <span data-level={level}>{standsWords(row, now)}</span>
        </span>
      </span>
      <span className="excerpt" dir={runs(row.text)} {...language}>
        {row.text.trim() === '' ? words.parts.picture : <Marked text={row.text} places={row.places} />}
      </span>
      <span className="line meta">
        <span>{facts.filter(Boolean).join(' · ')}</span>
        <span className="mark">
          <Moment at={row.at} />
        </span>
      </span>
    </Go>
  )
}
