import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Agent } from '../store/agents.ts'
import { acrossWorkspaces } from '../store/scope.ts'
import { sessionAgent } from '../store/sessions.ts'
import { hashToken, sessionToken } from './cookie.ts'
import type { HttpDeps } from './deps.ts'
import { SignedOutError } from './errors.ts'

/** Who may call a route. Every route under /api states it; one that does not is refused at start. */
type Who = 'anyone' | 'agent'

declare module 'fastify' {
  interface FastifyContextConfig {
    who?: Who
  }
  interface FastifyRequest {
    agent: Agent | null
  }
}

/** The signed-in agent of a request to a route for agents. */
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
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api/') && !route.config?.who)
      throw new Error(`${route.url} does not say who may call it`)
    for (const method of [route.method].flat()) tell({ method, url: route.url, who: route.config?.who })
  })
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.config.who !== 'agent') return
    const token = sessionToken(request, deps.publicUrl)
    request.agent = token ? await acrossWorkspaces(deps.db, (tx) => sessionAgent(tx, hashToken(token))) : null
    if (!request.agent) throw new SignedOutError()
  })
}
