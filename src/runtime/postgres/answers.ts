import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { isAlive } from './living.ts'
import type { Layout } from './layout.ts'

// A desk that is up for a year is joined by many short commands; each leaves two lines.
const TIDY_FROM = 32 * 1024

/** Every line that the watchdog said: `server PID`, then `hold NAME PID BIRTH` and `free NAME` as it read them. */
export const readAnswers = (layout: Layout): string[] =>
  existsSync(layout.answers) ? readFileSync(layout.answers, 'utf8').split('\n') : []

/**
 * Whether a living process besides the hold of this name holds the server. A guess in one case: two that leave in the
 * same moment may each take the other for staying.
 */
export const hasOtherHolders = (name: string, layout: Layout): boolean =>
  livingHolds(readAnswers(layout)).some((line) => line.split(' ')[1] !== name)

/** Keeps the file short. Call it under the start lock: then no one else's hold is being written. */
export function tidyAnswers(layout: Layout): void {
  const lines = readAnswers(layout)
  if (lines.join('\n').length < TIDY_FROM) return
  const kept = [...lines.filter((line) => line.startsWith('server ')), ...livingHolds(lines)]
  // The same file, cut short: the watchdog goes on writing at its end.
  writeFileSync(layout.answers, `${kept.join('\n')}\n`)
}

function livingHolds(lines: string[]): string[] {
  const freed = new Set(lines.filter((line) => line.startsWith('free ')).map((line) => line.split(' ')[1]))
  return lines.filter((line) => {
    const [word, name, pid, birth = ''] = line.split(' ')
    return word === 'hold' && !freed.has(name) && isAlive({ pid: Number(pid), birth })
  })
}
