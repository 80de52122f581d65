import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { codeOf } from '../error-code.ts'

/** Names the socket only (`.s.PGSQL.5432`); nothing listens on a network port. */
export const PORT = 5432

export interface Postmaster {
  readonly pid: number
  readonly socketDir: string
  readonly isReady: boolean
}

/** What the server wrote of itself into its data directory; null if it wrote nothing, or not all of it yet. */
export function readPostmaster(cluster: string): Postmaster | null {
  const file = path.join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readText(file).split('\n')
  const pid = Number(lines[0])
  return Number.isInteger(pid) && pid > 0
    ? { pid, socketDir: lines[4] ?? '', isReady: lines[7]?.trim() === 'ready' }
    : null
}

export const socketOf = (socketDir: string): string => path.join(socketDir, `.s.PGSQL.${PORT}`)

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    // The server removes it as its last act.
    if (codeOf(error) === 'ENOENT') return ''
    throw error
  }
}
