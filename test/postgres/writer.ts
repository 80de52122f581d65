// Writes rows one commit at a time for ever, and notes each acknowledged one in a file that outlives the process.
// Arguments: the data directory, the file, the number of the cycle. Each line on its input begins a new cycle.
import { appendFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'pg'
import { startPostgres } from '../../src/runtime/postgres/start-postgres.ts'
import { toStderr } from './to-stderr.ts'

const [dataDir = '', noted = '', first = '0'] = process.argv.slice(2)
let cycle = Number(first)
createInterface({ input: process.stdin }).on('line', () => (cycle += 1))
const { url } = await startPostgres({ dataDir, log: toStderr })
const pool = new Pool({ connectionString: url, max: 2 })
pool.on('error', () => {}) // An idle connection broke: the server was killed, which is what the test is about.
await pool.query('create table if not exists written (cycle integer, line integer, primary key (cycle, line))')
process.stdout.write('{}\n')
for (let line = 0; ; line += 1) {
  const now = cycle
  try {
    await pool.query('insert into written (cycle, line) values ($1, $2)', [now, line])
    appendFileSync(noted, `${now} ${line}\n`)
  } catch {
    await sleep(20) // Not acknowledged, so not noted.
  }
}
