import type { Account, Connector } from '../../domain/connector.ts'
import { storable } from '../../domain/storable.ts'
import { newId } from '../../runtime/ids.ts'
import { accountByHandle, addAccount, addSource, sourceOfAccount } from '../../store/sources.ts'
import { addConnectionEvent, signInAgain } from '../../store/connections.ts'
import { tell } from '../../store/feed.ts'
import { inWorkspace } from '../../store/scope.ts'
import { said } from '../../words/said.ts'
import { sealSecret } from '../accounts.ts'
import type { Deps } from '../deps.ts'
import { NotNowError } from '../problems.ts'

export interface Wish {
  readonly network: string
  readonly handle: string
  readonly name: string
  readonly secret: string
}

/**
 * Connects an account, after the network itself has said that the sign-in is good. An account that only a file told us
 * of, or that was removed, is taken over: what it wrote before stays ours.
 */
export async function connect(
  deps: Deps,
  who: { workspaceId: string; agentId: string },
  wish: Wish,
): Promise<{ id: string }> {
  const network = deps.networks.get(wish.network)
  if (!network || network.about.connect.length === 0) throw new NotNowError(said('network-not-connectable'))
  const handle = storable(wish.handle.trim().replace(/^@/, ''))
  const name = storable(wish.name.trim())
  const known = await inWorkspace(deps.db, who.workspaceId, (tx) => accountByHandle(tx, wish.network, handle))
  const account: Account = { id: known?.id ?? newId(), network: wish.network, handle, name, secret: wish.secret }
  await mustSignIn(network, account)
  return inWorkspace(deps.db, who.workspaceId, async (tx) => {
    const secret = sealSecret(deps.secrets, who.workspaceId, account.id, account.secret)
    if (known) await signInAgain(tx, account.id, secret)
    else if (!(await addAccount(tx, { ...account, secret }))) throw new NotNowError(said('connected-meanwhile'))
    if (known && (await sourceOfAccount(tx, account.id))) throw new NotNowError(said('connected-already', `@${handle}`))
    const id = newId()
    await addSource(tx, { id, connector: wish.network, network: wish.network, accountId: account.id })
    await addConnectionEvent(tx, { sourceId: id, code: 'connected', agentId: who.agentId })
    await tell(tx, [{ noun: 'source', id }])
    return { id }
  })
}

/** Nothing is stored that the network does not take. */
export async function mustSignIn(network: Connector, account: Account): Promise<void> {
  const health = await network.check?.(account)
  if (health && !health.ok) throw new NotNowError(said('sign-in-refused', network.about.name, health.why))
}
