import * as oidc from 'openid-client'
import { newId, newToken } from '../../runtime/ids.ts'
import type { Log } from '../../runtime/log.ts'
import { hashToken, type Secrets } from '../../runtime/secret.ts'
import { addAgent, agentByEmail, lockFounding } from '../../store/agents.ts'
import { invitationFor } from '../../store/invitations.ts'
import {
  addSubject,
  addTrip,
  agentBySubject,
  endTrip,
  isAnother,
  providerOf,
  type Provider,
  type Subject,
  type Trip,
} from '../../store/providers.ts'
import { acrossWorkspaces, enterWorkspace, type Across, type Db } from '../../store/scope.ts'
import { nameFromEmail } from '../found.ts'
import { NotNowError } from '../problems.ts'
import { join } from '../team/invite.ts'
import { noteTeam } from '../team/tell.ts'
import { discover, secretOf } from './company-settings.ts'

type Needs = { readonly db: Db; readonly secrets: Secrets; readonly log: Log }

/** Why somebody who came back from the company's sign-in is not let in; the page has a sentence for each. */
export type Turned = 'away' | 'refused' | 'began-elsewhere' | 'unverified' | 'domain' | 'uninvited' | 'off'

export class TurnedError extends Error {
  override readonly name = 'TurnedError'
  readonly why: Turned
  constructor(why: Turned) {
    super(`not let in: ${why}`)
    this.why = why
  }
}

/** Sends somebody to the company's sign-in: where to, and the token that must come back in the same browser. */
export async function goThere(deps: Needs, workspaceId: string, back: string): Promise<{ url: string; state: string }> {
  const provider = await acrossWorkspaces(deps.db, (tx) => providerOf(tx, workspaceId))
  if (!provider) throw new TurnedError('off')
  const configuration = await open(deps, provider)
  const trip: Trip = { workspaceId, nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() }
  const state = newToken()
  await acrossWorkspaces(deps.db, (tx) => addTrip(tx, hashToken(state), trip))
  const url = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: back,
    scope: 'openid email profile',
    state,
    nonce: trip.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(trip.verifier),
    code_challenge_method: 'S256',
  })
  return { url: url.href, state }
}

/** Whoever comes back is somebody who works here, or who was invited; else nobody. */
export async function comeBack(deps: Needs, url: URL, state: string | null): Promise<{ agentId: string }> {
  if (state === null || url.searchParams.get('state') !== state) throw new TurnedError('began-elsewhere')
  const trip = await acrossWorkspaces(deps.db, (tx) => endTrip(tx, hashToken(state)))
  if (!trip) throw new TurnedError('began-elsewhere')
  const provider = await acrossWorkspaces(deps.db, (tx) => providerOf(tx, trip.workspaceId))
  if (!provider) throw new TurnedError('off')
  const who = await asked(deps, await open(deps, provider), url, { ...trip, state })
  const domain = who.email.split('@').at(-1) ?? ''
  if (!provider.domains.includes(domain)) throw new TurnedError('domain')
  return acrossWorkspaces(deps.db, async (tx) => {
    await lockFounding(tx)
    return { agentId: await agentFor(tx, provider, who) }
  })
}

async function open(deps: Needs, provider: Provider): Promise<oidc.Configuration> {
  return discover(provider, secretOf(deps.secrets, provider)).catch((error: unknown) => {
    deps.log.warn({ issuer: provider.issuer, error: kindOf(error) }, 'the company’s sign-in does not answer')
    throw error instanceof NotNowError ? new TurnedError('away') : error
  })
}

interface Who extends Subject {
  readonly email: string
  readonly name: string
}

/** Changes the code for who it is. Nothing of what came is logged but what kind of error it was. */
async function asked(
  deps: Needs,
  configuration: oidc.Configuration,
  url: URL,
  trip: Trip & { state: string },
): Promise<Who> {
  try {
    const tokens = await oidc.authorizationCodeGrant(configuration, url, {
      pkceCodeVerifier: trip.verifier,
      expectedState: trip.state,
      expectedNonce: trip.nonce,
      idTokenExpected: true,
    })
    const claims = tokens.claims()!
    // Some put no address into the token and give it on asking.
    const said = claims['email']
      ? claims
      : { ...claims, ...(await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)) }
    const email = typeof said['email'] === 'string' ? said['email'].trim().toLowerCase() : ''
    if (email === '' || said['email_verified'] !== true) throw new TurnedError('unverified')
    const name = typeof said['name'] === 'string' && said['name'].trim() !== '' ? said['name'] : nameFromEmail(email)
    return { issuer: claims.iss, subject: claims.sub, email, name: name.slice(0, 120) }
  } catch (error) {
    if (error instanceof TurnedError) throw error
    deps.log.warn({ error: kindOf(error) }, 'the company’s sign-in was not taken')
    throw new TurnedError(isAway(error) ? 'away' : 'refused')
  }
}

const isAway = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof oidc.ClientError && error.code === 'OAUTH_TIMEOUT')

const kindOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}${'code' in error ? ` ${String(error.code)}` : ''}` : 'unknown'

/** By subject first: it stays the same person when their address changes. Then by the address that the company vouches for. */
async function agentFor(tx: Across, provider: Provider, who: Who): Promise<string> {
  const known = await agentBySubject(tx, provider.workspaceId, who)
  if (known) return known
  const agentId = (await byAddress(tx, provider, who)) ?? (await newcomer(tx, provider, who))
  // An address that passed to somebody else does not pass the desk on to them.
  if (await isAnother(tx, agentId, who)) throw new TurnedError('uninvited')
  await addSubject(tx, agentId, who)
  return agentId
}

async function byAddress(tx: Across, { workspaceId }: Provider, who: Who): Promise<string | null> {
  const agent = await agentByEmail(tx, who.email)
  if (agent && agent.workspaceId !== workspaceId) throw new TurnedError('uninvited')
  if (agent) return agent.id
  const invitation = await invitationFor(tx, workspaceId, who.email)
  return invitation ? join(tx, invitation, { name: who.name, passwordHash: null }) : null
}

async function newcomer(tx: Across, { workspaceId, joinsAs }: Provider, who: Who): Promise<string> {
  if (joinsAs === null) throw new TurnedError('uninvited')
  const id = newId()
  await addAgent(tx, { id, workspaceId, email: who.email, name: who.name, role: joinsAs, passwordHash: null })
  await noteTeam(await enterWorkspace(tx, workspaceId), id, 'joined', { role: joinsAs })
  return id
}
