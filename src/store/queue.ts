import type { JobName, Jobs } from '../domain/job.ts'
import type { Across, Tx } from './scope.ts'

export interface When {
  /** Not before this moment. */
  readonly at?: number
  /** Jobs with the same queue run one after the other, in order. */
  readonly queue?: string
  /** One waiting job with this key: a later one moves it instead of adding another. */
  readonly key?: string
}

/** Enqueues a job in this transaction: it exists only if what makes it necessary does. */
export async function enqueue<Name extends JobName>(
  tx: Tx | Across,
  name: Name,
  payload: Jobs[Name],
  when: When = {},
): Promise<void> {
  await tx.query(
    `select graphile_worker.add_job($1, payload => $2, run_at => $3, queue_name => $4, job_key => $5, max_attempts => 25)`,
    [
      name,
      JSON.stringify(payload),
      when.at === undefined ? null : new Date(when.at),
      when.queue ?? null,
      when.key ?? null,
    ],
  )
}
