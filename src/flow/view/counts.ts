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
/** For so long the same figure serves everybody who asks. */
const FRESH = 3_000
const KEPT = 1_000

interface Known {
  readonly at: number
  readonly figure: Promise<Counted>
}

/** Counts filters when they are asked for, and remembers each for a few seconds: who asks again gets the same figure. */
export function viewCounter(deps: Pick<Deps, 'db'>) {
  const known = new Map<string, Known>()
  return (who: { workspaceId: string; id: string }, filter: Filter): Promise<Counted> => {
    const me = filter.owner === 'me' ? who.id : ''
    const key = [who.workspaceId, me, JSON.stringify(filter)].join(' ')
    const before = known.get(key)
    const now = performance.now()
    if (before && now - before.at < FRESH) return before.figure
    if (known.size >= KEPT) known.clear()
    const figure = inWorkspace(deps.db, who.workspaceId, (tx) => countFiltered(tx, { filter, agentId: who.id }, MOST))
    known.set(key, { at: now, figure })
    // A failure is nobody's figure.
    figure.catch(() => known.delete(key))
    return figure
  }
}
