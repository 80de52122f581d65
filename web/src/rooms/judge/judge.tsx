import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { JudgePage } from '../../../../src/contract/judge.ts'
import { Refused } from '../../api.ts'
import { Sentence } from '../../parts/sentence.tsx'
import { asks } from '../../queries.ts'
import { Room } from '../desk/room.tsx'
import { Decisions } from './decisions.tsx'
import { HowGood } from './how-good.tsx'
import { HowItDecides } from './how-it-decides.tsx'
import { asQuery } from './search.ts'
import { words } from '../../words.ts'

/** How good the judge is here, and on how many. */
export const Judge = () => (
  <Room id="judge" skip={words.judge.skip} title={words.judge.title}>
    <Inside />
  </Room>
)

function Inside() {
  const judge = useQuery(asks.judge)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {words.judge.title}
      </h1>
      {judge.error ? <Sentence text={judge.error instanceof Refused ? judge.error.message : words.judge.away} /> : null}
      {judge.data ? <Known page={judge.data} /> : null}
    </>
  )
}

function Known({ page }: { page: JudgePage }) {
  const opened = asQuery(useSearch({ from: '/judge' }))
  return (
    <>
      {opened ? <Decisions key={JSON.stringify(opened)} query={opened} /> : null}
      <HowGood page={page} />
      <HowItDecides page={page} />
    </>
  )
}
