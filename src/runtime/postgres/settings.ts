import os from 'node:os'
import { PORT } from './postmaster.ts'

export type Settings = Readonly<Record<string, string>>

const MB = 1024 * 1024

/**
 * What a small machine can spare, and what a desk of a million cases needs: a page that is not in here costs a call to the
 * kernel, and a list far down needs hundreds. A small desk fills only as much of it as it has.
 */
export function memoryFor(bytes: number): Settings {
  const share = (part: number, least: number, most: number) =>
    `${Math.round(Math.min(Math.max(bytes / MB / part, least), most))}MB`
  return { shared_buffers: share(16, 64, 512), effective_cache_size: share(3, 512, 16_384) }
}

/** A container may be given less than the machine has. */
const memoryHere = (): number => Math.min(os.totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)

/** Given on the server's command line at each start, so that a newer Amends brings its own to an old cluster. */
const DEFAULTS: Settings = {
  // Nothing that was acknowledged may be lost.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  // A small machine, shared with the desk itself.
  max_connections: '50',
  io_method: 'sync',
  max_worker_processes: '4',
  max_parallel_workers: '2',
  autovacuum_max_workers: '2',
  autovacuum_worker_slots: '4',
  max_logical_replication_workers: '0',
  max_wal_size: '512MB',
  jit: 'off',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Errors quote rows and values, and those are customers' words: the log tells of the server itself only.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
}

/** The server's arguments. It listens on a socket in `socketDir` and nowhere else. */
export function serverArgs(cluster: string, socketDir: string, overrides: Settings): string[] {
  const all: Settings = {
    ...DEFAULTS,
    ...memoryFor(memoryHere()),
    ...overrides,
    listen_addresses: '',
    port: String(PORT),
    // A list to PostgreSQL: the quotes keep a comma or a blank in the path.
    unix_socket_directories: `"${socketDir.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
  }
  return ['-D', cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}
