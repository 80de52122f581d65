import { useMutation } from '@tanstack/react-query'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import type { Me } from '../../../../../src/contract/session.ts'
import { api } from '../../../api.ts'
import { undoable } from '../../../keys.ts'
import { now } from '../../../clock.ts'
import { say } from '../../../parts/say.tsx'
import { words } from '../../../words.ts'
import { asks, client } from '../../../queries.ts'

/** It stands in the case at once; where the desk refuses, the words come back. */
export function useNoting(kase: CasePage, me: Me, bringBack: (text: string) => void) {
  const { queryKey } = asks.case(kase.id)
  return useMutation({
    mutationFn: (note: { id: string; text: string }) => api.keepNote(kase.id, note),
    onMutate: (note) => {
      const line = { ...note, type: 'note' as const, at: now(), by: me.agent.name, mine: true }
      client.setQueryData(queryKey, (page) => page && { ...page, timeline: [...page.timeline, line] })
    },
    onSuccess: () => say(undoable(words.notes.kept)),
    onError: (error, note) => {
      bringBack(note.text)
      say(error.message, true)
    },
    onSettled: () => client.invalidateQueries({ queryKey }),
  })
}
