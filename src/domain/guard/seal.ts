import type { ApprovedReply } from './approved-reply.ts'
import type { Draft } from './draft.ts'

/** `hash` is a cryptographic hash of UTF-8 text, given from outside. */
export type Hash = (text: string) => string

/** The mark of an approved reply, stored beside it. */
export function seal(reply: ApprovedReply, hash: Hash): string {
  return hash(canonical(reply))
}

/** Reopens a stored reply; null where it is not what was sealed, so that a row that somebody changed is never sent. */
export function reopen(stored: Draft, sealed: string, hash: Hash): ApprovedReply | null {
  if (sealed === '' || hash(canonical(stored)) !== sealed) return null
  const { network, parentId, threadId, text, to } = stored
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was approved, or the hash would not match
  return Object.freeze({ network, parentId, threadId, text, to }) as ApprovedReply
}

// A JSON array: no two replies share it, whatever stands in them, and its first word tells a later form from this one.
function canonical({ network, parentId, threadId, text, to }: Draft): string {
  const [form, ...reader] = to === null ? ['amends reply 1'] : ['amends private reply 1', to]
  return JSON.stringify([form, network, parentId, threadId, text, ...reader])
}
