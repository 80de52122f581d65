import { closeSync, existsSync, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { PersonError } from '../person-error.ts'
import { tidyAnswers } from './answers.ts'
import { readyBinaries } from './binaries.ts'
import { readyCluster, sweep } from './cluster.ts'
import { isOpen } from './database.ts'
import { didNotStart, explained, lastWords } from './failures.ts'
import { type Hold, confirm, isCurrent, isRead, openPipe, release } from './hold.ts'
import { stopLeftovers } from './leftovers.ts'
import { type Living, birthOf, isAlive } from './living.ts'
import { withLock } from './lock.ts'
import { canReach } from './os-user.ts'
import { readPostmaster, socketOf } from './postmaster.ts'
import { serverArgs } from './settings.ts'
import type { Site } from './site.ts'
import { socketDirFor } from './socket-dir.ts'
import { until } from './until.ts'
import { startUnderWatchdog } from './watchdog.ts'

/** A running server that this process holds. */
export interface Server {
  readonly master: Living
  readonly socketDir: string
  readonly hold: Hold
  readonly startedHere: boolean
}

// Recovery after a crash reads the write-ahead log again, and a slow disk takes its time.
const START_TIME = 120_000

/** Joins the server of this data directory, or starts it if there is none that will stay. One process at a time. */
export async function joinOrStart(site: Site): Promise<Server> {
  try {
    mkdirSync(site.layout.run, { recursive: true, mode: 0o700 })
    return await withLock(site.layout.lock, async () => (await join(site)) ?? (await start(site)))
  } catch (error) {
    throw explained(error, site.layout)
  }
}

/** A glance without a query, cheap enough for every second. */
export const isWell = (server: Server, site: Site): boolean =>
  isAlive(server.master) &&
  existsSync(socketOf(server.socketDir)) &&
  isCurrent(server.hold, site.layout) &&
  isRead(server.hold)

async function join(site: Site): Promise<Server | null> {
  const hold = openPipe(site.layout)
  if (!hold) return null
  try {
    tidyAnswers(site.layout)
    const server = (await confirm(hold, site.layout)) ? await whenOpen(site, hold, false) : null
    if (!server) release(hold)
    return server
  } catch (error) {
    release(hold)
    throw error
  }
}

async function start(site: Site): Promise<Server> {
  const { layout, user } = site
  if (!canReach(user, layout.dataDir)) {
    throw new PersonError(
      `PostgreSQL runs as the user ${user?.name}, who may not enter ${layout.dataDir}. Nothing was changed there. Open the folders above it (chmod a+x), or give another folder: DATA_DIR=/path npm start`,
    )
  }
  await stopLeftovers(site)
  const binaries = await readyBinaries(user, layout.dataDir)
  sweep(layout, binaries)
  await readyCluster(layout, binaries, user, site.settings.fsync !== 'off')
  const program = path.join(binaries.dir, 'bin/postgres')
  try {
    return await launch(site, program)
  } catch (error) {
    if (!(error instanceof PersonError)) throw error
    // Killed while it started, or the kernel had not yet taken back a killed server's memory: worth one more try.
    site.log.warn({ err: error }, 'the database did not start; trying once more')
    await stopLeftovers(site)
    return await launch(site, program)
  }
}

async function launch(site: Site, program: string): Promise<Server> {
  const { layout, user, settings } = site
  const socketDir = await socketDirFor(layout, user)
  const logged = statSync(layout.log, { throwIfNoEntry: false })?.size ?? 0
  const command = [program, ...serverArgs(layout.cluster, socketDir.path, settings)]
  const { hold, serverPid } = await startUnderWatchdog(site, command, socketDir.isApart ? socketDir.path : null)
  try {
    const birth = birthOf(serverPid)
    const outcome = await until(START_TIME, 5, () => {
      const seen = readPostmaster(layout.cluster)
      if (birth === null || birthOf(serverPid) !== birth) return 'ended'
      return seen?.pid === serverPid && seen.isReady ? 'ready' : null
    })
    if (outcome === null) {
      throw didNotStart(layout, `it was not ready after ${START_TIME / 1000} s`, lastWords(layout, logged))
    }
    const server = outcome === 'ready' && (await confirm(hold, layout)) ? await whenOpen(site, hold, true) : null
    if (!server) throw didNotStart(layout, 'it ended by itself', lastWords(layout, logged))
    return server
  } catch (error) {
    closeSync(hold.fd)
    throw error
  }
}

/** Waits until the desk's database answers, making it if it is missing; null if the server goes or stays shut. */
async function whenOpen(site: Site, hold: Hold, startedHere: boolean): Promise<Server | null> {
  const outcome = await until(START_TIME, 25, async (): Promise<Server | 'gone' | null> => {
    const seen = readPostmaster(site.layout.cluster)
    const birth = seen && birthOf(seen.pid)
    if (!seen || !birth || (seen.isReady && !existsSync(socketOf(seen.socketDir)))) return 'gone'
    if (!seen.isReady || !(await isOpen(seen.socketDir, startedHere))) return null
    return { master: { pid: seen.pid, birth }, socketDir: seen.socketDir, hold, startedHere }
  })
  return outcome === 'gone' ? null : outcome
}
