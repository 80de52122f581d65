import { useEffect, useMemo, useState } from 'react'
import { say } from '../../../parts/say.tsx'
import { words } from '../../../words.ts'
import { chosenRows, NOTHING, reached, toggled, withRow, type Selection } from './selection.ts'

/** What the rows of a list need to know of what is selected in it. */
export interface Selecting {
  /** A press on a row selects it in place of opening it. */
  readonly picking: boolean
  has(rowId: string): boolean
  toggle(rowId: string): void
  reach(rowId: string): void
  add(...rowIds: string[]): void
}

interface Left {
  readonly list: string
  readonly selection: Selection
  readonly picking: boolean
}

/** Of the list that was drawn last. Where a case takes the whole screen, its list is away until one comes back. */
let left: Left | null = null

export function useSelection<Row extends { id: string; caseId: string }>(rows: readonly Row[], list: string) {
  const [selection, setSelection] = useState<Selection>(() => (left?.list === list ? left.selection : NOTHING))
  const [picking, setPicking] = useState(() => left?.list === list && left.picking)
  useEffect(() => {
    left = { list, selection, picking }
  }, [list, selection, picking])
  const chosen = useMemo(() => chosenRows(selection, rows), [selection, rows])
  const set = (next: Selection) => {
    setSelection(next)
    const count = chosenRows(next, rows).length
    say(count === 0 ? words.savedViews.notSelected : words.savedViews.selected(count))
  }
  const rowOf = (id: string) => rows.find((row) => row.id === id)
  const selecting: Selecting = {
    picking,
    has: (id) => selection.cases.has(rowOf(id)?.caseId ?? ''),
    toggle: (id) => set(toggled(selection, rowOf(id)!)),
    reach: (id) => set(reached(selection, rows, id)),
    add: (...ids) => set(ids.map((id) => rowOf(id)!).reduce(withRow, selection)),
  }
  const clear = () => {
    setSelection(NOTHING)
    setPicking(false)
  }
  return { chosen, selecting, clear, pick: () => setPicking(true) }
}
