import type { JobName, Jobs } from '../domain/job.ts'
import { wakeOverslept } from '../flow/case/standing.ts'
import { readBack, rescueStranded } from '../flow/answer/read-back.ts'
import { sendReply } from '../flow/answer/send.ts'
import type { Deps } from '../flow/deps.ts'
import { drain } from '../flow/drain/drain.ts'
import { learn, learnSoon } from '../flow/learn/learn.ts'
import { fillSearch, fillSearchSoon } from '../flow/search/fill.ts'
import { weighAll, weighAllSoon } from '../flow/owed/weigh.ts'
import { watch } from '../flow/watch/watch.ts'
import { countWaiting } from '../store/arrivals.ts'
import { trimFeed } from '../store/feed.ts'
import { dropPartition, makePartitions, oldPartitions } from '../store/partitions.ts'
import { freeDeadWorkers } from '../store/presence.ts'
import { acrossWorkspaces, inWorkspace } from '../store/scope.ts'
import { sweepSignIn } from '../store/sessions.ts'
import { allWorkspaces } from '../store/workspaces.ts'
import { foldAll } from './folding.ts'

export type Tasks = { readonly [Name in JobName]: (deps: Deps, payload: Jobs[Name]) => Promise<void> }

/** When each job of `domain/job.ts` comes due, this is what it does. */
export const tasks: Tasks = {
  drain: async (deps, { workspaceId }) => void (await drain(deps, workspaceId)),
  send: (deps, { workspaceId, replyId }) => sendReply(deps, workspaceId, replyId),
  'read-back': (deps, { workspaceId, replyId }) => readBack(deps, workspaceId, replyId),
  learn: (deps, { workspaceId }) => learn(deps, workspaceId),
  'fill-search': (deps, { workspaceId }) => fillSearch(deps, workspaceId),
  weigh: (deps, { workspaceId }) => weighAll(deps, workspaceId),
  watch: watchAll,
  sweep,
}

async function watchAll(deps: Deps, { workspaceId }: Jobs['watch']): Promise<void> {
  const all = workspaceId === undefined ? await acrossWorkspaces(deps.db, allWorkspaces) : [{ id: workspaceId }]
  for (const { id } of all) await watch(deps.db, id)
}

/** At each start: an update may have brought another order. */
export async function weighAtStart(deps: Deps): Promise<void> {
  for (const { id } of await acrossWorkspaces(deps.db, allWorkspaces)) await inWorkspace(deps.db, id, weighAllSoon)
}

/** Once a minute, and at each start: what a dead process left, tomorrow's partitions, and what is no longer kept. */
export async function sweep(deps: Deps): Promise<void> {
  const dead = await acrossWorkspaces(deps.db, freeDeadWorkers)
  if (dead.length > 0) deps.log.warn({ dead }, 'gave back the jobs of workers that are gone')
  await acrossWorkspaces(deps.db, makePartitions)
  await acrossWorkspaces(deps.db, sweepSignIn)
  const workspaces = await acrossWorkspaces(deps.db, allWorkspaces)
  let waiting = 0
  for (const { id } of workspaces) {
    await rescueStranded(deps, id)
    await inWorkspace(deps.db, id, async (tx) => {
      await trimFeed(tx)
      await learnSoon(tx)
      await wakeOverslept(tx)
      await fillSearchSoon(tx)
      waiting += await countWaiting(tx)
    })
    await foldAll(deps, id)
  }
  // A partition goes only when nothing at all waits: the log is the promise that nothing is lost.
  if (waiting > 0) return
  await acrossWorkspaces(deps.db, async (tx) => {
    for (const name of await oldPartitions(tx)) await dropPartition(tx, name)
  })
}
