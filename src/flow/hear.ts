import type { Batch } from '../domain/connector.ts'
import { appendArrivals } from '../store/arrivals.ts'
import { tell } from '../store/feed.ts'
import { enqueue } from '../store/queue.ts'
import { inWorkspace, type Db, type Tx } from '../store/scope.ts'
import { moveCursor, noteDeaf, type Lease } from '../store/sources.ts'

/**
 * The first stage of hearing (C01): bytes as they came, with the source's cursor, in one transaction. What is in the log
 * is never lost; what is not in it is asked for again. False where another listener has taken over.
 */
export async function hear(db: Db, workspaceId: string, lease: Lease, batch: Batch): Promise<boolean> {
  return inWorkspace(db, workspaceId, async (tx) => {
    if (!(await moveCursor(tx, lease, batch.cursor))) return false
    await appendArrivals(tx, lease.sourceId, batch.raw, false)
    if (batch.raw.length > 0) await wakeDrain(tx)
    else await tell(tx, [{ noun: 'source', id: lease.sourceId }])
    return true
  })
}

/** A source that cannot be heard is said aloud, with the exact reason: an error is never "nothing new". */
export async function hearNothing(db: Db, workspaceId: string, sourceId: string, why: string): Promise<void> {
  await inWorkspace(db, workspaceId, async (tx) => {
    await noteDeaf(tx, sourceId, why)
    await tell(tx, [{ noun: 'source', id: sourceId }])
  })
}

/** Whoever kept the drain out calls it again: what came meanwhile waits in the log. */
export async function wakeDrain(tx: Tx): Promise<void> {
  const { workspaceId } = tx
  await enqueue(tx, 'drain', { workspaceId }, { queue: `drain:${workspaceId}`, key: `drain:${workspaceId}` })
}
