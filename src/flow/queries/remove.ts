import { holdDrain } from '../../store/arrivals.ts'
import { queries, removeQuery } from '../../store/brand-queries.ts'
import { tell } from '../../store/feed.ts'
import { inWorkspace } from '../../store/scope.ts'
import { said } from '../../words/said.ts'
import type { Deps } from '../deps.ts'
import { NotHereError, NotNowError } from '../problems.ts'

/**
 * Takes a brand query away: from now on it makes nothing a mention. What was heard by it stays heard. The last one stays:
 * a desk without any would hear nothing and look quiet.
 */
export async function takeAway(deps: Deps, workspaceId: string, id: string, version: number): Promise<void> {
  await inWorkspace(deps.db, workspaceId, async (tx) => {
    // Two at once could each take away the other's last; and a drain that began would still hear by it.
    await holdDrain(tx)
    const all = await queries(tx)
    const stored = all.find((one) => one.id === id)
    if (!stored) throw new NotHereError(said('query-not-here'))
    if (all.length === 1) throw new NotNowError(said('last-query'))
    if (!(await removeQuery(tx, id, version))) throw new NotNowError(said('query-changed', stored.changedBy))
    await tell(tx, [{ noun: 'query', id }])
  })
}
