import type { DecisionsQuery } from '../../../../src/contract/judge.ts'
import { Go } from '../../parts/go.tsx'
import { behind, readSearch } from './search.ts'
import { useSearch } from '@tanstack/react-router'
import { openedWords } from './words.ts'
import { words } from '../../words.ts'

/** A figure, and the way to the posts behind it. Nought leads nowhere. */
export function Figure({ count, query, label }: { count: number; query: DecisionsQuery; label?: string }) {
  const here = useSearch({ from: '/judge' })
  if (count === 0) return <span className="dim">{label ? <span aria-label={label}>0</span> : 0}</span>
  const open = JSON.stringify(readSearch({ ...query })) === JSON.stringify(here)
  return (
    <Go
      href={behind(query)}
      className="figure"
      aria-label={words.behind.figure(words.readers.count(count), openedWords(query))}
      aria-current={open ? 'true' : undefined}
    >
      {words.readers.count(count)}
    </Go>
  )
}
