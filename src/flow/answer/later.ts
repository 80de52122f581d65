import type { Instant } from '../../domain/instant.ts'
import { sha256 } from '../../runtime/secret.ts'
import { enqueue } from '../../store/queue.ts'
import type { Tx } from '../../store/scope.ts'

/** Sends of one thread run one after the other. */
export async function enqueueSend(
  tx: Tx,
  replyId: string,
  thread: { network: string; threadId: string },
  at: Instant,
): Promise<void> {
  const queue = `thread:${sha256(`${thread.network} ${thread.threadId}`).slice(0, 40)}`
  await enqueue(tx, 'send', { workspaceId: tx.workspaceId, replyId }, { at, queue, key: `send:${replyId}` })
}

/** Looks for a reply at `at`; an earlier look that waits is moved there. */
export async function lookAt(tx: Tx, replyId: string, at: Instant): Promise<void> {
  await enqueue(tx, 'read-back', { workspaceId: tx.workspaceId, replyId }, { at, key: `read-back:${replyId}` })
}

export const lookSoon = (tx: Tx, replyId: string): Promise<void> => lookAt(tx, replyId, 0)
