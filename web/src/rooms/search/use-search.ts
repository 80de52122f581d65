import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState } from 'react'
import type { FoundKind, SearchAnswer, SearchResults } from '../../../../src/contract/search.ts'
import { say } from '../../parts/say.tsx'
import { asks } from '../../queries.ts'
import { words } from '../../words.ts'
import { counted } from './row-words.ts'
import { keepSought, said, whole, type Sought } from './place.ts'

/** Typed on, nothing is asked; after so long a rest it is. */
const REST = 120

/** What is typed, what is asked, and what was found: the old stays until the new is there. */
export function useSought() {
  const asked = whole(useSearch({ strict: false }))
  const navigate = useNavigate()
  const [text, setText] = useState(asked.q)
  const [rested] = useDebouncedValue(text, REST)
  const go = (change: Partial<Sought>) => {
    const sought = { ...asked, ...change }
    keepSought(sought)
    void navigate({ to: '.', search: said(sought), replace: true })
  }
  const settle = useEffectEvent((q: string) => {
    if (q !== asked.q) go({ q })
  })
  useEffect(() => settle(rested), [rested])
  return {
    text,
    asked,
    type: setText,
    /** At once: a proposal, a mend, the Enter key. */
    ask: (q: string) => {
      setText(q)
      go({ q })
    },
    show: (kind: FoundKind) => go({ kind }),
    turn: (order: Sought['order']) => go({ order }),
  }
}

const isRead = (answer: SearchAnswer | undefined): answer is SearchResults => answer?.ok === true

export function useFound(sought: Sought) {
  const query = useInfiniteQuery({
    ...asks.search(sought),
    enabled: sought.q.trim() !== '',
    placeholderData: keepPreviousData,
  })
  const pages = query.data?.pages ?? []
  const [first] = pages
  const fault = first && !first.ok && !query.isPlaceholderData ? first.fault : null
  const now = sought.q.trim() !== '' && isRead(first) ? { sought, pages: pages.filter(isRead) } : null
  const [shown, setShown] = useState(now)
  // What was found last stays while a mistake is being mended.
  if (now !== null && !query.isPlaceholderData && shown?.pages[0] !== now.pages[0]) setShown(now)
  if (now !== null && !query.isPlaceholderData && shown?.pages.length !== now.pages.length) setShown(now)
  if (sought.q.trim() === '' && shown !== null) setShown(null)
  const counts = shown?.pages[0]?.counts ?? null
  useEffect(() => {
    if (counts) say(words.search.found(counted(counts.cases), counted(counts.posts), counted(counts.people)))
  }, [counts])
  return { query, fault, shown }
}

export type Shown = NonNullable<ReturnType<typeof useFound>['shown']>
