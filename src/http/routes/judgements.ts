import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Corrected, CorrectJudgement } from '../../contract/judgement.ts'
import { judgeCase, judgeMention } from '../../flow/correct/correct.ts'
import { undoCorrection } from '../../flow/correct/undo.ts'
import type { HttpDeps } from '../deps.ts'
import { agentOf } from '../session.ts'

const Id = z.strictObject({ id: z.uuid() })
const member = { who: 'member' } as const
const response = { 200: Corrected }

/** A person's word on what the judge said, and taking it back. */
export function judgementRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.post(
    '/api/cases/:id/judgement',
    { schema: { params: Id, body: CorrectJudgement, response }, config: member },
    (request) => {
      const { id: agentId, workspaceId } = agentOf(request)
      return judgeCase(deps, { workspaceId, agentId }, request.params.id, request.body)
    },
  )

  app.post(
    '/api/mentions/:id/judgement',
    { schema: { params: Id, body: CorrectJudgement, response }, config: member },
    (request) => {
      const { id: agentId, workspaceId } = agentOf(request)
      return judgeMention(deps, { workspaceId, agentId }, request.params.id, request.body)
    },
  )

  app.post('/api/corrections/:id/undo', { schema: { params: Id }, config: member }, async (request, reply) => {
    await undoCorrection(deps, agentOf(request).workspaceId, request.params.id)
    return reply.status(204).send()
  })
}
