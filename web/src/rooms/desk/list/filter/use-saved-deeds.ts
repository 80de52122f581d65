import { useMutation } from '@tanstack/react-query'
import type { SavedView } from '../../../../../../src/contract/views.ts'
import { api } from '../../../../api.ts'
import { say } from '../../../../parts/say.tsx'
import { asks, client } from '../../../../queries.ts'
import { words } from '../../../../words.ts'
import { noteRemoved } from './removed.ts'

type Deed =
  | { readonly do: 'change'; readonly view: SavedView }
  | { readonly do: 'remove' | 'restore'; readonly view: SavedView }
  | { readonly do: 'order'; readonly ids: readonly string[] }

const AREAS = ['views', 'view-counts', 'filtered']

/** What is done with saved views as such: changed, removed and put back, moved up and down. */
export const useSavedDeeds = () =>
  useMutation({
    mutationFn: (deed: Deed): Promise<void> => {
      if (deed.do === 'order') return api.orderViews(deed.ids)
      const { id, name, shared, filter } = deed.view
      if (deed.do === 'change') return api.changeView(id, { name, shared, filter })
      return deed.do === 'remove' ? api.removeView(id) : api.restoreView(id)
    },
    onMutate: (deed) => {
      client.setQueryData(asks.views.queryKey, (page) => page && { views: ahead(page.views, deed) })
    },
    onSuccess: (_, deed) => {
      if (deed.do === 'remove') {
        noteRemoved(deed.view)
        say(words.savedViews.removed(deed.view.name))
      }
      if (deed.do === 'restore') say(words.savedViews.back(deed.view.name))
      if (deed.do === 'change') say(words.savedViews.saved(deed.view.name))
    },
    onError: (error) => say(error.message, true),
    onSettled: () => Promise.all(AREAS.map((area) => client.invalidateQueries({ queryKey: [area] }))),
  })

/** The views as they will stand. */
function ahead(views: readonly SavedView[], deed: Deed): SavedView[] {
  if (deed.do === 'remove') return views.filter(({ id }) => id !== deed.view.id)
  if (deed.do !== 'order') return [...views]
  const at = (id: string) => deed.ids.indexOf(id)
  return views.toSorted((a, b) => at(a.id) - at(b.id))
}

export type SavedDeeds = ReturnType<typeof useSavedDeeds>
