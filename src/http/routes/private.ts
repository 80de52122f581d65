import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Done } from '../../contract/case-work.ts'
import { GoPrivate, Writers } from '../../contract/private.ts'
import { goPrivate } from '../../flow/private/open.ts'
import { tellWriting } from '../../flow/writing.ts'
import { inWorkspace } from '../../store/scope.ts'
import { whoWrites } from '../../store/writing.ts'
import type { HttpDeps } from '../deps.ts'
import { agentOf } from '../session.ts'

const Id = z.strictObject({ id: z.uuid() })
const member = { who: 'member' } as const

/** The private leg of a case, and who is writing on it. */
export function privateRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()
  const where = (request: FastifyRequest & { params: { id: string } }) => {
    const { id: agentId, workspaceId } = agentOf(request)
    return { workspaceId, agentId, caseId: request.params.id }
  }

  app.post(
    '/api/cases/:id/private',
    { schema: { params: Id, body: GoPrivate, response: { 200: Done } }, config: member },
    (request) => goPrivate(deps, where(request), request.body),
  )

  app.put('/api/cases/:id/writing', { schema: { params: Id }, config: member }, async (request, reply) => {
    await tellWriting(deps, where(request), true)
    return reply.status(204).send()
  })

  app.delete('/api/cases/:id/writing', { schema: { params: Id }, config: member }, async (request, reply) => {
    await tellWriting(deps, where(request), false)
    return reply.status(204).send()
  })

  app.get('/api/writing', { schema: { response: { 200: Writers } }, config: member }, async (request) => {
    const { id, workspaceId } = agentOf(request)
    const all = await inWorkspace(deps.db, workspaceId, whoWrites)
    // Whoever asks knows what they do themselves.
    return { writers: all.filter(({ agentId }) => agentId !== id) }
  })
}
