import type { HeardPost } from '../../domain/post.ts'
import { newId } from '../../runtime/ids.ts'
import type { Tx } from '../../store/scope.ts'
import { addAccount, type StoredAccount } from '../../store/sources.ts'

const NOTHING = Buffer.alloc(0)

/**
 * Our accounts, with those that only a file told us of: whoever writes as the company is the company (P22), also where
 * no account is connected. Nothing can be sent from these, so they have no secret.
 */
export async function knowOurs(
  tx: Tx,
  network: string,
  told: readonly { readonly post: HeardPost }[],
  known: readonly StoredAccount[],
): Promise<readonly StoredAccount[]> {
  const all = [...known]
  for (const { post } of told) {
    if (!post.ours || all.some((one) => one.network === network && bare(one.handle) === bare(post.author.handle)))
      continue
    const { handle, name } = post.author
    const account = { id: newId(), network, handle, name, secret: NOTHING }
    await addAccount(tx, account)
    all.push(account)
  }
  return all
}

const bare = (handle: string): string => handle.replace(/^@/, '').toLowerCase()
