import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client, Pool } from './db.ts'

declare const scoped: unique symbol
declare const unscoped: unique symbol

/** A transaction inside one workspace: its rows, and no others, are there. */
export type Tx = Client & { readonly [scoped]: true; readonly workspaceId: string }

/** A transaction in no workspace: sign-in tables, the queue and migrations; a company's rows are not there. */
export type Across = Client & { readonly [unscoped]: true }

export interface Db {
  readonly pool: Pool
}

/**
 * Runs `act` in a transaction that sees the rows of one workspace. Anything thrown rolls it back. Where PostgreSQL ended
 * it for somebody else's sake it is done again, from its beginning.
 */
export function inWorkspace<T>(db: Db, workspaceId: string, act: (tx: Tx) => Promise<T>): Promise<T> {
  return transaction(db, entering(workspaceId), (client) =>
    act(Object.assign(client, { workspaceId }) as unknown as Tx),
  )
}

/**
 * Asks for what one workspace shows, in a transaction that can change nothing. All its questions are asked before the
 * first answer is there, so that beginning, questions and end are one journey; one that comes later is refused.
 */
export async function lookIn<T>(db: Db, workspaceId: string, ask: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await db.pool.connect()
  let over = false
  const query = (...question: Parameters<Client['query']>) => {
    if (over) throw new Error('this question waits for an answer: ask it in a transaction')
    return client.query(...question)
  }
  let broken: Error | undefined
  try {
    const under = inOneGo(client, () => {
      const begun = client.query(entering(workspaceId, 'read only'))
      const asked = ask({ query, workspaceId } as unknown as Tx)
      over = true
      return together([asked, begun, client.query('commit')])
    })
    const [result] = await under
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => (broken = failure))
    throw error
  } finally {
    client.release(broken)
  }
}

/** Runs `act` in a transaction that sees no company's rows. */
export function acrossWorkspaces<T>(db: Db, act: (tx: Across) => Promise<T>): Promise<T> {
  return transaction(db, 'begin', (client) => act(client as Across))
}

/** Runs `act` outside every workspace, each statement by itself: for what every request asks before anything else. */
export async function lookAcross<T>(db: Db, act: (tx: Across) => Promise<T>): Promise<T> {
  const client = await db.pool.connect()
  try {
    return await act(client as Across)
  } finally {
    client.release()
  }
}

/** Goes on inside one workspace, in a transaction that began in none: founding and signing in make rows on both sides. */
export async function enterWorkspace(tx: Across, workspaceId: string): Promise<Tx> {
  await tx.query(`select set_config('amends.workspace', $1, true)`, [workspaceId])
  return Object.assign(tx, { workspaceId }) as unknown as Tx
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Two statements in one message take no values, so this one is written out. */
function entering(workspaceId: string, how = ''): string {
  if (!UUID.test(workspaceId)) throw new Error(`${workspaceId} is no workspace`)
  return `begin ${how}; select set_config('amends.workspace', '${workspaceId}', true)`
}

/** What is asked at once leaves at once: each message by itself would wake the server, and the kernel, once more. */
function inOneGo<T>(client: Client, ask: () => T): T {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection
  stream.cork()
  try {
    return ask()
  } finally {
    stream.uncork()
  }
}

/** PostgreSQL ended this one so that another could go on. Nothing of it was written, and done again it may go well. */
const AGAIN: ReadonlySet<unknown> = new Set(['40P01', '40001'])
const TURNS = 6

/** `act` may be done several times, so what it does outside the database must bear that. */
async function transaction<T>(db: Db, begin: string, act: (client: Client) => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn += 1) {
    const done = await once(db, begin, act)
    if ('result' in done) return done.result
    if (!done.again || turn === TURNS) throw done.error
    await sleep(Math.random() * 10 * 2 ** turn)
  }
}

type Done<T> = { readonly result: T } | { readonly error: unknown; readonly again: boolean }

/**
 * The transaction begins, and enters its scope, on the way to its first question: the connection takes one after the
 * other without waiting for answers. Where the beginning fails, so does everything after it.
 */
async function once<T>(db: Db, begin: string, act: (client: Client) => Promise<T>): Promise<Done<T>> {
  const client = await db.pool.connect()
  const { inside, ended, end } = insideOf(client)
  let broken: Error | undefined
  try {
    const [, result] = await inOneGo(client, () => together([client.query(begin), act(inside)]))
    end()
    await client.query('commit')
    return { result }
  } catch (error) {
    end()
    // A connection that cannot even roll back is thrown away with the error that it died of.
    await client.query('rollback').catch((failure: Error) => (broken = failure))
    return { error, again: broken === undefined && (AGAIN.has((error as { code?: unknown }).code) || ended()) }
  } finally {
    client.release(broken)
  }
}

/** The connection for one transaction only: a question that comes when it is over would be part of another one. */
function insideOf(client: Client): { inside: Client; ended: () => boolean; end: () => void } {
  let over = false
  let ended = false
  const query = (...question: Parameters<Client['query']>) => {
    if (over) throw new Error('this transaction is over')
    const asked = client.query(...question) as unknown as Promise<unknown>
    // Whoever asks may tell of it in words of their own.
    asked.catch((error: { code?: unknown }) => (ended ||= AGAIN.has(error.code)))
    return asked
  }
  return { inside: { query } as unknown as Client, ended: () => ended, end: () => void (over = true) }
}

/**
 * Questions that do not wait for one another's answers: one journey for all of them. A failure is thrown once all have
 * ended, so that none is still under way when the transaction is over.
 */
export async function together<const Asked extends readonly unknown[]>(
  asked: Asked,
): Promise<{ -readonly [At in keyof Asked]: Awaited<Asked[At]> }> {
  const ended = await Promise.allSettled(asked)
  const failed = ended.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
  return ended.map((one) => (one as PromiseFulfilledResult<unknown>).value) as never
}
