import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { PersonPage, PersonPost } from '../../../../src/contract/person.ts'
import { monthWords } from '../../moments.ts'
import { Refused } from '../../api.ts'
import { Go } from '../../parts/go.tsx'
import { atHandle } from '../../parts/handle.ts'
import { Moment } from '../../parts/moment.tsx'
import { Name } from '../../parts/name.tsx'
import { readable } from '../../parts/readable.ts'
import { Sentence } from '../../parts/sentence.tsx'
import { There } from '../../parts/there.tsx'
import { WordsOf } from '../../parts/words-of.tsx'
import { asks } from '../../queries.ts'
import { words } from '../../words.ts'
import { casePath, useNetworkName } from '../desk/here.ts'
import { PersonFacts } from '../desk/side/person/person-facts.tsx'
import { PersonNotes } from '../desk/side/person/person-notes.tsx'
import { WhoElse } from '../desk/side/person/who-else.tsx'

/** One person: who they are on each network, what they wrote, and how it went with us. */
export function PersonSheet({ personId }: { personId: string }) {
  const { data: person, error } = useQuery(asks.person(personId))
  return (
    <>
      <p>
        <Go href="/people">{words.person.all}</Go>
      </p>
      {error ? <Sentence text={error instanceof Refused ? error.message : words.person.away} /> : null}
      {person ? <Sheet person={person} /> : null}
    </>
  )
}

function Sheet({ person }: { person: PersonPage }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [first] = person.identities
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="sheet-name">
        <Name name={first!.name} handle={first!.handle} />
      </h1>
      <ul className="handles">
        {person.identities.map((one) => (
          <Identity key={one.id} one={one} />
        ))}
      </ul>
      <WhoElse person={person} />
      <section aria-label={words.person.facts}>
        <PersonFacts person={person} here={null} />
      </section>
      <PersonNotes person={person} />
      <Posts personId={person.id} />
    </>
  )
}

function Identity({ one }: { one: PersonPage['identities'][number] }) {
  const network = useNetworkName(one.network)
  const facts = [
    words.person.on(atHandle(one.handle), network),
    words.readers.readers(one.audience),
    one.since === null ? null : words.person.since(monthWords(one.since)),
  ]
  return (
    <li>
      <p className="dim">
        <bdi>{facts.filter(Boolean).join(' · ')}</bdi>
      </p>
      {one.bio ? (
        <p className="bio" dir="auto">
          {readable(one.bio)}
        </p>
      ) : null}
    </li>
  )
}

function Posts({ personId }: { personId: string }) {
  const asked = useInfiniteQuery(asks.personPosts(personId))
  return (
    <section className="their-posts" aria-labelledby="their-posts">
      <h2 id="their-posts">{words.person.posts}</h2>
      <ul>{asked.data?.pages.flatMap(({ rows }) => rows.map((post) => <Said key={post.id} post={post} />))}</ul>
      {asked.hasNextPage ? (
        <Button variant="default" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
          {words.person.older}
        </Button>
      ) : null}
    </section>
  )
}

function Said({ post }: { post: PersonPost }) {
  const network = useNetworkName(post.network)
  return (
    <li>
      <p className="small dim">
        <Moment at={post.at} /> · {network}
        {post.inPrivate ? ` · ${words.inPrivate.postInPrivate}` : null}
        {post.caseId ? (
          <>
            {' '}
            · <Go href={casePath('everyone', post.caseId)}>{words.person.theCase}</Go>
          </>
        ) : null}
        {post.url && post.deletedAt === null ? (
          <>
            {' '}
            · <There url={post.url}>{words.person.openThere}</There>
          </>
        ) : null}
      </p>
      {post.deletedAt === null ? (
        <WordsOf text={post.text} language={post.language} />
      ) : (
        <p className="dim">{words.person.deletedIt}</p>
      )}
    </li>
  )
}
