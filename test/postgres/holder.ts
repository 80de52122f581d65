// Holds the embedded server of the folder that it is given until its input ends: one process of a desk, for tests.
import { layoutOf } from '../../src/runtime/postgres/layout.ts'
import { readPostmaster } from '../../src/runtime/postgres/postmaster.ts'
import { startPostgres } from '../../src/runtime/postgres/start-postgres.ts'
import { toStderr } from './to-stderr.ts'

const dataDir = process.argv[2] ?? ''
const postgres = await startPostgres({ dataDir, log: toStderr })
const server = readPostmaster(layoutOf(dataDir).cluster)?.pid
process.stdout.write(`${JSON.stringify({ url: postgres.url, startedHere: postgres.startedHere, server })}\n`)
for await (const _ of process.stdin) continue
await postgres.close()
