import { lockDrain, markDrained, park, waitingArrivals } from '../../store/arrivals.ts'
import { inWorkspace } from '../../store/scope.ts'
import { accounts } from '../../store/sources.ts'
import type { Deps } from '../deps.ts'
import { drainNetwork } from './network.ts'
import { read, type Batch } from './read.ts'

const BATCH = 500

/**
 * The second stage of hearing: match, judge and open what the log holds, one batch in one transaction. Returns how many
 * arrivals it took; 0 where nothing waits, null where another process drains this workspace already.
 */
async function drainBatch(deps: Deps, workspaceId: string, limit = BATCH): Promise<number | null> {
  return inWorkspace(deps.db, workspaceId, async (tx) => {
    if (!(await lockDrain(tx))) return null
    const arrivals = await waitingArrivals(tx, limit)
    if (arrivals.length === 0) return 0
    const batch = read(arrivals, deps.networks)
    const ours = await accounts(tx)
    const networks = new Set(arrivals.map(({ network }) => network))
    for (const network of networks) await drainNetwork(deps, tx, network, ours, ofNetwork(batch, network))
    await park(tx, batch.bad)
    await markDrained(tx, batch.drained)
    return arrivals.length
  })
}

const ofNetwork = (batch: Batch, network: string): Pick<Batch, 'posts' | 'edits' | 'deletions'> => ({
  posts: batch.posts.filter((one) => one.network === network),
  edits: batch.edits.filter((one) => one.network === network),
  deletions: batch.deletions.filter((one) => one.network === network),
})

/** Drains until nothing waits; another process that drains already is left to it. Returns how many arrivals it took. */
export async function drain(
  deps: Deps,
  workspaceId: string,
  progress: (done: number) => void = () => {},
): Promise<number> {
  let done = 0
  for (;;) {
    const took = await drainBatch(deps, workspaceId).catch((error: unknown) => oneByOne(deps, workspaceId, error))
    if (!took) return done
    done += took
    progress(done)
  }
}

/**
 * A batch failed although every line of it could be read. The batch is taken one by one: what fails alone, and not
 * because the database is away, is parked with its reason, so that one bad line never stops the rest.
 */
async function oneByOne(deps: Deps, workspaceId: string, cause: unknown): Promise<number> {
  if (isAway(cause)) throw cause
  deps.log.error({ error: (cause as Error).message }, 'a batch could not be drained; its lines are tried one by one')
  for (let done = 0; done < BATCH; done += 1) {
    const took = await drainBatch(deps, workspaceId, 1).catch((error: unknown) => parkFirst(deps, workspaceId, error))
    if (!took) return done
  }
  return BATCH
}

async function parkFirst(deps: Deps, workspaceId: string, error: unknown): Promise<number> {
  if (isAway(error)) throw error
  return inWorkspace(deps.db, workspaceId, async (tx) => {
    const [arrival] = await waitingArrivals(tx, 1)
    if (!arrival) return 0
    await park(tx, [{ arrival, reason: `could not be stored: ${(error as Error).message}` }])
    await markDrained(tx, [{ id: arrival.id, remoteId: null }])
    return 1
  })
}

/** True for errors that say nothing about the line itself (PostgreSQL, appendix A): no connection, no room, a fault of ours. */
function isAway(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? ''
  return !/^(22|23|54)/.test(code) && !(error instanceof TypeError) && !(error instanceof RangeError)
}
