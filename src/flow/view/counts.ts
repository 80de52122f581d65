import { setTimeout as sleep } from 'node:timers/promises'
import type { Filter } from '../../domain/view/filter.ts'
import { countFiltered } from '../../store/filtered.ts'
import { inWorkspace } from '../../store/scope.ts'
import type { Deps } from '../deps.ts'

export interface Counted {
  readonly count: number
  readonly exact: boolean
}

/** Exact up to here; above it the rail says "over 999". */
const MOST = 999
/** A filter is counted so often at most, however many ask. */
const BETWEEN = 1_000
const KEPT = 1_000

interface Known {
  /** When the counting begins, or began. */
  readonly at: number
  readonly figure: Promise<Counted>
}

/**
 * Counts filters when they are asked for, each once a second at most: who asks meanwhile gets the next figure. So none
 * was counted before it was asked for, and what changed just before is in it.
 */
export function viewCounter(deps: Pick<Deps, 'db'>) {
  const known = new Map<string, Known>()
  return (who: { workspaceId: string; id: string }, filter: Filter): Promise<Counted> => {
    const me = filter.owner === 'me' ? who.id : ''
    const key = [who.workspaceId, me, JSON.stringify(filter)].join(' ')
    const before = known.get(key)
    const now = performance.now()
    if (before && before.at > now) return before.figure
    if (known.size >= KEPT) known.clear()
    const wait = before ? Math.max(0, before.at + BETWEEN - now) : 0
    const count = () =>
      inWorkspace(deps.db, who.workspaceId, (tx) => countFiltered(tx, { filter, agentId: who.id }, MOST))
    const figure = wait === 0 ? count() : sleep(wait, undefined, { ref: false }).then(count)
    known.set(key, { at: now + wait, figure })
    // A failure is nobody's figure.
    figure.catch(() => known.delete(key))
    return figure
  }
}
