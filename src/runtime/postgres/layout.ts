import path from 'node:path'

/** Where things stand in a data directory. Only `cluster` belongs to the PostgreSQL user; the rest is ours. */
export interface Layout {
  readonly dataDir: string
  /** PostgreSQL's own data directory. */
  readonly cluster: string
  /** What the server says of itself; never a statement, never a row. */
  readonly log: string
  /** Held by the process that starts, stops or joins the server. */
  readonly lock: string
  /** The named pipe that every process of ours holds open for writing. */
  readonly pipe: string
  /** What the watchdog says: the server's pid, and every line that it read from the pipe. */
  readonly answers: string
  /** The name of the short socket folder, if this data directory's path is too long for a socket. */
  readonly socketNote: string
  readonly run: string
}

export function layoutOf(dataDir: string): Layout {
  const run = path.join(dataDir, 'pg-run')
  return {
    dataDir,
    run,
    cluster: path.join(dataDir, 'pg'),
    log: path.join(dataDir, 'pg.log'),
    lock: path.join(run, 'lock'),
    pipe: path.join(run, 'pipe'),
    answers: path.join(run, 'answers'),
    socketNote: path.join(run, 'socket'),
  }
}
