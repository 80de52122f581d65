import { databaseNow } from '../../store/feed.ts'
import type { NewObligation } from '../../store/obligations.ts'
import { enqueue } from '../../store/queue.ts'
import type { Tx } from '../../store/scope.ts'

/** What was heard late may be close or broken as it comes in: it is looked at now, and not at the next full minute. */
export async function watchSoon(tx: Tx, owed: readonly NewObligation[]): Promise<void> {
  const open = owed.filter(({ kept, voidAt }) => kept === null && voidAt === null)
  if (open.length === 0) return
  const now = await databaseNow(tx)
  if (open.some(({ warn }) => warn <= now))
    await enqueue(tx, 'watch', { workspaceId: tx.workspaceId }, { key: `watch:${tx.workspaceId}` })
}
