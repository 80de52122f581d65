import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, realpathSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Lock {
  release(): Promise<void>
}

/**
 * Holds a folder for this process; null while another one holds it. Two writers of one ledger would tell every story
 * twice. The lock is a socket that listens, so it goes with its process, by `kill -9` too.
 */
export async function lockFolder(dir: string): Promise<Lock | null> {
  mkdirSync(dir, { recursive: true })
  const name = `amends-rehearsal-${createHash('sha256').update(realpathSync(dir)).digest('hex').slice(0, 24)}`
  // Linux knows sockets without a file, which leave nothing behind. Elsewhere a file may outlive its process.
  if (process.platform === 'linux') return listenAt(`\0${name}`)
  const path = join(tmpdir(), `${name}.sock`)
  const lock = await listenAt(path)
  if (lock || (await isAnswered(path))) return lock
  rmSync(path, { force: true })
  return listenAt(path)
}

async function listenAt(path: string): Promise<Lock | null> {
  const server: Server = createServer((socket) => socket.destroy()).unref()
  try {
    server.listen(path)
    await once(server, 'listening')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return null
    throw error
  }
  return { release: () => new Promise((resolve) => server.close(() => resolve())) }
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
