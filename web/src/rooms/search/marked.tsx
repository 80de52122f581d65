import type { ReactNode } from 'react'
import { readable } from '../../parts/readable.ts'

interface Props {
  readonly text: string
  readonly places: readonly { readonly from: number; readonly to: number }[]
}

/** A text with the words that were found underlined: no colour says it. */
export function Marked({ text, places }: Props): ReactNode {
  const parts: ReactNode[] = []
  let at = 0
  for (const { from, to } of places) {
    parts.push(
      plain(text.slice(at, from)),
      <mark key={from} className="sought">
        {plain(text.slice(from, to))}
      </mark>,
    )
    at = to
  }
  return [...parts, plain(text.slice(at))]
}

/** On one line, with what cannot be seen drawn. */
const plain = (text: string): string => readable(text).replaceAll(/\s+/g, ' ')
