import type { About } from '../about.ts'

/** Everything the guard may know. A missing fact is `null`, and a rule that needs it says so instead of guessing. */
export interface Facts {
  readonly about: About
  readonly person: {
    /** The name to call them by: `Dana`. Null where only a handle is known. */
    readonly callName: string | null
    readonly name: string
    readonly handle: string
  }
  /** What they wrote in public in this thread, oldest first; for a private reply also what they wrote in private. */
  readonly theirPosts: readonly string[]
  /** What they wrote to us in private, oldest first. */
  readonly theirPrivatePosts: readonly string[]
  /** How many other people complained in the last day, or null where that is not known. */
  readonly othersToday: number | null
}
