import * as oidc from 'openid-client'
import { OutboundRefusedError } from '../../runtime/outbound.ts'
import type { Secrets } from '../../runtime/secret.ts'
import { lockOwners } from '../../store/agents.ts'
import { providerOf, removeProvider, setProvider, type Provider } from '../../store/providers.ts'
import { acrossWorkspaces, enterWorkspace, type Db } from '../../store/scope.ts'
import { said } from '../../words/said.ts'
import { NotAllowedError, NotHereError, NotNowError } from '../problems.ts'
import { ownersOf } from '../team/invite.ts'
import { noteTeam, type By } from '../team/tell.ts'

type Needs = { readonly db: Db; readonly secrets: Secrets }

export interface Settings extends Omit<Provider, 'workspaceId' | 'clientSecret'> {
  /** Null keeps the one that is stored. */
  readonly clientSecret: string | null
}

const ON_THIS_MACHINE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/
/** In seconds: somebody waits before a page. */
const PATIENCE = 10

/** What an issuer says of itself. Plain http only on this machine, where the outbound guard must let it through as well. */
export async function discover(provider: Omit<Provider, 'clientSecret'>, secret: string): Promise<oidc.Configuration> {
  if (!URL.canParse(provider.issuer)) throw new NotNowError(said('issuer-not-https'))
  const issuer = new URL(provider.issuer)
  const plain = issuer.protocol === 'http:'
  if (plain && !ON_THIS_MACHINE.test(issuer.hostname)) throw new NotNowError(said('issuer-not-https'))
  const options = { timeout: PATIENCE, ...(plain ? { execute: [oidc.allowInsecureRequests] } : {}) }
  const found = await oidc.discovery(issuer, provider.clientId, secret, undefined, options).catch((error: unknown) => {
    throw new NotNowError(said(whyNot(error), issuer.host))
  })
  const metadata = found.serverMetadata()
  const ways = metadata.token_endpoint_auth_methods_supported
  // Basic is what a provider takes that does not say; some take only the other.
  const way = !ways || ways.includes('client_secret_basic') ? oidc.ClientSecretBasic : oidc.ClientSecretPost
  const configuration = new oidc.Configuration(metadata, provider.clientId, secret, way(secret))
  configuration.timeout = PATIENCE
  if (plain) oidc.allowInsecureRequests(configuration)
  // The signature is looked at although the line is ours: it costs a key, and forgives nothing.
  oidc.enableNonRepudiationChecks(configuration)
  return configuration
}

function whyNot(error: unknown): 'issuer-guarded' | 'issuer-other' | 'issuer-unreachable' {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof OutboundRefusedError) return 'issuer-guarded'
  const other = error instanceof oidc.ClientError && error.code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED'
  return other ? 'issuer-other' : 'issuer-unreachable'
}

const placeOf = (workspaceId: string) => `${workspaceId}/sign-in provider`

export const secretOf = (secrets: Secrets, { workspaceId, clientSecret }: Provider): string =>
  secrets.open('sign-in provider', placeOf(workspaceId), clientSecret)

/** Keeps how the company signs in, after asking the issuer who it is: what is saved has answered once. */
export async function saveProvider(deps: Needs, by: By, given: Settings): Promise<void> {
  const { workspaceId } = by
  const stored = await acrossWorkspaces(deps.db, (tx) => providerOf(tx, workspaceId))
  const secret = given.clientSecret ?? (stored && secretOf(deps.secrets, stored))
  if (!secret) throw new NotNowError(said('client-secret-missing'))
  await discover({ ...given, workspaceId }, secret)
  const clientSecret = deps.secrets.seal('sign-in provider', placeOf(workspaceId), secret)
  await asOwner(deps, by, async (across) => {
    await setProvider(across, { ...given, workspaceId, clientSecret })
    const tx = await enterWorkspace(across, workspaceId)
    await noteTeam(tx, by.agentId, 'provider', { issuer: new URL(given.issuer).host })
  })
}

export async function dropProvider(deps: Needs, by: By): Promise<void> {
  await asOwner(deps, by, async (across) => {
    if (!(await removeProvider(across, by.workspaceId))) throw new NotHereError(said('no-provider'))
    await noteTeam(await enterWorkspace(across, by.workspaceId), by.agentId, 'provider-off', {})
  })
}

const asOwner = (
  deps: Needs,
  by: By,
  act: (across: Parameters<typeof providerOf>[0]) => Promise<void>,
): Promise<void> =>
  acrossWorkspaces(deps.db, async (across) => {
    if (!(await lockOwners(across, by.workspaceId)).includes(by.agentId))
      throw new NotAllowedError(said('others-change', await ownersOf(across, by.workspaceId)))
    await act(across)
  })
