import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { PersonError } from '../person-error.ts'

/** The user of the operating system that PostgreSQL runs as when we are root, which it refuses to be. */
export interface OsUser {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

const READ = 4
const ENTER = 1

/**
 * Null when we are an ordinary user: then PostgreSQL runs as ourselves. Whoever already owns the cluster stays its
 * user, so that a `postgres` account that appears later does not lock it out.
 * @throws PersonError when the machine has no user to run as.
 */
export function serverUser(cluster: string): OsUser | null {
  if (process.getuid?.() !== 0) return null
  const users = knownUsers()
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid
  const user =
    users.find((one) => one.uid === owner && owner !== 0) ??
    users.find((one) => one.name === 'postgres') ??
    users.find((one) => one.name === 'nobody')
  if (user) return user
  throw new PersonError(
    'PostgreSQL does not run as root, and this machine has neither a user postgres nor a user nobody. Nothing was changed. Make one (useradd --system postgres), or start Amends as an ordinary user.',
  )
}

/** Whether the user may go through every folder on the way and read what stands at the end (and enter it, if a folder or a program). */
export function canReach(user: OsUser | null, file: string): boolean {
  if (!user) return true
  for (let at = path.dirname(file); ; at = path.dirname(at)) {
    if (!allows(user, at, ENTER)) return false
    if (at === path.dirname(at)) break
  }
  const isOpenable = statSync(file).isDirectory() || (statSync(file).mode & 0o111) !== 0
  return allows(user, file, isOpenable ? READ | ENTER : READ)
}

function allows(user: OsUser, file: string, bits: number): boolean {
  const { uid, gid, mode } = statSync(file)
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0
  return ((mode >> shift) & bits) === bits
}

// PostgreSQL's initdb insists on a user with a name, so a bare number will not do.
function knownUsers(): OsUser[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length > 3)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter((user) => user.uid !== 0)
}
