import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { Me, SignIn, SignInCode, SignInNext } from '../../contract/session.ts'
import { firstName, mayOf } from '../../domain/team/role.ts'
import { byPassword } from '../../flow/sign-in/password.ts'
import { checked } from '../../flow/sign-in/second-factor.ts'
import { agentById, agentsWith, countAgents } from '../../store/agents.ts'
import { acrossWorkspaces, enterWorkspace, type Tx } from '../../store/scope.ts'
import { settingsOf } from '../../store/settings.ts'
import { endStep, stepOf } from '../../store/second-factors.ts'
import { endSession } from '../../store/sessions.ts'
import { thisWorkspace } from '../../store/workspaces.ts'
import { said } from '../../words/said.ts'
import { beginSession, clearWay, cookieName, hashToken, letIn, sessionToken, wayToken } from '../cookie.ts'
import type { HttpDeps } from '../deps.ts'
import { SignedOutError } from '../errors.ts'
import { few } from '../limits.ts'
import { agentOf } from '../session.ts'

export function signInRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.post(
    '/api/sign-in',
    { schema: { body: SignIn, response: { 200: SignInNext } }, config: { who: 'anyone', rateLimit: few } },
    async ({ body }, reply) => {
      const agent = await byPassword(deps, body.email, body.password)
      if (!agent) throw new SignedOutError(said('wrong-password'))
      const next = await acrossWorkspaces(deps.db, (tx) => letIn(tx, reply, deps.publicUrl, agent.id))
      return { next }
    },
  )

  app.post(
    '/api/sign-in/code',
    { schema: { body: SignInCode }, config: { who: 'anyone', rateLimit: few } },
    async (request, reply) => {
      const token = wayToken(request, deps.publicUrl, 'amends-step')
      const agent = await acrossWorkspaces(deps.db, async (tx) => {
        const agentId = token && (await stepOf(tx, hashToken(token)))
        return agentId ? agentById(tx, agentId) : null
      })
      if (!token || !agent) throw new SignedOutError(said('sign-in-over'))
      const whose = { workspaceId: agent.workspaceId, agentId: agent.id }
      await checked(deps, whose, request.body.code, async (tx) => {
        // Of two who come with one step, the second has none.
        if (!(await endStep(tx, hashToken(token)))) throw new SignedOutError(said('sign-in-over'))
        await beginSession(tx, reply, deps.publicUrl, agent.id)
      })
      clearWay(reply, deps.publicUrl, 'amends-step')
      return reply.status(204).send()
    },
  )

  app.post('/api/sign-out', { config: { who: 'anyone' } }, async (request, reply) => {
    const token = sessionToken(request, deps.publicUrl)
    if (token) await acrossWorkspaces(deps.db, (tx) => endSession(tx, hashToken(token)))
    return reply.clearCookie(cookieName(deps.publicUrl), { path: '/' }).status(204).send()
  })
}

export function meRoute(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.get('/api/me', { schema: { response: { 200: Me } }, config: { who: 'member' } }, async (request) => {
    const agent = agentOf(request)
    const { workspace, settings, alone, above } = await acrossWorkspaces(deps.db, async (tx) => ({
      above: await agentsWith(tx, agent.workspaceId, ['owner', 'lead']),
      alone: (await countAgents(tx, agent.workspaceId)) === 1,
      ...(await mine(await enterWorkspace(tx, agent.workspaceId), agent.id)),
    }))
    return {
      settings,
      agent: { id: agent.id, name: agent.name, email: agent.email, role: agent.role, away: agent.away },
      may: mayOf(agent.role),
      whoMay: {
        change: above.map(({ name }) => firstName(name)),
        own: above.filter(({ role }) => role === 'owner').map(({ name }) => firstName(name)),
      },
      workspace: { id: workspace.id, name: workspace.name },
      networks: [...deps.networks.values()].map(({ about }) => about),
      demo: workspace.demo,
      rehearsal: deps.rehearsal,
      version: deps.version,
      home: alone || workspace.demo ? ('everyone' as const) : ('mine' as const),
    }
  })
}

const mine = async (tx: Tx, agentId: string) => ({
  workspace: await thisWorkspace(tx),
  settings: await settingsOf(tx, agentId),
})
