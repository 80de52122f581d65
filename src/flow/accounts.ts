import type { Account } from '../domain/connector.ts'
import type { Secrets } from '../runtime/secret.ts'
import type { StoredAccount } from '../store/sources.ts'

const placeOf = (workspaceId: string, accountId: string) => `${workspaceId}/account/${accountId}`

/** An account's secret as it is stored. */
export const sealSecret = (secrets: Secrets, workspaceId: string, accountId: string, secret: string): Buffer =>
  secrets.seal('account secret', placeOf(workspaceId, accountId), secret)

/** An account as a connector takes it, its secret in clear and only in memory. */
export function openAccount(secrets: Secrets, workspaceId: string, stored: StoredAccount): Account {
  return { ...stored, secret: secrets.open('account secret', placeOf(workspaceId, stored.id), stored.secret) }
}
