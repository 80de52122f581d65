import type { Deps } from '../flow/deps.ts'

/** What the routes need beside the corridor. */
export interface HttpDeps extends Deps {
  readonly version: string
  /** The built page. */
  readonly webDir: string
  readonly publicUrl: string
  readonly trustedProxies: readonly string[]
  /** Path of the make-believe network's page, or null where it is not mounted. */
  readonly rehearsal: string | null
  /** What is not ready, in sentences; empty when all is. */
  readonly notReady: () => readonly string[]
  readonly versions: Readonly<Record<string, string>>
  /** Called when somebody came in by a one-time link. */
  readonly entered: () => void
}
