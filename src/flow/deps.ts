import type { Registry } from '../domain/connector.ts'
import type { Log } from '../runtime/log.ts'
import type { Secrets } from '../runtime/secret.ts'
import type { Db } from '../store/scope.ts'

/** What the corridor needs from outside. Made once, in `main.ts`. */
export interface Deps {
  readonly db: Db
  readonly networks: Registry
  readonly secrets: Secrets
  readonly log: Log
}
