import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, closeSync, constants, existsSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { codeOf } from '../error-code.ts'
import { PersonError } from '../person-error.ts'
import { readAnswers } from './answers.ts'
import { type Hold, openPipe } from './hold.ts'
import type { Layout } from './layout.ts'
import { serverEnv } from './server-env.ts'
import type { Site } from './site.ts'
import { until } from './until.ts'

const LOG_LIMIT = 2 * 1024 * 1024

// $1 is a folder to remove at the end, or empty; the rest is the server's command. Two shells: the inner one reads the
// pipe (3) to its end, which is the death of the last process of ours, and echoes each line as proof that it reads;
// the outer one waits for the server, so that it leaves no zombie, and takes the reader with it. A service manager that
// sends TERM to every process must not end them before the desk: they go by the pipe alone.
const SCRIPT = `
trap '' TERM HUP
apart=$1; shift
"$@" </dev/null >&2 3<&- &
server=$!
echo "server $server"
(
  while read -r line; do [ -z "$line" ] || echo "$line"; done
  exec <&-
  kill -INT "$server"
) <&3 3<&- &
reader=$!
exec 3<&-
wait "$server"
kill -KILL "$reader" 2>/dev/null
[ -z "$apart" ] || rmdir "$apart"
`

/**
 * Starts the server under a watchdog that outlives this process, on a new pipe, and holds that pipe.
 * Call it under the start lock, with no server running.
 * @param apart a folder to be removed when the server has gone
 */
export async function startUnderWatchdog(
  site: Site,
  command: string[],
  apart: string | null,
): Promise<{ hold: Hold; serverPid: number }> {
  const { layout, user } = site
  makePipe(layout)
  turnLog(layout)
  rmSync(layout.answers, { force: true })
  const open: number[] = []
  const keep = (fd: number): number => open[open.push(fd) - 1] ?? fd
  let hold: Hold | null = null
  try {
    // Opening for writing needs a reader, and opening for blocking reading needs a writer; so three times, in this order.
    keep(openSync(layout.pipe, constants.O_RDONLY | constants.O_NONBLOCK))
    hold = openPipe(layout)
    if (!hold) throw new Error(`${layout.pipe} has a reader and cannot be opened for writing`)
    const pipe = keep(openSync(layout.pipe, constants.O_RDONLY))
    const answers = keep(openSync(layout.answers, 'a', 0o600))
    const log = keep(openSync(layout.log, 'a', 0o600))
    const ids = user ? { uid: user.uid, gid: user.gid } : {}
    const shell = spawn('/bin/sh', ['-c', SCRIPT, 'amends-watchdog', apart ?? '', ...command], {
      ...ids,
      cwd: '/',
      env: serverEnv(),
      detached: true,
      stdio: ['ignore', answers, log, pipe],
    })
    await new Promise((resolve, reject) => shell.once('spawn', resolve).once('error', reject))
    shell.unref()
    return { hold, serverPid: await serverPidOf(layout) }
  } catch (error) {
    if (hold) closeSync(hold.fd)
    throw error
  } finally {
    for (const fd of open) closeSync(fd)
  }
}

async function serverPidOf(layout: Layout): Promise<number> {
  const pid = await until(30_000, 3, () => Number(readAnswers(layout)[0]?.replace('server ', '')) || null)
  if (pid === null) throw new Error('the watchdog of the database does not answer')
  return pid
}

// A new pipe for each server: whoever still reads an old one can no longer be taken for this server's watchdog.
function makePipe(layout: Layout): void {
  const draft = `${layout.pipe}.tmp`
  rmSync(draft, { force: true })
  try {
    execFileSync('mkfifo', [draft], { stdio: ['ignore', 'ignore', 'pipe'] })
  } catch (error) {
    // No such program on this machine is another matter.
    if (codeOf(error)) throw error
    throw new PersonError(
      `The disk of ${layout.dataDir} cannot hold a named pipe, which the database needs. What was there is as it was. Give a folder on another disk: DATA_DIR=/path npm start`,
      { cause: error },
    )
  }
  chmodSync(draft, 0o600)
  renameSync(draft, layout.pipe)
}

function turnLog(layout: Layout): void {
  if (existsSync(layout.log) && statSync(layout.log).size > LOG_LIMIT) renameSync(layout.log, `${layout.log}.1`)
}
