import { useMemo, useReducer, useRef } from 'react'

/** Where the focus goes once it is drawn: the words, the next finding, the line of the reply that goes out. */
type Wanted = 'text' | 'finding' | 'goes'

export interface Wants {
  want(what: Wanted): void
  /** Tries to give the focus what was wanted; true once it has it. */
  give(what: Wanted, focus: () => boolean): void
}

/** A wish for the focus that outlives a drawing: what is wanted may not be on the page yet. */
export function useWanted(): Wants {
  const wanted = useRef<Wanted | null>(null)
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  return useMemo(
    () => ({
      want: (what) => {
        wanted.current = what
        redraw()
      },
      give: (what, focus) => {
        if (wanted.current === what && focus()) wanted.current = null
      },
    }),
    [],
  )
}
