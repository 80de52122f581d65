import { setTimeout as sleep } from 'node:timers/promises'
import type { Deps } from '../flow/deps.ts'
import { foldCounts } from '../store/counts.ts'
import { inWorkspace } from '../store/scope.ts'

const REST = 500

/** Folds what was appended to the counts of a workspace, all of it. */
export async function foldAll({ db }: Pick<Deps, 'db'>, workspaceId: string): Promise<void> {
  while (await inWorkspace(db, workspaceId, foldCounts));
}

/**
 * Folds counts within a second of each change. It is woken, not asked for: a job a change would make every writer wait
 * for the one before it. What it misses is folded by the sweep; counts are right all the while.
 */
export class Folding {
  readonly #deps: Pick<Deps, 'db'>
  readonly #failed: (error: Error) => void
  readonly #waiting = new Set<string>()
  readonly #stopping = new AbortController()
  #round: Promise<void> | null = null

  constructor(deps: Pick<Deps, 'db'>, failed: (error: Error) => void) {
    this.#deps = deps
    this.#failed = failed
  }

  /** Something changed in a workspace. */
  woken(workspaceId: string): void {
    if (this.#stopping.signal.aborted) return
    this.#waiting.add(workspaceId)
    this.#round ??= this.#fold().catch(this.#failed)
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#round
  }

  async #fold(): Promise<void> {
    // What comes meanwhile is folded with it. A rest that is cut short is a stop: what waits is folded first.
    await sleep(REST, undefined, { signal: this.#stopping.signal, ref: false }).catch(() => undefined)
    const all = [...this.#waiting]
    this.#waiting.clear()
    this.#round = null
    for (const id of all) await foldAll(this.#deps, id)
  }
}
