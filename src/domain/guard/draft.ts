import type { RemoteId } from '../post.ts'

/** A reply as somebody wrote it, before the guard has seen it. */
export interface Draft {
  readonly text: string
  /** Where it would stand: the post that it answers. */
  readonly network: string
  readonly parentId: RemoteId
  readonly threadId: RemoteId
  /** The only person who reads it beside our team; null where it is public. */
  readonly to: RemoteId | null
}
