import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { codeOf } from '../error-code.ts'
import { PersonError } from '../person-error.ts'
import type { Layout } from './layout.ts'
import { answersSignal, birthOf, hasProc } from './living.ts'
import { readPostmaster, socketOf } from './postmaster.ts'
import type { Site } from './site.ts'
import { until } from './until.ts'

/**
 * Ends every PostgreSQL process that still works on this cluster and waits until all are gone: a server without its
 * watchdog, one that is just stopping, or the children of a killed one. Call it under the start lock.
 * @throws PersonError when they do not go, or when a server answers that this process cannot see.
 */
export async function stopLeftovers({ layout, log }: Site): Promise<void> {
  const running = (): number[] => serverProcesses(layout.cluster)
  const isQuiet = (): boolean => running().length === 0
  if (isQuiet()) return await makeWay(layout)
  log.info(`a PostgreSQL left over in ${layout.cluster} is stopped first`)
  const master = readPostmaster(layout.cluster)?.pid
  if (master && running().includes(master)) {
    signal([master], 'SIGINT')
    if (await until(60_000, 20, isQuiet)) return await makeWay(layout)
  }
  // Without a postmaster there is nobody to tell them; the write-ahead log mends what they leave.
  for (const name of ['SIGQUIT', 'SIGKILL'] as const) {
    signal(running(), name)
    if (await until(5000, 20, isQuiet)) return await makeWay(layout)
  }
  throw new PersonError(
    `PostgreSQL processes on ${layout.cluster} do not end (${running().join(', ')}). What was saved is kept. End them, or restart the machine, then start again.`,
  )
}

/** Processes that work on the cluster: each is named postgres and stands in its data directory, until it has let go of all memory. */
export function serverProcesses(cluster: string): number[] {
  const here = statSync(cluster, { throwIfNoEntry: false })
  if (!here) return []
  if (!hasProc) return [readPostmaster(cluster)?.pid ?? 0].filter((pid) => pid > 0 && answersSignal(pid))
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        if (readFileSync(`/proc/${pid}/comm`, 'utf8').trim() !== 'postgres') return false
        const stand = statSync(`/proc/${pid}/cwd`)
        return stand.dev === here.dev && stand.ino === here.ino
      } catch (error) {
        // Gone in this moment, a zombie, a kernel thread, or another user's: none of them is ours.
        if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(codeOf(error))) return false
        throw error
      }
    })
    .map(Number)
}

// PostgreSQL takes any process with the number in its lock files for a living server, a zombie or a stranger too. The
// files are also its own guard against two servers, so they go only when that number misleads, and nothing answers.
async function makeWay(layout: Layout): Promise<void> {
  const { cluster, socketNote } = layout
  if (!hasProc) return
  const sockets = [cluster, ...(existsSync(socketNote) ? [readFileSync(socketNote, 'utf8').trim()] : [])].map(socketOf)
  for (const socket of sockets) {
    if (!(await hasListener(socket))) continue
    throw new PersonError(
      `A database that this process cannot see (in another container, perhaps) is using ${cluster}. Nothing was changed. Stop it, or give each desk a folder of its own: DATA_DIR=/path npm start`,
    )
  }
  for (const file of [path.join(cluster, 'postmaster.pid'), ...sockets.map((socket) => `${socket}.lock`)]) {
    const pid = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : 0
    if (pid > 0 && answersSignal(pid)) rmSync(file, { force: true })
  }
}

function hasListener(file: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(file)
    const settle = (is: boolean): void => {
      socket.destroy()
      resolve(is)
    }
    // Any error means the same here: nobody took the call.
    socket.once('connect', () => settle(true)).once('error', () => settle(false))
  })
}

function signal(pids: number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      if (birthOf(pid) !== null) process.kill(pid, name)
    } catch (error) {
      // It went by itself in this moment.
      if (codeOf(error) !== 'ESRCH') throw error
    }
  }
}
