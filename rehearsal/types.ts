/** Somebody on this network. A handle is forever here, so it is the id as well. */
export interface Author {
  readonly id: string
  readonly handle: string
  readonly name: string
  readonly followers: number | null
  readonly bio: string | null
  readonly since: string | null
}

export interface Post {
  /** A number beyond 2^53 written as text: whoever reads it as a number loses it. */
  readonly id: string
  readonly threadId: string
  readonly parentId: string | null
  readonly author: Author
  readonly text: string
  readonly createdAt: string
  readonly editedAt: string | null
  readonly deletedAt: string | null
  /** The post that this one shares, if any. */
  readonly quotes: string | null
  /** The handle of the only one who may read it beside its author; missing where it is public. */
  readonly to?: string
}

/** Why one of the people did something: which reply moved them, and the rule as arithmetic. */
export interface Reaction {
  readonly to: string
  readonly step: number
  readonly why: string
}

/** Which opening post of which story a post is: `northwindair`, `danaokafor`. */
export interface Opening {
  readonly company: string
  readonly person: string
}

export const faultNames = ['accepted-then-reset', 'accepted-then-500', 'refused', 'rate-limit', 'stale-read'] as const
export type FaultName = (typeof faultNames)[number]

/** One line of the ledger. The whole state is these lines, folded. `at` is milliseconds. */
export type Line = { readonly at: number } & (
  | { readonly kind: 'born'; readonly epoch: string }
  | { readonly kind: 'account'; readonly handle: string; readonly name: string; readonly tokenHash: string }
  | { readonly kind: 'person'; readonly author: Author }
  | { readonly kind: 'story'; readonly company: string }
  | {
      readonly kind: 'post'
      readonly post: Post
      /** The sender's own key, when a company sent it. */
      readonly key: string | null
      readonly reaction: Reaction | null
      readonly opening: Opening | null
    }
  | {
      readonly kind: 'edit'
      readonly id: string
      readonly text: string
      readonly reaction: Reaction | null
    }
  | { readonly kind: 'delete'; readonly id: string; readonly reaction: Reaction | null }
  | { readonly kind: 'silence'; readonly reaction: Reaction }
  | { readonly kind: 'fault-armed'; readonly fault: FaultName; readonly times: number; readonly seconds: number }
  | {
      readonly kind: 'fault-fired'
      readonly fault: FaultName
      readonly key: string
      /** Until when it lasts, for those that last. */
      readonly until: number | null
      /** The last event that readers may see until then, for `stale-read`. */
      readonly head: number | null
    }
)

/** What the stream says, in order. It carries the whole post, so that nobody has to ask again. */
export interface StreamEvent {
  readonly seq: number
  readonly type: 'post' | 'edit' | 'delete'
  readonly at: string
  readonly id: string
  readonly threadId: string
  readonly parentId: string | null
  readonly author: Author
  readonly text: string
  readonly createdAt: string
  readonly to?: string
}
