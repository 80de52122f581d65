import { addConnectionEvent, lockSource, noteRefused, signInAgain, waitingReplies } from '../../store/connections.ts'
import { tell } from '../../store/feed.ts'
import { inWorkspace, type Db } from '../../store/scope.ts'
import { accounts } from '../../store/sources.ts'
import { said } from '../../words/said.ts'
import { sealSecret } from '../accounts.ts'
import { enqueueSend } from '../answer/later.ts'
import type { Deps } from '../deps.ts'
import { NotHereError } from '../problems.ts'
import { mustSignIn } from './connect.ts'

export interface WhichSource {
  readonly workspaceId: string
  readonly agentId: string
  readonly sourceId: string
}

/** A new secret for an account that its network no longer lets in. Replies that waited for it go out. */
export async function signIn(
  deps: Deps,
  { workspaceId, agentId, sourceId }: WhichSource,
  secret: string,
): Promise<{ woken: number }> {
  const { source, account } = await inWorkspace(deps.db, workspaceId, async (tx) => {
    const found = await lockSource(tx, sourceId)
    return { source: found, account: (await accounts(tx)).find(({ id }) => id === found?.accountId) }
  })
  const network = source && deps.networks.get(source.connector)
  if (!network || !account) throw new NotHereError(said('connection-not-here'))
  await mustSignIn(network, { ...account, secret })
  return inWorkspace(deps.db, workspaceId, async (tx) => {
    if (!(await lockSource(tx, sourceId))) throw new NotHereError(said('connection-not-here'))
    await signInAgain(tx, account.id, sealSecret(deps.secrets, workspaceId, account.id, secret))
    const waiting = await waitingReplies(tx, account.id)
    for (const reply of waiting) await enqueueSend(tx, reply.id, reply, 0)
    await addConnectionEvent(tx, { sourceId, code: 'signed in', agentId })
    await tell(tx, [
      { noun: 'source', id: sourceId },
      ...waiting.map(({ caseId }) => ({ noun: 'reply' as const, id: caseId })),
    ])
    return { woken: waiting.length }
  })
}

/** The network took our sign-in back: it is on the screen, with what it said, until somebody signs in again. */
export async function refusedUs(db: Db, workspaceId: string, accountId: string, why: string): Promise<void> {
  await inWorkspace(db, workspaceId, async (tx) => {
    if (await noteRefused(tx, accountId, why)) await tell(tx, [{ noun: 'source', id: accountId }])
  })
}
