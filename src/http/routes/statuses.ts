import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Done, NameCase } from '../../contract/case-work.ts'
import { AddStatus, ChangeStatus, StatusAdded, Statuses } from '../../contract/status.ts'
import { callIt, changeStatus, nameStatus } from '../../flow/case/status.ts'
import { inWorkspace } from '../../store/scope.ts'
import { statuses } from '../../store/statuses.ts'
import type { HttpDeps } from '../deps.ts'
import { agentOf } from '../session.ts'

const Id = z.strictObject({ id: z.uuid() })
const member = { who: 'member' } as const
const lead = { who: 'lead' } as const

/** What the team calls where a case stands. */
export function statusRoutes(fastify: FastifyInstance, { db }: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.get('/api/statuses', { schema: { response: { 200: Statuses } }, config: member }, (request) =>
    inWorkspace(db, agentOf(request).workspaceId, async (tx) => ({ statuses: await statuses(tx) })),
  )

  app.post('/api/statuses', { schema: { body: AddStatus, response: { 200: StatusAdded } }, config: lead }, (request) =>
    nameStatus(db, agentOf(request).workspaceId, request.body),
  )

  app.put('/api/statuses/:id', { schema: { params: Id, body: ChangeStatus }, config: lead }, async (request, reply) => {
    await changeStatus(db, agentOf(request).workspaceId, request.params.id, request.body)
    return reply.status(204).send()
  })

  app.put(
    '/api/cases/:id/status',
    { schema: { params: Id, body: NameCase, response: { 200: Done } }, config: member },
    (request) => {
      const { id: agentId, workspaceId } = agentOf(request)
      return callIt(db, { workspaceId, agentId, caseId: request.params.id }, request.body.status)
    },
  )
}
