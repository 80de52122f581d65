import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { DoneToMany, DoToMany, LabelCase, Labels, UndoMany } from '../../contract/bulk.ts'
import { doToMany, undoMany } from '../../flow/case/bulk.ts'
import { label } from '../../flow/case/label.ts'
import { allLabels } from '../../store/labels.ts'
import { inWorkspace } from '../../store/scope.ts'
import type { HttpDeps } from '../deps.ts'
import { agentOf } from '../session.ts'

const Id = z.strictObject({ id: z.uuid() })
const member = { who: 'member' } as const

/** Labels, and what is done with many cases at once. */
export function bulkRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.get('/api/labels', { schema: { response: { 200: Labels } }, config: member }, (request) =>
    inWorkspace(deps.db, agentOf(request).workspaceId, async (tx) => ({ labels: await allLabels(tx) })),
  )

  app.post(
    '/api/cases/:id/labels',
    {
      schema: { params: Id, body: LabelCase, response: { 200: z.object({ undo: z.string().nullable() }) } },
      config: member,
    },
    (request) => {
      const { id: agentId, workspaceId } = agentOf(request)
      return label(deps, { workspaceId, agentId, caseId: request.params.id }, request.body)
    },
  )

  app.post(
    '/api/cases/many',
    { schema: { body: DoToMany, response: { 200: DoneToMany } }, config: member },
    (request) => {
      const { id: agentId, workspaceId } = agentOf(request)
      return doToMany(deps, { workspaceId, agentId }, request.body.cases, request.body.deed)
    },
  )

  app.post(
    '/api/deeds/undo',
    { schema: { body: UndoMany, response: { 200: DoneToMany } }, config: member },
    (request) => undoMany(deps, agentOf(request).workspaceId, request.body.deeds),
  )
}
