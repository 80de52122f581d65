import { realpathSync } from 'node:fs'
import { hasOtherHolders } from './answers.ts'
import { adminUrl, deskUrl } from './database.ts'
import { release } from './hold.ts'
import { layoutOf } from './layout.ts'
import { isAlive } from './living.ts'
import { serverUser } from './os-user.ts'
import { joinOrStart } from './server.ts'
import type { Settings } from './settings.ts'
import type { ServerLog, Site } from './site.ts'
import { until } from './until.ts'
import { watchOver } from './watch.ts'

const STOP_TIME = 10_000

export interface Postgres {
  /** For `pg`'s connectionString: the ordinary role amends, on the database amends, over a socket. The same over restarts. */
  readonly url: string
  /** The superuser's, for tests that make databases of their own. The desk never uses it. */
  readonly adminUrl: string
  /** False when another process of ours had started it before. */
  readonly startedHere: boolean
  /** From the call to the first answered query, in milliseconds. */
  readonly readyMs: number
  /** Lets go. The last one to do so waits until the server has ended, 10 s at most. */
  close(): Promise<void>
}

/**
 * The embedded PostgreSQL of an existing data directory: joined if a process of ours runs it, started if not. It
 * lives until the last of these processes has closed it or died, and is started again if it dies before.
 * @param options.settings PostgreSQL settings that go before ours, such as `{ fsync: 'off' }` in tests
 * @throws PersonError for everything that a person can mend: the disk, the folder, the version, the machine.
 */
export async function startPostgres(options: {
  dataDir: string
  log: ServerLog
  settings?: Settings
}): Promise<Postgres> {
  const began = performance.now()
  const layout = layoutOf(realpathSync(options.dataDir))
  const site: Site = { layout, user: serverUser(layout.cluster), settings: options.settings ?? {}, log: options.log }
  const server = await joinOrStart(site)
  const watch = watchOver(server, site)
  const readyMs = Math.round(performance.now() - began)
  site.log.info(`PostgreSQL ${server.startedHere ? 'started' : 'joined'} in ${readyMs} ms`)
  let closing: Promise<void> | null = null
  const close = async (): Promise<void> => {
    const { hold, master } = await watch.end()
    const isLast = !hasOtherHolders(hold.name, layout)
    release(hold)
    if (isLast && !(await until(STOP_TIME, 5, () => !isAlive(master))))
      site.log.warn('PostgreSQL is still stopping; it ends by itself')
  }
  return {
    url: deskUrl(server.socketDir),
    adminUrl: adminUrl(server.socketDir),
    startedHere: server.startedHere,
    readyMs,
    close: () => (closing ??= close()),
  }
}
