import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { Me, SignIn } from '../../contract/session.ts'
import { firstName, mayOf } from '../../domain/team/role.ts'
import { hashPassword, isPassword } from '../../runtime/password.ts'
import { agentByEmail, agentsWith, countAgents } from '../../store/agents.ts'
import { acrossWorkspaces, enterWorkspace } from '../../store/scope.ts'
import { endSession } from '../../store/sessions.ts'
import { thisWorkspace } from '../../store/workspaces.ts'
import { beginSession, cookieName, hashToken, sessionToken } from '../cookie.ts'
import type { HttpDeps } from '../deps.ts'
import { SignedOutError } from '../errors.ts'
import { few } from '../limits.ts'
import { agentOf } from '../session.ts'
import { said } from '../../words/said.ts'

export async function signInRoutes(fastify: FastifyInstance, deps: HttpDeps): Promise<void> {
  const app = fastify.withTypeProvider<ZodTypeProvider>()
  // Checked where nobody has that address, so that both answers take equally long.
  const nobody = await hashPassword('nobody has this password')

  app.post(
    '/api/sign-in',
    { schema: { body: SignIn }, config: { who: 'anyone', rateLimit: few } },
    async ({ body }, reply) => {
      const agent = await acrossWorkspaces(deps.db, (tx) => agentByEmail(tx, body.email.trim().toLowerCase()))
      const right = await isPassword(agent?.passwordHash ?? nobody, body.password)
      if (!agent?.passwordHash || !right) {
        throw new SignedOutError(said('wrong-password'))
      }
      await acrossWorkspaces(deps.db, (tx) => beginSession(tx, reply, deps.publicUrl, agent.id))
      return reply.status(204).send()
    },
  )

  app.post('/api/sign-out', { config: { who: 'anyone' } }, async (request, reply) => {
    const token = sessionToken(request, deps.publicUrl)
    if (token) await acrossWorkspaces(deps.db, (tx) => endSession(tx, hashToken(token)))
    return reply.clearCookie(cookieName(deps.publicUrl), { path: '/' }).status(204).send()
  })

  app.get('/api/me', { schema: { response: { 200: Me } }, config: { who: 'member' } }, async (request) => {
    const agent = agentOf(request)
    const { workspace, alone, above } = await acrossWorkspaces(deps.db, async (tx) => ({
      above: await agentsWith(tx, agent.workspaceId, ['owner', 'lead']),
      alone: (await countAgents(tx, agent.workspaceId)) === 1,
      workspace: await thisWorkspace(await enterWorkspace(tx, agent.workspaceId)),
    }))
    return {
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
