import { chownSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { codeOf } from '../error-code.ts'
import { writeWhole } from '../write-whole.ts'
import type { Layout } from './layout.ts'
import { type OsUser, canReach } from './os-user.ts'

// The kernel's limit is 107 bytes for the whole name (103 on macOS), and the name itself takes 15.
const LONGEST = 85

export interface SocketDir {
  readonly path: string
  /** Outside the data directory, so to be removed when the server goes. */
  readonly isApart: boolean
}

/**
 * Where the server's socket stands: in the cluster, or in a short private folder if that path is too long. The short
 * one keeps its name over restarts, because living pools know the server by it. Call it under the start lock.
 */
export async function socketDirFor(layout: Layout, user: OsUser | null): Promise<SocketDir> {
  if (Buffer.byteLength(layout.cluster) <= LONGEST) return { path: layout.cluster, isApart: false }
  const noted = existsSync(layout.socketNote) ? readFileSync(layout.socketNote, 'utf8').trim() : ''
  if (noted && claim(noted, user)) return { path: noted, isApart: true }
  const fresh = mkdtempSync(path.join(shortBase(user), 'amends-pg-'))
  if (user) chownSync(fresh, user.uid, user.gid)
  await writeWhole(layout.socketNote, fresh)
  return { path: fresh, isApart: true }
}

// In a folder that everyone may write in, a name that we once had may be another's by now.
function claim(dir: string, user: OsUser | null): boolean {
  try {
    mkdirSync(dir, { mode: 0o700 })
    if (user) chownSync(dir, user.uid, user.gid)
    return true
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'EACCES') return false
    if (code !== 'EEXIST') throw error
  }
  const found = lstatSync(dir)
  return found.isDirectory() && found.uid === (user?.uid ?? process.getuid?.()) && (found.mode & 0o077) === 0
}

function shortBase(user: OsUser | null): string {
  const own = os.tmpdir()
  return Buffer.byteLength(own) <= LONGEST - 'amends-pg-XXXXXX/'.length && canReach(user, own) ? own : '/tmp'
}
