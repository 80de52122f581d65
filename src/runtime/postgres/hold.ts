import { randomBytes } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, statSync, writeSync } from 'node:fs'
import { codeOf } from '../error-code.ts'
import { readAnswers } from './answers.ts'
import { self } from './living.ts'
import type { Layout } from './layout.ts'
import { until } from './until.ts'

const ANSWER_TIME = 10_000

/**
 * Our end of the pipe that keeps the server alive: while any process holds one, the watchdog sees no end of file.
 * Node opens it close-on-exec, so no child of ours keeps a hold by accident.
 */
export interface Hold {
  readonly fd: number
  readonly name: string
}

/** Opens the pipe for writing; null when nobody reads it. Not yet a hold: the reader may be about to leave. */
export function openPipe(layout: Layout): Hold | null {
  try {
    const fd = openSync(layout.pipe, constants.O_WRONLY | constants.O_NONBLOCK)
    return { fd, name: randomBytes(6).toString('hex') }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENXIO' || code === 'ENOENT') return null
    throw error
  }
}

/**
 * Proves the hold: our line comes back, so the watchdog was reading after our end was open, and cannot see end of
 * file before we go. False when it left first.
 */
export async function confirm(hold: Hold, layout: Layout): Promise<boolean> {
  const { pid, birth } = self()
  const line = `hold ${hold.name} ${pid} ${birth}`
  if (!say(hold, line)) return false
  const answer = await until(ANSWER_TIME, 3, () => {
    if (readAnswers(layout).includes(line)) return 'heard'
    return isRead(hold) ? null : 'gone'
  })
  return answer === 'heard'
}

/** False once the watchdog is gone. The empty line is thrown away by whoever reads. */
export const isRead = (hold: Hold): boolean => say(hold, '')

/** Whether the pipe at the path is still the one that we hold; each new server gets a new pipe. */
export const isCurrent = (hold: Hold, layout: Layout): boolean =>
  statSync(layout.pipe, { throwIfNoEntry: false })?.ino === fstatSync(hold.fd).ino

export function release(hold: Hold): void {
  say(hold, `free ${hold.name}`)
  closeSync(hold.fd)
}

function say(hold: Hold, line: string): boolean {
  try {
    writeSync(hold.fd, `${line}\n`)
    return true
  } catch (error) {
    const code = codeOf(error)
    // A full pipe has a reader, only a slow one.
    if (code === 'EAGAIN') return true
    if (code === 'EPIPE') return false
    throw error
  }
}
