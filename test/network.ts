import { GoneError, NotReachedError, RateLimitedError, RefusedError } from '../src/domain/connector-error.ts'
import type { Connector, Found, Sent } from '../src/domain/connector.ts'
import type { HeardPost } from '../src/domain/post.ts'

/** How a call to the scripted network ends. */
export type Ending = 'ok' | 'accepted-then-lost' | 'lost-before' | 'refused' | 'gone' | 'rate-limit' | 'not-reached'

export interface ScriptedNetwork extends Connector {
  /** Everything that the network accepted, in order: the oracle for doubles and losses. */
  readonly ledger: { key: string; text: string; to: string | null; remoteId: string; at: number }[]
  readonly fired: Map<Ending, number>
  /** How the next calls end; `ok` where nothing is scripted. */
  readonly endings: Ending[]
  /** What a look finds: the truth, nothing yet, or no answer. */
  sees: 'truth' | 'nothing' | 'no answer'
}

/** A network in memory that does what a test tells it, and keeps its own ledger. It ignores keys: nothing protects us but ourselves. */
export function scriptedNetwork(): ScriptedNetwork {
  const ledger: ScriptedNetwork['ledger'] = []
  const endings: Ending[] = []
  const fired = new Map<Ending, number>()
  const accept = (key: string, text: string, to: string | null): Sent => {
    const sent = { remoteId: `r${ledger.length + 1}`, url: null, at: Date.now() }
    ledger.push({ key, text, to, ...sent })
    return sent
  }
  const network: ScriptedNetwork = {
    about: {
      network: 'scripted',
      name: 'Scripted',
      abilities: { listen: false, reply: true, find: true, private: true },
      privateReaders: 'only them',
      connect: ['handle', 'name', 'secret'],
      limit: { max: 300, unit: 'graphemes' },
    },
    ledger,
    endings,
    fired,
    sees: 'truth',
    parse: (raw) => JSON.parse(Buffer.from(raw).toString()),
    async send(_account, reply, key) {
      const ending = endings.shift() ?? 'ok'
      fired.set(ending, (fired.get(ending) ?? 0) + 1)
      if (ending === 'lost-before') throw new Error('socket hang up')
      if (ending === 'refused') throw new RefusedError('replies are closed')
      if (ending === 'gone') throw new GoneError('the post is gone')
      if (ending === 'rate-limit') throw new RateLimitedError(Date.now() + 50)
      if (ending === 'not-reached') throw new NotReachedError('connection refused')
      const sent = accept(key, reply.text, reply.to)
      if (ending === 'accepted-then-lost') throw new Error('socket hang up')
      return sent
    },
    async find(_account, _reply, key): Promise<Found> {
      if (network.sees === 'no answer') throw new Error('timeout')
      const entry = network.sees === 'truth' ? ledger.find((one) => one.key === key) : undefined
      return entry
        ? { found: 'there', sent: { remoteId: entry.remoteId, url: null, at: entry.at } }
        : { found: 'absent' }
    },
  }
  return network
}

/** A made-up post, as bytes of the scripted network. */
export function said(
  post: Partial<Omit<HeardPost, 'author'>> & { remoteId: string; text: string; by?: string; followers?: number },
): Uint8Array {
  const { by = 'ruth', followers = 95, ...rest } = post
  const author = {
    remoteId: by,
    handle: by,
    name: by[0]!.toUpperCase() + by.slice(1),
    audience: followers,
    bio: null,
    since: null,
  }
  const whole = { threadId: post.remoteId, parentId: null, language: 'en', url: null, at: Date.now(), ...rest, author }
  return Buffer.from(JSON.stringify({ says: 'post', post: whole }))
}

export const edited = (remoteId: string, text: string): Uint8Array =>
  Buffer.from(JSON.stringify({ says: 'edit', remoteId, text, at: Date.now() }))
export const deleted = (remoteId: string): Uint8Array =>
  Buffer.from(JSON.stringify({ says: 'delete', remoteId, at: Date.now() }))
