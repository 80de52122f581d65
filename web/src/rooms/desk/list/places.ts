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

let wanted: { readonly list: string | null; readonly at: number } | null = null
/** What comes into an empty list later takes the focus from nobody. */
const STALE = 5_000

/** The next list that is drawn takes the focus back to its active row; with a name, only the list of that name. */
export const wantListFocus = (list: string | null = null): void => {
  wanted = { list, at: performance.now() }
}

export function takesListFocus(list: string): boolean {
  if (wanted === null || (wanted.list !== null && wanted.list !== list)) return false
  const { at } = wanted
  wanted = null
  return performance.now() - at < STALE
}
