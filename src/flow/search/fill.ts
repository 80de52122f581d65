import { holdDrain } from '../../store/arrivals.ts'
import { enqueue } from '../../store/queue.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import { fillNext, toFill, type Filled } from '../../store/search-fill.ts'
import type { Deps } from '../deps.ts'

const BATCH = 1_000

/** Makes searchable what was here before search was, batch by batch. Killed, it goes on where it was. */
export async function fillSearch(deps: Deps, workspaceId: string): Promise<void> {
  const next = (what: Filled) =>
    inWorkspace(deps.db, workspaceId, async (tx) => {
      // Both take many posts at a time, each in its own order.
      await holdDrain(tx)
      return fillNext(tx, what, BATCH)
    })
  for (const what of await inWorkspace(deps.db, workspaceId, toFill)) while (await next(what)) continue
}

/** Asks for it where something is left; nearly always nothing is. */
export async function fillSearchSoon(tx: Tx): Promise<void> {
  if ((await toFill(tx)).length === 0) return
  const { workspaceId } = tx
  await enqueue(
    tx,
    'fill-search',
    { workspaceId },
    { key: `fill-search:${workspaceId}`, queue: `fill-search:${workspaceId}` },
  )
}
