import type { About } from './about.ts'
import type { ApprovedReply } from './guard/approved-reply.ts'
import type { Instant } from './instant.ts'
import type { Parsed, RemoteId } from './post.ts'

/** Where a source was last read to. Opaque: only the connector that made it can read it. */
export type Cursor = string

/** What a source gave: bytes as they came, never parsed here, and where to go on once they are stored. */
export interface Batch {
  readonly raw: readonly Uint8Array[]
  readonly cursor: Cursor
}

/** Our presence on a network. `secret` is in clear only in memory. */
export interface Account {
  readonly id: string
  readonly network: string
  readonly handle: string
  readonly name: string
  readonly secret: string
}

/** Bytes that could not be read, and why, in a sentence. They are parked and the stream goes on. */
export interface Unreadable {
  readonly unreadable: string
}

/** The key of one attempt-proof send: the same key never puts two posts on a network that honours it. */
export type Key = string

export interface Sent {
  readonly remoteId: RemoteId
  readonly url: string | null
  readonly at: Instant
}

/** What a look for our own reply found. `cannot tell` is never taken for `absent`. */
export type Found =
  | { readonly found: 'there'; readonly sent: Sent }
  | { readonly found: 'absent' }
  | { readonly found: 'cannot tell'; readonly why: string }

export type Health = { readonly ok: true } | { readonly ok: false; readonly why: string }

/**
 * The whole street door of a network. Optional members are there exactly as `about.abilities` says.
 *
 * It lives in `domain`, because the corridor and the jobs speak to networks only through this shape and never import a
 * connector. Errors are those of `connector-error.ts`; anything else is a fault, to be tried again and shown.
 */
export interface Connector {
  readonly about: About
  /** Pure: bytes of one arrival to what it says. Never throws. */
  readonly parse: (raw: Uint8Array) => Parsed | Unreadable
  /** Batches from `from` on, until aborted. An error is thrown, never taken for "nothing new". */
  readonly listen?: (account: Account, from: Cursor | null, signal: AbortSignal) => AsyncIterable<Batch>
  /** Can we sign in, and if not, exactly why. */
  readonly check?: (account: Account) => Promise<Health>
  /** Puts a reply on the network, for everybody or for its one reader. With the same key twice, one post. */
  readonly send?: (account: Account, reply: ApprovedReply, once: Key) => Promise<Sent>
  /** Looks for a reply whose sending had an unclear answer. */
  readonly find?: (account: Account, reply: ApprovedReply, once: Key) => Promise<Found>
}

/** All the networks that this desk knows, by key. Made once, in `main.ts`. */
export type Registry = ReadonlyMap<string, Connector>
