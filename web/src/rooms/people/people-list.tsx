import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonRow } from '../../../../src/contract/person.ts'
import { Refused } from '../../api.ts'
import { Go } from '../../parts/go.tsx'
import { atHandle } from '../../parts/handle.ts'
import { Moment } from '../../parts/moment.tsx'
import { Name } from '../../parts/name.tsx'
import { Sentence } from '../../parts/sentence.tsx'
import { asks } from '../../queries.ts'
import { words } from '../../words.ts'
import { useNetworkName } from '../desk/here.ts'

const REST = 120

/** Everybody who was heard, those who are new on top; found by how their name or handle begins. */
export function PeopleList() {
  const [begins, setBegins] = useState('')
  const [settled] = useDebouncedValue(begins.trim(), REST)
  const asked = useInfiniteQuery({ ...asks.people(settled), placeholderData: keepPreviousData })
  const rows = asked.data?.pages.flatMap((page) => page.rows)
  return (
    <>
      <h1 className="pane-title">{words.person.people}</h1>
      <TextInput
        label={words.person.begins}
        value={begins}
        maxLength={200}
        onChange={(event) => setBegins(event.currentTarget.value)}
      />
      {asked.error ? (
        <Sentence text={asked.error instanceof Refused ? asked.error.message : words.person.away} />
      ) : null}
      {rows?.length === 0 ? (
        <Sentence text={settled === '' ? words.person.nobodyYet : words.person.nobodySo(settled)} />
      ) : (
        <p className="dim small">{words.person.newestFirst}</p>
      )}
      <ul className="people-list">
        {rows?.map((row) => (
          <li key={row.id}>
            <Row row={row} />
          </li>
        ))}
      </ul>
      {asked.hasNextPage ? (
        <Button variant="default" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
          {words.person.older}
        </Button>
      ) : null}
    </>
  )
}

function Row({ row }: { row: PersonRow }) {
  const network = useNetworkName(row.network)
  const facts = [
    words.person.on(atHandle(row.handle), network),
    words.readers.readers(row.audience),
    words.person.cases(row.cases),
    row.handles > 1 ? words.person.handles(row.handles) : null,
  ]
  return (
    <Go href={`/people/${encodeURIComponent(row.id)}`} className="person-row">
      <b>
        <Name name={row.name} handle={row.handle} most={60} />
      </b>
      <span className="small dim">
        <bdi>{facts.filter(Boolean).join(' · ')}</bdi> · {words.person.firstHeard} <Moment at={row.heardSince} />
      </span>
    </Go>
  )
}
