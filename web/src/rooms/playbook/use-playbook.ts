import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { PlaybookPage } from '../../../../src/contract/playbook.ts'
import type { Playbook } from '../../../../src/domain/playbook/playbook.ts'
import { api } from '../../api.ts'
import { zone } from '../../clock.ts'
import { say } from '../../parts/say.tsx'
import { asks, client } from '../../queries.ts'
import { sameAs } from './words.ts'
import { words } from '../../words.ts'

export type Change = (part: Partial<Playbook>) => void

const REST = 300

/** The choices on the page, what they would have meant, and how they are saved. */
export function usePlaybook(page: PlaybookPage) {
  // Where nobody chose yet, the reader's own zone is the likeliest.
  const stored = page.version === 0 ? { ...page.body, zone: zone() } : page.body
  const [body, setBody] = useState<Playbook>(stored)
  const rested = useRested(body)
  const tried = useQuery({
    queryKey: ['playbook', 'try', rested],
    queryFn: () => api.tryPlaybook(rested),
    placeholderData: (before) => before,
    staleTime: 60_000,
  })
  const save = useMutation({
    mutationFn: () => api.savePlaybook({ over: page.version, body }),
    onSuccess: ({ version }) => {
      say(words.playbook.saved)
      client.setQueryData(asks.playbook.queryKey, (before) => before && { ...before, version, body })
      return client.invalidateQueries({ queryKey: ['playbook'] })
    },
  })
  return {
    body,
    change: (part: Partial<Playbook>) => {
      save.reset()
      setBody((before) => ({ ...before, ...part }))
    },
    tried: tried.data,
    save,
    changed: !sameAs(body, stored) || page.version === 0,
    wrong: Object.keys(tried.data?.problems ?? {}).length > 0,
  }
}

function useRested(body: Playbook): Playbook {
  const [rested, setRested] = useState(body)
  useEffect(() => {
    const waiting = setTimeout(() => setRested(body), REST)
    return () => clearTimeout(waiting)
  }, [body])
  return rested
}
