import { existsSync, readFileSync } from 'node:fs'
import { codeOf } from '../error-code.ts'

/** A process, told apart from a later one with the same number by the kernel's start time. */
export interface Living {
  readonly pid: number
  readonly birth: string
}

/** Whether the kernel shows its processes as files; elsewhere (macOS) a number must do. */
export const hasProc = existsSync('/proc/self/stat')

/** The kernel's start time of a living process; null for none and for a zombie, which a signal cannot tell from a living one. */
export function birthOf(pid: number): string | null {
  if (!hasProc) return answersSignal(pid) ? 'unknown' : null
  const stat = readStat(pid)
  // The command's name stands in brackets and may itself hold brackets and blanks.
  const [state, ...rest] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? []
  return !state || 'ZXx'.includes(state) ? null : (rest[18] ?? null)
}

export const isAlive = (one: Living): boolean => birthOf(one.pid) === one.birth

export function self(): Living {
  return { pid: process.pid, birth: birthOf(process.pid) ?? 'unknown' }
}

/** True for zombies and for other people's processes too. */
export function answersSignal(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function readStat(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ESRCH') return null
    throw error
  }
}
