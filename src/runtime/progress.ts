import { stderr } from 'node:process'

/** Long work on a terminal. On anything else only the last line is printed. */
export interface Progress {
  at(done: number): void
  end(line: string): void
}

/** `from` is where an earlier run stopped: what it did says nothing of how fast this one is. */
export function showProgress(total: number, from = 0, now: () => number = performance.now.bind(performance)): Progress {
  const began = now()
  return {
    at(done) {
      if (stderr.isTTY) stderr.write(`\r\u001B[K${progressLine(done, total, from, now() - began)}`)
    },
    end(line) {
      stderr.write(`${stderr.isTTY ? '\r\u001B[K' : ''}${line}\n`)
    },
  }
}

/** `3,100 of 9,097 · about 20 s left · goes on if you start it again`. */
export function progressLine(done: number, total: number, from: number, ms: number): string {
  const number = new Intl.NumberFormat('en')
  const bar = '█'.repeat(Math.round((Math.min(done, total) / Math.max(total, 1)) * 24)).padEnd(24, '·')
  const left = done > from ? ` · about ${timeWords((ms / (done - from)) * Math.max(0, total - done))} left` : ''
  return `${bar} ${number.format(done)} of ${number.format(total)}${left} · goes on if you start it again`
}

function timeWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 100) return `${seconds} s`
  return seconds < 6000 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`
}
