import { useMutation } from '@tanstack/react-query'
import type { CasePage } from '../../../../../../src/contract/case-page.ts'
import type { LabelCase } from '../../../../../../src/contract/bulk.ts'
import { sameLabel } from '../../../../../../src/domain/case/label.ts'
import type { HandOverCase, ResolveCase } from '../../../../../../src/contract/case-work.ts'
import type { GoPrivate } from '../../../../../../src/contract/private.ts'
import { api } from '../../../../api.ts'
import { undoable } from '../../../../keys.ts'
import { say } from '../../../../parts/say.tsx'
import { words } from '../../../../words.ts'
import { asks, client } from '../../../../queries.ts'

/** What can be done with a case as a whole. */
export type Deed =
  | { readonly do: 'resolve'; readonly waive: ResolveCase['waive'] }
  | { readonly do: 'snooze'; readonly until: number | null }
  | { readonly do: 'hand-over'; readonly over: HandOverCase; readonly name: string | null }
  | { readonly do: 'label'; readonly labels: LabelCase }
  | { readonly do: 'split'; readonly posts: readonly string[] }
  | { readonly do: 'private'; readonly need: GoPrivate }
  | { readonly do: 'merge'; readonly other: string }
  | { readonly do: 'call'; readonly status: string }
  | { readonly do: 'undo'; readonly id: string; readonly note: boolean }

function does(id: string, deed: Deed): Promise<unknown> {
  switch (deed.do) {
    case 'resolve':
      return api.resolve(id, deed.waive)
    case 'snooze':
      return api.snooze(id, deed.until)
    case 'hand-over':
      return api.handOver(id, deed.over)
    case 'label':
      return api.label(id, deed.labels)
    case 'split':
      return api.split(id, deed.posts)
    case 'private':
      return api.goPrivate(id, deed.need)
    case 'merge':
      return api.merge(id, deed.other)
    case 'call':
      return api.callIt(id, deed.status)
    case 'undo':
      return deed.note ? api.takeNoteBack(deed.id) : api.takeBack(deed.id)
    default:
      return deed satisfies never
  }
}

/** Only what is never wrong is shown before the desk has said so: where it lies, and with whom. */
function ahead(page: CasePage, deed: Deed): CasePage {
  if (deed.do === 'snooze')
    return { ...page, status: { ...page.status, name: 'Later', category: 'later', until: deed.until } }
  if (deed.do === 'hand-over')
    return { ...page, owner: deed.over.to && deed.name ? { id: deed.over.to, name: deed.name } : null }
  if (deed.do === 'label') {
    const kept = page.labels.filter(({ name }) => !deed.labels.remove.some((one) => sameLabel(one, name)))
    return { ...page, labels: [...kept, ...deed.labels.add.map((name) => ({ id: name, name }))] }
  }
  return page
}

export type Deeds = ReturnType<typeof useDeeds>

/** Does it, takes a guess back where the desk refuses, and brings everything up to date. */
export function useDeeds(kase: CasePage) {
  const { queryKey } = asks.case(kase.id)
  return useMutation({
    mutationFn: (deed: Deed) => does(kase.id, deed),
    onMutate: async (deed) => {
      await client.cancelQueries({ queryKey })
      const before = client.getQueryData(queryKey)
      client.setQueryData(queryKey, (page) => page && ahead(page, deed))
      return before
    },
    onSuccess: (_, deed) => say(deed.do === 'undo' ? words.work.said.undo : undoable(words.work.said[deed.do])),
    onError: (error, _, before) => {
      client.setQueryData(queryKey, before)
      say(error.message, true)
    },
    onSettled: () => {
      for (const area of ['owed', 'counts', 'standing', 'filtered', 'view-counts', 'labels'])
        void client.invalidateQueries({ queryKey: [area] })
      // Only the case is waited for: the next thing done on it must know of this one.
      return client.invalidateQueries({ queryKey: ['case'] })
    },
  })
}
