import type { RemoteId } from '../post.ts'

/** What we may ask for in private (C26): nothing of it belongs where everybody reads it. */
export const needs = ['bag_tag', 'booking_code', 'phone', 'address', 'other'] as const
export type Need = (typeof needs)[number]

/**
 * The thread of all that an account of ours and one person say in private. Networks keep such talks in ways of their
 * own, some without any name; for us it is one thread for each two.
 */
export const privateThread = (ourHandle: string, theirId: RemoteId): RemoteId =>
  `private ${ourHandle.replace(/^@/, '').toLowerCase()} ${theirId}`
