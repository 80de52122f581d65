import { stderr } from 'node:process'

/** Long work on a terminal: "3,100 of 9,097 · about 20 s left". On anything else only the last line is printed. */
export interface Progress {
  at(done: number): void
  end(line: string): void
}

export function showProgress(total: number, now: () => number = performance.now.bind(performance)): Progress {
  const began = now()
  const number = new Intl.NumberFormat('en')
  return {
    at(done) {
      if (!stderr.isTTY) return
      const left = done === 0 ? null : Math.ceil((((now() - began) / done) * (total - done)) / 1000)
      const bar = '█'.repeat(Math.round((done / Math.max(total, 1)) * 24)).padEnd(24, '·')
      stderr.write(
        `\r\u001B[K${bar} ${number.format(done)} of ${number.format(total)}${left === null ? '' : ` · about ${left} s left`}`,
      )
    },
    end(line) {
      stderr.write(`${stderr.isTTY ? '\r\u001B[K' : ''}${line}\n`)
    },
  }
}
