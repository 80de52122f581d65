import { Fragment, type ReactNode } from 'react'

/** A sentence of the catalogue with what stands in its blanks: `{name}` is where something of the page goes. */
export const fill = (sentence: string, blanks: Record<string, ReactNode>): ReactNode[] =>
  sentence
    .split(/\{(\w+)\}/)
    // A sentence has its parts in one order: their places are their names.
    .map((part, place) => <Fragment key={String(place)}>{place % 2 === 0 ? part : blanks[part]}</Fragment>)
