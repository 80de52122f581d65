import { EventEmitter } from 'node:events'
import { Logger, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import type { Deps } from '../flow/deps.ts'
import type { Pool } from '../store/db.ts'
import type { Presence } from '../store/presence.ts'
import { sweep, tasks, weighAtStart } from './tasks.ts'

export interface Worker {
  /** Takes no new job, and waits for those that run. */
  stop(): Promise<void>
}

/** Runs the jobs of the queue. Nothing runs while an earlier process's death is not yet cleared up. */
export async function startWorker(deps: Deps, plain: Pool, presence: Presence): Promise<Worker> {
  await sweep(deps)
  await weighAtStart(deps)
  const events: WorkerEvents = new EventEmitter()
  // Jobs are locked in the name of the pool, not of its workers.
  events.on('pool:create', ({ workerPool }) => void presence.show(workerPool.id))
  const runner = await run({
    pgPool: plain,
    taskList: taskList(deps),
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 2000,
    crontab: '* * * * * sweep ?max=3\n* * * * * watch ?max=3',
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') deps.log.warn({ message }, 'the queue says')
    }),
    events,
  })
  return { stop: () => runner.stop() }
}

function taskList(deps: Deps): TaskList {
  const entries = Object.entries(tasks).map(([name, act]) => [
    name,
    (payload: unknown) => (act as (deps: Deps, payload: unknown) => Promise<void>)(deps, payload),
  ])
  return Object.fromEntries(entries) as TaskList
}
