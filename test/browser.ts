import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import sparticuz from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'

const FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A real browser: the one that npm brought, with the libraries it brought, so that no machine needs one installed. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await sparticuz.executablePath()
  return chromium.launch({
    executablePath,
    args: FLAGS,
    headless: true,
    env: { ...process.env, LD_LIBRARY_PATH: libraries() },
  })
}

/** NSS and its kin, unpacked once from the package. */
function libraries(): string {
  const folder = path.join(os.tmpdir(), 'amends-browser-libraries')
  if (existsSync(path.join(folder, 'lib'))) return path.join(folder, 'lib')
  const packed = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../../bin/al2023.tar.br',
  )
  const fresh = `${folder}.${process.pid}`
  mkdirSync(fresh, { recursive: true })
  writeFileSync(path.join(fresh, 'a.tar'), brotliDecompressSync(readFileSync(packed)))
  execFileSync('tar', ['-xf', 'a.tar'], { cwd: fresh })
  try {
    renameSync(fresh, folder)
  } catch {
    // Another test file unpacked them in this very moment: theirs are as good.
  }
  return path.join(folder, 'lib')
}
