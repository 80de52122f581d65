import { Client } from 'pg'
import { codeOf } from '../error-code.ts'
import { ADMIN } from './cluster.ts'
import { PORT } from './postmaster.ts'

const DESK = 'amends'

const UNMADE = new Set(['3D000', '28000'])
// cannot_connect_now (starting, stopping), admin and crash shutdown, and no socket or nobody behind it
const SHUT = new Set(['57P03', '57P01', '57P02', 'ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE'])
const TOO_MANY = '53300'

export const deskUrl = (socketDir: string): string => urlFor(DESK, DESK, socketDir)

/** The superuser's, for tests that make databases of their own. */
export const adminUrl = (socketDir: string): string => urlFor(ADMIN, ADMIN, socketDir)

// The port and the mode are said, or PGPORT and PGSSLMODE from the environment would speak.
const urlFor = (role: string, database: string, socketDir: string): string =>
  `postgres://${role}@localhost:${PORT}/${database}?host=${encodeURIComponent(socketDir)}&sslmode=disable`

/**
 * Whether the desk can connect. Its role and database are made where they are missing; `isFresh` looks for that first.
 * False while the server is not, or no longer, open.
 */
export async function isOpen(socketDir: string, isFresh: boolean): Promise<boolean> {
  try {
    if (isFresh) await makeDatabase(socketDir)
    await withClient(deskUrl(socketDir), (client) => client.query('select 1'))
    return true
  } catch (error) {
    const code = codeOf(error)
    if (code === TOO_MANY) return true
    if (UNMADE.has(code) && !isFresh) return await isOpen(socketDir, true)
    if (SHUT.has(code) || /terminated|timeout|connection error/i.test(String(error))) return false
    throw error
  }
}

// The role owns its tables and obeys row-level security.
async function makeDatabase(socketDir: string): Promise<void> {
  await withClient(adminUrl(socketDir), async (client) => {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role,
              exists (select from pg_database where datname = $1) as database`,
      [DESK],
    )
    if (!rows[0]?.role)
      await client.query(`create role ${DESK} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication`)
    if (!rows[0]?.database) await client.query(`create database ${DESK} owner ${DESK}`)
  })
}

async function withClient<T>(connectionString: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 })
  let lost: Error | null = null
  // A server that stops under an idle client would otherwise end this process.
  client.on('error', (error) => (lost = error))
  try {
    await client.connect()
    return await use(client)
  } finally {
    await client.end().catch((error: unknown) => {
      // Hanging up on a server that has hung up first is no news.
      if (!lost) throw error
    })
  }
}
