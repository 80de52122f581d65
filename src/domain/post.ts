import type { Instant } from './instant.ts'

/** The id that a network gives a post: global within that network, always a string. */
export type RemoteId = string

/** A person as a network shows them. */
export interface Author {
  readonly remoteId: RemoteId
  readonly handle: string
  readonly name: string
  /** How many follow them; null where the network does not say. Never 0 for unknown. */
  readonly audience: number | null
  readonly bio: string | null
  /** When the account was made, if the network says. */
  readonly since: Instant | null
}

/** One message as a network told it. */
export interface HeardPost {
  readonly remoteId: RemoteId
  /** The first post of its thread; its own id where it begins one. */
  readonly threadId: RemoteId
  readonly parentId: RemoteId | null
  readonly author: Author
  readonly text: string
  readonly language: string | null
  readonly url: string | null
  /** The only one who may read it beside its author; missing where it is public. */
  readonly to?: RemoteId
  /** When the network says it was written. */
  readonly at: Instant
  /** Told by a file that holds both sides: the company wrote it, from an account that need not be connected. */
  readonly ours?: true
}

/** Who may read something: everybody, or the one person it is for and our team. */
export type Audience = 'public' | 'private'

/** What one arrival says: a new post, an edit, or a deletion. */
export type Parsed =
  | { readonly says: 'post'; readonly post: HeardPost }
  | { readonly says: 'edit'; readonly remoteId: RemoteId; readonly text: string; readonly at: Instant }
  | { readonly says: 'delete'; readonly remoteId: RemoteId; readonly at: Instant }
