import { useQuery } from '@tanstack/react-query'
import { useKey } from '../../keys.ts'
import { asks } from '../../queries.ts'
import { useHere } from './here.ts'
import { savedView } from './list/filter-path.ts'
import { wantListFocus } from './list/places.ts'

/** `g 1` to `g 9`: the saved views in their order. */
export function useSavedKeys(): void {
  const here = useHere()
  const { data } = useQuery(asks.views)
  const told = (at: number) => ({
    whyNot: data?.views[at] ? null : (false as const),
    named: data?.views[at]?.name ?? null,
  })
  const go = (at: number) => () => {
    const view = data?.views[at]
    if (!view) return false
    wantListFocus(savedView(view.id))
    return here.goTo(savedView(view.id))
  }
  useKey('saved1', go(0), told(0))
  useKey('saved2', go(1), told(1))
  useKey('saved3', go(2), told(2))
  useKey('saved4', go(3), told(3))
  useKey('saved5', go(4), told(4))
  useKey('saved6', go(5), told(5))
  useKey('saved7', go(6), told(6))
  useKey('saved8', go(7), told(7))
  useKey('saved9', go(8), told(8))
}
