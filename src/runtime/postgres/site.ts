import type { Log } from '../log.ts'
import type { Layout } from './layout.ts'
import type { OsUser } from './os-user.ts'
import type { Settings } from './settings.ts'

/** What every step of starting or joining a server is told. */
export interface Site {
  readonly layout: Layout
  readonly user: OsUser | null
  readonly settings: Settings
  readonly log: ServerLog
}

export type ServerLog = Pick<Log, 'info' | 'warn' | 'error'>
