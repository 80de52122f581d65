import { newId, newToken } from '../runtime/ids.ts'
import { addAgent, lockFounding, ownedSince } from '../store/agents.ts'
import { addQuery } from '../store/brand-queries.ts'
import { acrossWorkspaces, enterWorkspace, type Db } from '../store/scope.ts'
import { addAccount, addSource } from '../store/sources.ts'
import { addStatuses } from '../store/standing.ts'
import { addWorkspace } from '../store/workspaces.ts'
import { DEFAULT_STATUSES } from '../domain/case/standing.ts'
import { queryOf } from '../domain/match/proposals.ts'
import type { Secrets } from '../runtime/secret.ts'
import { en } from '../words/en.ts'
import type { Words } from '../words/words.ts'
import { sealSecret } from './accounts.ts'
import { NotNowError } from './problems.ts'
import { said } from '../words/said.ts'

export interface Founding {
  readonly company: string
  readonly names: readonly string[]
  readonly email: string
  readonly agentName: string
  readonly passwordHash: string | null
  readonly demo: boolean
  /** The founder's language, for what the desk names at first; English where nobody is asked. */
  readonly words?: Words
}

/**
 * Founds the desk: company, owner, what people call the company, and the make-believe network as its first connection.
 * Refused where there is an owner already, also when two come at once.
 */
export async function found(
  deps: { db: Db; secrets: Secrets },
  founding: Founding,
): Promise<{ workspaceId: string; agentId: string }> {
  const workspaceId = newId()
  const agentId = newId()
  await acrossWorkspaces(deps.db, async (across) => {
    await lockFounding(across)
    if ((await ownedSince(across)) !== null) throw new NotNowError(said('owned-meanwhile'))
    await addWorkspace(across, { id: workspaceId, name: founding.company, demo: founding.demo })
    await addAgent(across, {
      id: agentId,
      workspaceId,
      email: founding.email,
      name: founding.agentName,
      passwordHash: founding.passwordHash,
    })
    const tx = await enterWorkspace(across, workspaceId)
    await addQuery(tx, {
      id: newId(),
      name: (founding.words ?? en).firstRun.inGeneral(founding.company),
      text: queryOf([...founding.names]),
    })
    await addStatuses(
      tx,
      DEFAULT_STATUSES.map((one, place) => ({ ...one, id: newId(), place: place + 1 })),
    )
    const accountId = newId()
    const secret = sealSecret(deps.secrets, workspaceId, accountId, newToken())
    await addAccount(tx, {
      id: accountId,
      network: 'rehearsal',
      handle: handleOf(founding),
      name: founding.company,
      secret,
    })
    await addSource(tx, { id: newId(), connector: 'rehearsal', network: 'rehearsal', accountId })
  })
  return { workspaceId, agentId }
}

/** The handle that the company gives itself, or one made of its name. */
function handleOf({ company, names }: Founding): string {
  const given = names.find((name) => name.startsWith('@'))
  const made = company
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
  return (given ?? made).replace(/^@/, '') || 'us'
}

/** The name that a new colleague has until they change it: the first part of their address. */
export function nameFromEmail(email: string): string {
  const first = email.split('@')[0]!.split(/[.+_-]/)[0]!
  return first.charAt(0).toUpperCase() + first.slice(1)
}
