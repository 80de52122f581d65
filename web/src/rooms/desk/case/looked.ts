import { useEffect, useState } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { now } from '../../../clock.ts'
import { useMe } from '../here.ts'

const MOST = 300
const place = (agentId: string): string => `amends:looked:${agentId}`

/** Case → when it was last on this screen, the newest last. */
function looks(agentId: string): Map<string, number> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(agentId)) ?? '[]')
    return new Map(Array.isArray(kept) ? (kept as [string, number][]) : [])
  } catch {
    return new Map()
  }
}

function noteLook(agentId: string, caseId: string): void {
  const all = looks(agentId)
  all.delete(caseId)
  localStorage.setItem(place(agentId), JSON.stringify([...all, [caseId, now()]].slice(-MOST)))
}

export interface New {
  /** The first line that was heard since. */
  readonly id: string
  /** When the case was last looked at here. */
  readonly since: number
}

/** Where to read on: what others said between the last look in this browser and this one. Null where nothing is new. */
export function useNewSince(kase: CasePage): New | null {
  const { agent } = useMe()
  const [opened] = useState(() => ({ at: now(), since: looks(agent.id).get(kase.id) }))
  useEffect(() => {
    const note = () => noteLook(agent.id, kase.id)
    addEventListener('pagehide', note)
    return () => {
      removeEventListener('pagehide', note)
      note()
    }
  }, [agent.id, kase.id])
  const { at, since } = opened
  if (since === undefined) return null
  const heard = kase.timeline.find((line) => {
    if (line.type === 'event') return false
    const mine = line.type === 'note' ? line.mine : line.ours && line.agent === agent.name
    const when = line.type === 'note' ? line.at : line.heardAt
    return !mine && when > since && when <= at
  })
  return heard ? { id: heard.id, since } : null
}
