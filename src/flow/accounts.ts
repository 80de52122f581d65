import type { Account } from '../domain/connector.ts'
import type { Secrets } from '../runtime/secret.ts'
import { newId } from '../runtime/ids.ts'
import type { Tx } from '../store/scope.ts'
import { accountCalled, addAccount, renewAccount, type StoredAccount } from '../store/sources.ts'

const placeOf = (workspaceId: string, accountId: string) => `${workspaceId}/account/${accountId}`

/** An account's secret as it is stored. */
export const sealSecret = (secrets: Secrets, workspaceId: string, accountId: string, secret: string): Buffer =>
  secrets.seal('account secret', placeOf(workspaceId, accountId), secret)

/** An account as a connector takes it, its secret in clear and only in memory. */
export function openAccount(secrets: Secrets, workspaceId: string, stored: StoredAccount): Account {
  return { ...stored, secret: secrets.open('account secret', placeOf(workspaceId, stored.id), stored.secret) }
}

/**
 * Connects an account of ours. One that only a file told us of is the same account: its row is taken over, so that what
 * it wrote stays ours. Gives its id.
 */
export async function connectAccount(
  tx: Tx,
  secrets: Secrets,
  account: { readonly network: string; readonly handle: string; readonly name: string; readonly secret: string },
): Promise<string> {
  const known = await accountCalled(tx, account.network, account.handle)
  const id = known?.id ?? newId()
  const row = { ...account, id, secret: sealSecret(secrets, tx.workspaceId, id, account.secret) }
  await (known ? renewAccount(tx, row) : addAccount(tx, row))
  return id
}
