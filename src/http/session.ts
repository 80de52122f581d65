import type { FastifyInstance, FastifyRequest } from 'fastify'
import { firstName, mayAs, type Who } from '../domain/team/role.ts'
import { NotAllowedError } from '../flow/problems.ts'
import { agentsWith, type Agent } from '../store/agents.ts'
import { said } from '../words/said.ts'
import { acrossWorkspaces, lookAcross } from '../store/scope.ts'
import { sessionOf, type Ended } from '../store/sessions.ts'
import { hashToken, sessionToken } from './cookie.ts'
import type { HttpDeps } from './deps.ts'
import { SignedOutError } from './errors.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call a route. Every route under /api states it; one that does not is refused at start. */
    who?: Who
  }
  interface FastifyRequest {
    agent: Agent | null
    /** Which of their sessions this is. */
    sessionId: string
  }
}

/** Whoever is signed in and may call this route. */
export function agentOf(request: FastifyRequest): Agent {
  if (!request.agent) throw new SignedOutError()
  return request.agent
}

export interface RouteSaid {
  readonly method: string
  readonly url: string
  readonly who: Who | undefined
}

/** `tell` hears of every route with who may call it: the tests walk them all. */
export function guardRoutes(app: FastifyInstance, deps: HttpDeps, tell: (route: RouteSaid) => void): void {
  app.decorateRequest('agent', null)
  app.decorateRequest('sessionId', '')
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api/') && !route.config?.who)
      throw new Error(`${route.url} does not say who may call it`)
    for (const method of [route.method].flat()) tell({ method, url: route.url, who: route.config?.who })
  })
  app.addHook('onRequest', async (request) => {
    const { who } = request.routeOptions.config
    if (who === undefined || who === 'anyone') return
    const token = sessionToken(request, deps.publicUrl)
    const found = token ? await lookAcross(deps.db, (tx) => sessionOf(tx, hashToken(token))) : null
    if (!found?.agent) throw new SignedOutError(found ? said(ENDED[found.ended]) : undefined)
    request.agent = found.agent
    request.sessionId = found.sessionId
    if (!mayAs(request.agent.role, who)) throw await refusal(deps, request.agent, who)
  })
}

const ENDED = {
  idle: 'signed-out-idle',
  old: 'signed-out-old',
  elsewhere: 'signed-out-elsewhere',
} as const satisfies Record<Ended, string>

/** Says by name who may, so that one knows whom to ask. */
export async function refusal(deps: HttpDeps, agent: Agent, who: Exclude<Who, 'anyone'>): Promise<NotAllowedError> {
  const above = await acrossWorkspaces(deps.db, (tx) => agentsWith(tx, agent.workspaceId, ['owner', 'lead']))
  const named = (roles: readonly string[]) =>
    above.filter(({ role }) => roles.includes(role)).map(({ name }) => firstName(name))
  if (who === 'owner') return new NotAllowedError(said('others-change', named(['owner'])))
  if (who === 'lead') return new NotAllowedError(said('others-change', named(['owner', 'lead'])))
  const leads = named(['lead'])
  return new NotAllowedError(said('needs-lead', firstName(agent.name), leads.length > 0 ? leads : named(['owner'])))
}
