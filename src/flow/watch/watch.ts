import { MINUTE } from '../../domain/instant.ts'
import { escalated, warned } from '../../domain/playbook/route.ts'
import { newId } from '../../runtime/ids.ts'
import { databaseNow, tell } from '../../store/feed.ts'
import { addNotices, type NewNotice, type NoticeOf } from '../../store/notices.ts'
import { playbookNow } from '../../store/playbooks.ts'
import { enqueue } from '../../store/queue.ts'
import { inWorkspace, type Db, type Tx } from '../../store/scope.ts'
import { team } from '../../store/team.ts'
import { nextWatch, takeBroken, takeClose, type Watched } from '../../store/watch.ts'
import { weigh } from '../owed/weigh.ts'
import { noteLate } from './late.ts'

const BATCH = 500

/**
 * Clocks warn and escalate before and when they run out (C13): whoever should hear is told once. What comes due before
 * the next minute gets a look of its own, at that moment by the database's clock.
 */
export async function watch(db: Db, workspaceId: string): Promise<void> {
  while (await inWorkspace(db, workspaceId, look)) {
    // A full batch: there may be more.
  }
  await inWorkspace(db, workspaceId, async (tx) => {
    const next = await nextWatch(tx)
    if (next !== null && next < (await databaseNow(tx)) + MINUTE)
      await enqueue(tx, 'watch', { workspaceId }, { at: next, key: `watch:${workspaceId}` })
  })
}

async function look(tx: Tx): Promise<boolean> {
  const broken = await takeBroken(tx, BATCH)
  const close = await takeClose(tx, BATCH)
  if (broken.length + close.length === 0) return false
  await weigh(tx, [...new Set([...broken, ...close].map(({ caseId }) => caseId))])
  const { body: playbook } = await playbookNow(tx)
  const everyone = await team(tx)
  await noteLate(
    tx,
    broken.map(({ id }) => id),
  )
  await addNotices(tx, [
    ...broken.flatMap((owed) => noticesOf(owed, 'late', escalated(playbook, owed.ownerId, everyone))),
    ...close.flatMap((owed) => noticesOf(owed, 'close', warned(playbook, owed, everyone))),
  ])
  await tell(
    tx,
    [...broken, ...close].map(({ caseId }) => ({ noun: 'obligation' as const, id: caseId })),
  )
  return broken.length === BATCH || close.length === BATCH
}

export const noticesOf = (owed: Watched, what: NoticeOf, agentIds: readonly string[]): NewNotice[] =>
  agentIds.map((agentId) => ({ id: newId(), obligationId: owed.id, agentId, what }))
