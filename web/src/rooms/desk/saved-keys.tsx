import { useQuery } from '@tanstack/react-query'
import type { SavedView } from '../../../../src/contract/views.ts'
import { useKey, type Action } from '../../keys.ts'
import { asks, client } from '../../queries.ts'
import { words } from '../../words.ts'
import { useHere } from './here.ts'
import { savedView } from './list/filter-path.ts'
import { wantListFocus } from './list/places.ts'

export const SAVED = [
  'saved1',
  'saved2',
  'saved3',
  'saved4',
  'saved5',
  'saved6',
  'saved7',
  'saved8',
  'saved9',
] as const satisfies readonly Action[]

/** `g 1` to `g 9`: the saved views in their order; a key without a view is none. */
export function SavedKeys() {
  const { data } = useQuery(asks.views)
  return data?.views.slice(0, SAVED.length).map((view, at) => <SavedKey key={view.id} view={view} of={SAVED[at]!} />)
}

function SavedKey({ view, of }: { view: SavedView; of: Action }) {
  const here = useHere()
  useKey(of, () => {
    wantListFocus()
    return here.goTo(savedView(view.id))
  })
  return null
}

/** What these keys do, by the names of the views. */
export function savedDoes(): Partial<Record<Action, string>> {
  const views = client.getQueryData(asks.views.queryKey)?.views ?? []
  return Object.fromEntries(SAVED.flatMap((of, at) => (views[at] ? [[of, words.savedViews.goTo(views[at].name)]] : [])))
}
