/** Where each list was left: how far it was scrolled, and which row was the active one. */
interface Place {
  offset: number
  activeId: string | null
  /** Where the active row stood: once it is gone, the one in its place is next. */
  index: number
}

const places = new Map<string, Place>()

export function placeOf(list: string): Place {
  const kept = places.get(list) ?? { offset: 0, activeId: null, index: 0 }
  places.set(list, kept)
  return kept
}

let wanted = false

/** The next list that is drawn takes the focus back to its active row. */
export const wantListFocus = (): void => {
  wanted = true
}

export const takesListFocus = (): boolean => {
  const was = wanted
  wanted = false
  return was
}
