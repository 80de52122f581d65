import { existsSync } from 'node:fs'
import { access, chmod, constants, mkdir, readFile, readdir, realpath, stat, statfs } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { codeOf } from './error-code.ts'
import { PersonError } from './person-error.ts'
import { writeWhole } from './write-whole.ts'

const MARKER = 'amends.json'
const ROOM_AT_FIRST = 200 * 1024 * 1024

const Marker = z.object({ madeBy: z.literal('amends'), checkout: z.string() })

export interface DataDir {
  /** Absolute, with symbolic links resolved. */
  readonly path: string
  /** No desk lived here before this call. */
  readonly isNew: boolean
}

/** Where a checkout keeps its state when nobody chose a place. The PostgreSQL user must be able to enter it, so as root it is no home. */
export function defaultDataDir(checkout: string, uid: number): string {
  return uid === 0
    ? path.join('/var/lib/amends', path.basename(path.resolve(checkout)))
    : path.join(path.resolve(checkout), 'data')
}

/**
 * Makes the folder if need be, and proves that it is ours. `explicit`: somebody chose it (DATA_DIR), so another
 * checkout's desk may be opened on purpose.
 * @throws PersonError for a stranger's folder, another checkout's, one that we may not write in, and too little space.
 */
export async function openDataDir(dir: string, options: { checkout: string; explicit: boolean }): Promise<DataDir> {
  const wanted = path.resolve(dir)
  try {
    await makeFolder(wanted)
    await access(wanted, constants.R_OK | constants.W_OK | constants.X_OK)
    const home = await realpath(wanted)
    const checkout = existsSync(options.checkout) ? await realpath(options.checkout) : path.resolve(options.checkout)
    const marker = await readMarker(home)
    if (!marker) await refuseStranger(home)
    if (!marker) await refuseFullDisk(home)
    if (marker && marker.checkout !== checkout && !options.explicit && existsSync(marker.checkout))
      throw anothersFolder(home, marker.checkout)
    if (!marker || (marker.checkout !== checkout && !existsSync(marker.checkout))) await mark(home, checkout)
    return { path: home, isNew: !marker }
  } catch (error) {
    throw explained(error, wanted)
  }
}

// Parents stay open to all, or the PostgreSQL user could not reach its own folder; a umask must not close them either.
async function makeFolder(dir: string): Promise<void> {
  const missing: string[] = []
  for (let at = dir; !existsSync(at); at = path.dirname(at)) missing.unshift(at)
  for (const folder of missing) {
    await mkdir(folder).catch(async (error: unknown) => {
      // Another process of ours may have made it in this very moment.
      if (codeOf(error) !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw error
    })
    await chmod(folder, folder === dir && process.getuid?.() !== 0 ? 0o700 : 0o755)
  }
  if (!(await stat(dir)).isDirectory()) throw Object.assign(new Error(`${dir} is not a folder`), { code: 'ENOTDIR' })
}

async function readMarker(dir: string): Promise<z.infer<typeof Marker> | null> {
  const file = path.join(dir, MARKER)
  if (!existsSync(file)) return null
  const text = await readFile(file, 'utf8')
  try {
    return Marker.parse(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof z.ZodError)) throw error
  }
  throw new PersonError(
    `${file} is not the file that Amends wrote. Nothing was changed. If the folder is yours to use, put {"madeBy":"amends","checkout":"${dir}"} in that file and start again.`,
  )
}

async function refuseStranger(dir: string): Promise<void> {
  const strange = (await readdir(dir)).filter((name) => !name.startsWith(MARKER) && name !== 'lost+found')
  // Read again: the marker comes first, so whoever filled the folder since our first look has left it.
  if (strange.length === 0 || (await readMarker(dir))) return
  throw new PersonError(
    `The folder ${dir} is not empty and was not made by Amends (it holds ${strange[0]}). Nothing was changed. Give another one: DATA_DIR=/path npm start`,
  )
}

async function refuseFullDisk(dir: string): Promise<void> {
  const { bavail, bsize } = await statfs(dir)
  if (bavail * bsize < ROOM_AT_FIRST) throw noSpace(dir)
}

const anothersFolder = (dir: string, checkout: string): PersonError =>
  new PersonError(
    `The folder ${dir} holds the desk of another checkout, ${checkout}. Nothing was changed. To start a desk of its own here, give it a folder: DATA_DIR=/path npm start. To open that same desk from here: DATA_DIR=${dir} npm start`,
  )

const noSpace = (dir: string): PersonError =>
  new PersonError(
    `The disk of ${dir} has less than 200 MB left. Nothing was written there. Make room, or give a folder on another disk: DATA_DIR=/path npm start`,
  )

async function mark(dir: string, checkout: string): Promise<void> {
  await writeWhole(path.join(dir, MARKER), `${JSON.stringify({ madeBy: 'amends', checkout })}\n`)
}

function explained(error: unknown, dir: string): unknown {
  const code = codeOf(error)
  const next = 'Nothing was changed. Give another one: DATA_DIR=/path npm start'
  if (code === 'ENOSPC' || code === 'EDQUOT') return noSpace(dir)
  if (code === 'EACCES' || code === 'EPERM')
    return new PersonError(`We may not write in the folder ${dir}. ${next}`, { cause: error })
  if (code === 'EROFS')
    return new PersonError(`The folder ${dir} is on a disk that is read only. ${next}`, { cause: error })
  if (code === 'ENOTDIR')
    return new PersonError(`${dir} is a file, or lies below one, so it cannot be our folder. ${next}`, { cause: error })
  return error
}
