import type { About } from '../../domain/about.ts'
import type { Playbook } from '../../domain/playbook/playbook.ts'
import type { StoredAccount } from '../../store/sources.ts'

/** Why nothing can be said in private. */
export type WhyNot = 'no private messages' | 'no account' | 'the playbook' | 'not opened'

/** Where the company talks (C29): everything in public, personal data in private, or elsewhere as well. */
export type WhereWeTalk = 'public' | 'private_for_data' | 'offline_too'

export const whereWeTalk = (playbook: Playbook): WhereWeTalk =>
  (playbook as Playbook & { where?: WhereWeTalk }).where ?? 'private_for_data'

/** Whether we may go private with them here, or why not. Where they wrote in private alone, that is where they are answered. */
export function mayGoPrivate(
  about: About | null,
  account: StoredAccount | null,
  where: WhereWeTalk,
  onlyPrivate: boolean,
): WhyNot | null {
  if (!about?.abilities.private) return 'no private messages'
  if (!account) return 'no account'
  return where === 'public' && !onlyPrivate ? 'the playbook' : null
}
