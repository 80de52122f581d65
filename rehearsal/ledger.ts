import { closeSync, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Line } from './types.ts'

export interface Ledger {
  /** The lines that were there when it was opened. */
  readonly lines: readonly Line[]
  /** Returns once the line is on the disk. */
  append(line: Line): void
  close(): void
}

/**
 * One file of JSON lines that only grows. Writing is synchronous on purpose: between a check ("is this key new?") and
 * its line on the disk nothing else may happen, and a make-believe network has few posts.
 */
export function openLedger(dir: string): Ledger {
  mkdirSync(dir, { recursive: true })
  const path = join(dir, 'ledger.jsonl')
  const file = openSync(path, 'a+', 0o600)
  syncFolder(dir)
  const { lines, whole } = readLines(path)
  // A line that was cut off by a crash was never answered for: it goes.
  if (fstatSync(file).size > whole) ftruncateSync(file, whole)
  let size = whole

  return {
    lines,
    append(line) {
      const bytes = Buffer.from(`${JSON.stringify(line)}\n`)
      try {
        let written = 0
        while (written < bytes.length) written += writeSync(file, bytes, written)
        fsyncSync(file)
      } catch (error) {
        ftruncateSync(file, size)
        throw error
      }
      size += bytes.length
    },
    close: () => closeSync(file),
  }
}

function readLines(path: string): { lines: Line[]; whole: number } {
  const bytes = readFileSync(path)
  const whole = bytes.lastIndexOf(0x0a) + 1
  const texts = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1)
  const lines = texts.map((text, index) => {
    try {
      const line: Line = JSON.parse(text)
      return line
    } catch (error) {
      throw new Error(`${path}: line ${index + 1} cannot be read`, { cause: error })
    }
  })
  return { lines, whole }
}

function syncFolder(dir: string): void {
  const folder = openSync(dir, 'r')
  fsyncSync(folder)
  closeSync(folder)
}
