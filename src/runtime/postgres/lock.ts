import { randomBytes } from 'node:crypto'
import { readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { codeOf } from '../error-code.ts'
import { PersonError } from '../person-error.ts'
import { type Living, isAlive, self } from './living.ts'
import { until } from './until.ts'

const PATIENCE = 300_000

interface Holder extends Living {
  readonly token: string
}

/**
 * Does the work while no other process does any under the same lock. The lock is a symbolic link whose target names
 * its holder: it comes into being whole or not at all. A dead holder's lock is taken over.
 * @throws PersonError when a living process keeps it for five minutes.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  await take(file)
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

async function take(file: string): Promise<void> {
  const me: Holder = { ...self(), token: randomBytes(6).toString('hex') }
  const mine = await until(PATIENCE, 20, async () => {
    if (link(file, me)) return true
    const holder = readHolder(file)
    if (holder && !isAlive(holder)) await bury(file, holder)
    return link(file, me)
  })
  if (mine) return
  throw new PersonError(
    `Process ${readHolder(file)?.pid} has been starting the database for five minutes (lock: ${file}). Nothing was changed. End that process, then start again.`,
  )
}

// Two that find the same dead holder must not both remove: the second would remove the first one's new lock. Who may
// remove the lock of this very holder is settled by a lock of its own, and then looked at again.
async function bury(file: string, dead: Holder): Promise<void> {
  await withLock(`${file}.${dead.token}`, async () => {
    if (readHolder(file)?.token === dead.token) rmSync(file, { force: true })
  })
}

function link(file: string, me: Holder): boolean {
  try {
    symlinkSync(`${me.pid}:${me.birth}:${me.token}`, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

function readHolder(file: string): Holder | null {
  try {
    const [pid = '', birth = '', token = ''] = readlinkSync(file).split(':')
    return { pid: Number(pid), birth, token }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
