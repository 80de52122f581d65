import type { About } from '../../domain/about.ts'
import type { Where } from '../../domain/playbook/playbook.ts'
import type { StoredAccount } from '../../store/sources.ts'

/** Why nothing can be said in private. */
export type WhyNot = 'no private messages' | 'no account' | 'the playbook' | 'not opened'

/** Why we may not go private with them here, or null: the network and the playbook decide (C29). Where they wrote in private alone, that is where they are answered. */
export function mayGoPrivate(
  about: About | null,
  account: StoredAccount | null,
  where: Where,
  onlyPrivate: boolean,
): WhyNot | null {
  if (!about?.abilities.private) return 'no private messages'
  if (!account) return 'no account'
  return where === 'public' && !onlyPrivate ? 'the playbook' : null
}
