import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { AddQuery, AskPreview, BrandQueries, ChangeQuery, Preview, QuerySaved } from '../../contract/queries.ts'
import { previewQuery } from '../../flow/queries/preview.ts'
import { saveQuery } from '../../flow/queries/save.ts'
import { queries } from '../../store/brand-queries.ts'
import { inWorkspace } from '../../store/scope.ts'
import type { HttpDeps } from '../deps.ts'
import { agentOf } from '../session.ts'

const Id = z.strictObject({ id: z.uuid() })
const member = { who: 'member' } as const
const lead = { who: 'lead' } as const

export function queryRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()
  const who = (request: FastifyRequest) => {
    const { id: agentId, workspaceId } = agentOf(request)
    return { workspaceId, agentId }
  }

  app.get('/api/queries', { schema: { response: { 200: BrandQueries } }, config: member }, async (request) => ({
    queries: await inWorkspace(deps.db, agentOf(request).workspaceId, queries),
  }))

  app.post(
    '/api/queries/preview',
    { schema: { body: AskPreview, response: { 200: Preview } }, config: member },
    (request) => previewQuery(deps, agentOf(request).workspaceId, request.body),
  )

  app.post('/api/queries', { schema: { body: AddQuery, response: { 200: QuerySaved } }, config: lead }, (request) =>
    saveQuery(deps, who(request), { id: null, version: 0, ...request.body }),
  )

  app.put(
    '/api/queries/:id',
    { schema: { params: Id, body: ChangeQuery, response: { 200: QuerySaved } }, config: lead },
    (request) => saveQuery(deps, who(request), { id: request.params.id, ...request.body }),
  )
}
