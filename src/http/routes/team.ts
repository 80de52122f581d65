import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  CopiedLink,
  Invite,
  ProviderPage,
  RemoveFromTeam,
  Removed,
  SetProvider,
  SetRole,
  TeamPage,
} from '../../contract/team.ts'
import { MINUTE } from '../../domain/instant.ts'
import { mayOf } from '../../domain/team/role.ts'
import { dropProvider, saveProvider } from '../../flow/sign-in/company-settings.ts'
import { changeRole, factorOffFor, remove, resetLink } from '../../flow/team/change.ts'
import { invite, inviteAgain, withdraw, type Link } from '../../flow/team/invite.ts'
import { databaseNow } from '../../store/feed.ts'
import { openInvitations } from '../../store/invitations.ts'
import { providerOf } from '../../store/providers.ts'
import { acrossWorkspaces, enterWorkspace } from '../../store/scope.ts'
import { teamEvents } from '../../store/team-events.ts'
import { teamRows } from '../../store/team.ts'
import type { HttpDeps } from '../deps.ts'
import { agentOf } from '../session.ts'

const Id = z.strictObject({ id: z.uuid() })
const member = { who: 'member' } as const
const lead = { who: 'lead' } as const
const owner = { who: 'owner' } as const
/** A session is marked as seen once a minute at most. */
const HERE = 5 * MINUTE
const LATELY = 20

const byOf = (request: FastifyRequest) => {
  const { id: agentId, workspaceId } = agentOf(request)
  return { workspaceId, agentId }
}

/** Who works here. A lead lets in agents and trainees and helps them in; the rest is an owner's. */
export function teamRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()
  const copied = (kind: 'join' | 'reset', { token, endsAt }: Link) => ({
    link: `${deps.publicUrl}/${kind}/${token}`,
    endsAt,
  })

  app.get('/api/team', { schema: { response: { 200: TeamPage } }, config: member }, (request) => {
    const { workspaceId, role } = agentOf(request)
    const { change: may, own } = mayOf(role)
    return acrossWorkspaces(deps.db, async (across) => {
      const invitations = may ? await openInvitations(across, workspaceId) : []
      const tx = await enterWorkspace(across, workspaceId)
      const now = await databaseNow(tx)
      const rows = await teamRows(tx, own)
      return {
        people: rows.map((one) => ({ ...one, here: one.seenAt !== null && now - one.seenAt < HERE })),
        invitations: invitations.map(({ invitedBy: by, ...one }) => ({ ...one, by })),
        events: may ? await teamEvents(tx, LATELY) : [],
      }
    })
  })

  app.post(
    '/api/team/invitations',
    { schema: { body: Invite, response: { 200: CopiedLink } }, config: lead },
    async (request) => copied('join', await invite(deps, byOf(request), request.body)),
  )
  app.post(
    '/api/team/invitations/:id/again',
    { schema: { params: Id, response: { 200: CopiedLink } }, config: lead },
    async (request) => copied('join', await inviteAgain(deps, byOf(request), request.params.id)),
  )
  app.post('/api/team/invitations/:id/withdraw', { schema: { params: Id }, config: lead }, async (request, reply) => {
    await withdraw(deps, byOf(request), request.params.id)
    return reply.status(204).send()
  })
  app.post(
    '/api/team/:id/reset',
    { schema: { params: Id, response: { 200: CopiedLink } }, config: lead },
    async (request) => copied('reset', await resetLink(deps, byOf(request), request.params.id)),
  )
}

/** What only an owner may: who is what, who leaves, and the way in of somebody who lost everything. */
export function ownerRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.put('/api/team/:id/role', { schema: { params: Id, body: SetRole }, config: owner }, async (request, reply) => {
    await changeRole(deps, byOf(request), request.params.id, request.body.role)
    return reply.status(204).send()
  })
  app.post(
    '/api/team/:id/remove',
    { schema: { params: Id, body: RemoveFromTeam, response: { 200: Removed } }, config: owner },
    async (request) => ({ cases: await remove(deps, byOf(request), request.params.id, request.body.to) }),
  )
  app.post('/api/team/:id/second-factor/off', { schema: { params: Id }, config: owner }, async (request, reply) => {
    await factorOffFor(deps, byOf(request), request.params.id)
    return reply.status(204).send()
  })

  app.get('/api/team/provider', { schema: { response: { 200: ProviderPage } }, config: owner }, async (request) => {
    const stored = await acrossWorkspaces(deps.db, (tx) => providerOf(tx, agentOf(request).workspaceId))
    if (!stored) return { back: backOf(deps.publicUrl), provider: null }
    const { workspaceId: _, clientSecret: __, ...provider } = stored
    return { back: backOf(deps.publicUrl), provider: { ...provider, domains: [...provider.domains] } }
  })
  app.put('/api/team/provider', { schema: { body: SetProvider }, config: owner }, async (request, reply) => {
    await saveProvider(deps, byOf(request), request.body)
    return reply.status(204).send()
  })
  app.post('/api/team/provider/off', { config: owner }, async (request, reply) => {
    await dropProvider(deps, byOf(request))
    return reply.status(204).send()
  })
}

/** Where the company's sign-in sends people back to. */
export const backOf = (publicUrl: string): string => `${publicUrl}/sign-in/back`
