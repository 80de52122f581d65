import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { DecisionRow, DecisionsQuery } from '../../../../src/contract/judge.ts'
import { Refused } from '../../api.ts'
import { atHandle } from '../../parts/handle.ts'
import { Go } from '../../parts/go.tsx'
import { Moment } from '../../parts/moment.tsx'
import { Name } from '../../parts/name.tsx'
import { Sentence } from '../../parts/sentence.tsx'
import { There } from '../../parts/there.tsx'
import { WordsOf } from '../../parts/words-of.tsx'
import { asks } from '../../queries.ts'
import { casePath, useNetworkName } from '../desk/here.ts'
import { openedWords } from './words.ts'
import { words } from '../../words.ts'

/** The posts behind a figure, the newest decision first. */
export function Decisions({ query }: { query: DecisionsQuery }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const asked = useInfiniteQuery(asks.decisions(query))
  const rows = asked.data?.pages.flatMap((page) => page.rows)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="behind" aria-labelledby="behind">
      <h2 id="behind" ref={heading} tabIndex={-1}>
        {openedWords(query)}
      </h2>
      <p>
        <Go href="/judge">{words.behind.close}</Go>
      </p>
      {asked.error ? (
        <Sentence text={asked.error instanceof Refused ? asked.error.message : words.judge.trying} />
      ) : null}
      {rows?.length === 0 ? <p>{words.behind.gone}</p> : null}
      <ul>
        {rows?.map((row) => (
          <Decided key={row.id} row={row} query={query} />
        ))}
      </ul>
      {asked.hasNextPage ? (
        <Button variant="default" onClick={() => void asked.fetchNextPage()}>
          {words.behind.older}
        </Button>
      ) : null}
    </section>
  )
}

function Decided({ row, query }: { row: DecisionRow; query: DecisionsQuery }) {
  const network = useNetworkName(row.network)
  const decided = words.judge.answer(query.head, row.decided)
  const said = words.judge.answer(query.head, row.said)
  return (
    <li>
      <p className="dim small">
        <Name name={row.name} handle={row.handle} /> <bdi>{atHandle(row.handle)}</bdi> {words.behind.on(network)} ·{' '}
        {row.caseId ? (
          <Go href={casePath('everyone', row.caseId)}>{words.behind.theCase}</Go>
        ) : row.url ? (
          <There url={row.url}>{words.parts.openThere}</There>
        ) : (
          words.behind.noCase
        )}
      </p>
      {row.text === '' ? (
        <p className="dim">{words.behind.deleted}</p>
      ) : (
        <WordsOf text={row.text} language={row.language} />
      )}
      <p className="small">
        {words.behind.line(row.agent, row.corrected, decided, query.by, said)} <Moment at={row.at} />
      </p>
    </li>
  )
}
