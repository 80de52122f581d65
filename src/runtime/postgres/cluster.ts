import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { codeOf } from '../error-code.ts'
import { PersonError } from '../person-error.ts'
import type { Binaries } from './binaries.ts'
import { noSpace, tellsOfNoSpace } from './failures.ts'
import type { Layout } from './layout.ts'
import { serverEnv } from './server-env.ts'
import type { OsUser } from './os-user.ts'

const run = promisify(execFile)

/** PostgreSQL's administrator in the embedded server. The desk itself connects as `amends`, which is an ordinary role. */
export const ADMIN = 'postgres'

/**
 * Makes the cluster if there is none, under another name first: a kill in the middle leaves nothing that looks whole.
 * Call it under the start lock and with no server running.
 * @throws PersonError for another major version, another owner, no space, and when initdb fails.
 */
export async function readyCluster(
  layout: Layout,
  binaries: Binaries,
  user: OsUser | null,
  durable: boolean,
): Promise<{ isNew: boolean }> {
  const isNew = !existsSync(layout.cluster)
  if (isNew) await makeCluster(layout, binaries, user, durable)
  checkVersion(layout, binaries)
  const owner = statSync(layout.cluster).uid
  if (user && owner !== user.uid) await run('chown', ['-R', `${user.uid}:${user.gid}`, layout.cluster])
  if (!user && owner !== process.getuid?.()) {
    throw new PersonError(
      `The database in ${layout.cluster} belongs to another user (number ${owner}). Nothing was changed. Start Amends as root or as that user, or give another folder: DATA_DIR=/path npm start`,
    )
  }
  return { isNew }
}

/** Removes what killed starts left half done, and programs of other versions. With no server running, nothing needs them. */
export function sweep(layout: Layout, binaries: Binaries): void {
  for (const name of readdirSync(layout.dataDir)) {
    const isHalf = /^pg(-bin-.+)?\.tmp-/.test(name)
    const isOld = name.startsWith('pg-bin-') && path.join(layout.dataDir, name) !== binaries.dir
    if (!isHalf && !isOld) continue
    try {
      rmSync(path.join(layout.dataDir, name), { recursive: true, force: true })
    } catch (error) {
      // An initdb whose parent was killed may still be writing its last files; the next start removes them.
      if (codeOf(error) !== 'ENOTEMPTY') throw error
    }
  }
}

async function makeCluster(layout: Layout, binaries: Binaries, user: OsUser | null, durable: boolean): Promise<void> {
  const draft = path.join(layout.dataDir, `pg.tmp-${randomBytes(4).toString('hex')}`)
  mkdirSync(draft, { mode: 0o700 })
  if (user) chownSync(draft, user.uid, user.gid)
  const locale = ['--encoding=UTF8', '--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const args = [
    '-D',
    draft,
    '-U',
    ADMIN,
    '--auth=trust',
    ...locale,
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ]
  const ids = user ? { uid: user.uid, gid: user.gid } : {}
  try {
    await run(path.join(binaries.dir, 'bin/initdb'), args, { ...ids, cwd: '/', env: serverEnv() })
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    const said = wordsOf(error)
    if (tellsOfNoSpace(said)) throw noSpace(layout, error)
    throw new PersonError(
      `The database could not be made in ${layout.dataDir}. What was there is as it was. PostgreSQL said:\n${said.trim().slice(-1500)}`,
      { cause: error },
    )
  }
  renameSync(draft, layout.cluster)
  const folder = await open(layout.dataDir)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

// A program that ran and failed says why on its standard error.
const wordsOf = (error: unknown): string =>
  error instanceof Error && 'stderr' in error && typeof error.stderr === 'string' && error.stderr
    ? error.stderr
    : String(error)

function checkVersion(layout: Layout, binaries: Binaries): void {
  const file = path.join(layout.cluster, 'PG_VERSION')
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'nothing'
  if (found === binaries.major) return
  if (found === 'nothing') {
    throw new PersonError(
      `The folder ${layout.cluster} is there but holds no database. Nothing was changed. Put back what belongs there, or move the folder away to start with an empty desk.`,
    )
  }
  const mend =
    Number(found) > Number(binaries.major)
      ? 'Use the newer Amends that made it'
      : 'Take an export with the Amends that made it, and import that into this one'
  throw new PersonError(
    `The database in ${layout.cluster} was made by PostgreSQL ${found}; this Amends brings PostgreSQL ${binaries.major}, which cannot open it. Nothing was changed. ${mend}, or give another folder: DATA_DIR=/path npm start`,
  )
}
