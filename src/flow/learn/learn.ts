import { deflateSync } from 'node:zlib'
import { pack } from '../../domain/learn/pack.ts'
import { lessonsOf, teach } from '../../domain/learn/teach.ts'
import { newId } from '../../runtime/ids.ts'
import { databaseNow, tell } from '../../store/feed.ts'
import { decisionCount, decisions, hasNewDecisions, saveJudge } from '../../store/learning.ts'
import { enqueue } from '../../store/queue.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import type { Deps } from '../deps.ts'

/** So many new decisions are worth learning anew. */
export const ENOUGH = 50
/** What was decided long ago is not how the team decides now. */
const NEWEST = 5_000
/** The same decisions always teach the same. */
const SEED = 1

/** Learns anew from the newest decisions, in seconds. Nothing waits for it. */
export async function learn(deps: Deps, workspaceId: string): Promise<void> {
  const { told, count, now } = await inWorkspace(deps.db, workspaceId, async (tx) => ({
    told: await decisions(tx, NEWEST),
    count: await decisionCount(tx),
    now: await databaseNow(tx),
  }))
  if (told.length === 0) return
  const lessons = lessonsOf(told.map(({ kind, needsReply, ...input }) => ({ kind, needsReply, input })))
  const kind = teach(lessons, 'kind', SEED)
  const needsReply = teach(lessons, 'needsReply', SEED)
  const judged = told.map(({ postId, agentId, at, corrected, ...one }, each) => ({
    postId,
    agentId,
    at,
    corrected,
    kind: one.kind,
    needsReply: one.needsReply,
    rules: { kind: kind.said[each]!.rules, needsReply: needsReply.said[each]!.rules },
    learned: { kind: kind.said[each]!.learned, needsReply: needsReply.said[each]!.learned },
  }))
  const version = newId()
  await inWorkspace(deps.db, workspaceId, async (tx) => {
    const trust = { kind: kind.trust, needsReply: needsReply.trust }
    const weights = { kind: packed(kind.model), needsReply: packed(needsReply.model) }
    await saveJudge(tx, { version, at: now, decisions: count, trust, weights }, judged)
    await tell(tx, [{ noun: 'judge', id: workspaceId }])
  })
}

const packed = (model: Parameters<typeof pack>[0]): Buffer => deflateSync(pack(model))

/** Asks for a new lesson once there is enough to learn from. */
export async function learnSoon(tx: Tx): Promise<void> {
  if (!(await hasNewDecisions(tx, ENOUGH))) return
  await enqueue(tx, 'learn', { workspaceId: tx.workspaceId }, { key: `learn:${tx.workspaceId}`, queue: 'learn' })
}
