import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { AcceptInvitation, Doors, InvitationPage, ResetPage, ResetPassword } from '../../contract/sign-in.ts'
import { resetIsFor, resetPassword } from '../../flow/sign-in/password.ts'
import { accept } from '../../flow/team/invite.ts'
import { hashPassword } from '../../runtime/password.ts'
import { agentById, agentsWith } from '../../store/agents.ts'
import { invitationByToken } from '../../store/invitations.ts'
import { providerButtons } from '../../store/providers.ts'
import { acrossWorkspaces, enterWorkspace, type Across } from '../../store/scope.ts'
import { allWorkspaces, thisWorkspace } from '../../store/workspaces.ts'
import { beginSession, hashToken, letIn } from '../cookie.ts'
import type { HttpDeps } from '../deps.ts'
import { few } from '../limits.ts'

const Token = z.strictObject({ token: z.string().max(200) })
const config = { who: 'anyone', rateLimit: few } as const

/** For whoever is not signed in: what the sign-in page shows, and the links of invitations and new passwords. */
export function invitedRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.get('/api/doors', { schema: { response: { 200: Doors } }, config: { who: 'anyone' } }, () =>
    acrossWorkspaces(deps.db, async (tx) => {
      const [one, ...more] = await allWorkspaces(tx)
      const companies = (await providerButtons(tx)).map(({ workspaceId, button }) => ({ id: workspaceId, button }))
      return { company: one && more.length === 0 ? one.name : null, companies }
    }),
  )

  app.get(
    '/api/invitations/:token',
    { schema: { params: Token, response: { 200: InvitationPage } }, config },
    ({ params }) => acrossWorkspaces(deps.db, (tx) => invitationPage(tx, params.token)),
  )

  app.post('/api/invitations', { schema: { body: AcceptInvitation }, config }, async ({ body }, reply) => {
    const passwordHash = await hashPassword(body.password)
    const { agentId } = await accept(deps, body.token, { name: body.name, passwordHash })
    await acrossWorkspaces(deps.db, (tx) => beginSession(tx, reply, deps.publicUrl, agentId))
    return reply.status(204).send()
  })

  app.get(
    '/api/resets/:token',
    { schema: { params: Token, response: { 200: ResetPage } }, config },
    async (request) => {
      const agent = await resetIsFor(deps, request.params.token)
      return { open: agent !== null, email: agent?.email ?? null }
    },
  )

  app.post('/api/resets', { schema: { body: ResetPassword }, config }, async ({ body }, reply) => {
    const { agentId } = await resetPassword(deps, body.token, body.password)
    const next = await acrossWorkspaces(deps.db, (tx) => letIn(tx, reply, deps.publicUrl, agentId))
    return { next }
  })
}

/** Guessed, used and withdrawn are alike; one that was good until a day says so, and whom to ask. */
async function invitationPage(tx: Across, token: string): Promise<InvitationPage> {
  const one = await invitationByToken(tx, hashToken(token))
  if (!one) return { open: false, endedAt: null, ask: null }
  if (one.over) {
    const inviter = await agentById(tx, one.inviterId)
    const [owner] = await agentsWith(tx, one.workspaceId, ['owner'])
    return { open: false, endedAt: one.endsAt, ask: inviter?.name ?? owner?.name ?? null }
  }
  const { name: company } = await thisWorkspace(await enterWorkspace(tx, one.workspaceId))
  return { open: true, company, email: one.email, role: one.role, invitedBy: one.invitedBy, endsAt: one.endsAt }
}
