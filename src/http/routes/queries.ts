import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  AddQuery,
  AskPreview,
  BrandQueries,
  ChangeQuery,
  Preview,
  QuerySaved,
  RemoveQuery,
} from '../../contract/queries.ts'
import { worded } from '../../domain/coded.ts'
import { placeOf, type Misread } from '../../domain/match/misread.ts'
import { previewQuery } from '../../flow/queries/preview.ts'
import { takeAway } from '../../flow/queries/remove.ts'
import { saveQuery } from '../../flow/queries/save.ts'
import { queries } from '../../store/brand-queries.ts'
import { inWorkspace } from '../../store/scope.ts'
import type { Words } from '../../words/words.ts'
import { wordsFor } from '../words-for.ts'
import type { HttpDeps } from '../deps.ts'
import { agentOf } from '../session.ts'

const Id = z.strictObject({ id: z.uuid() })
/** Where a query cannot be read, and why, in the reader's language. */
const unread = (text: string, { at, why, mend }: Misread, { faults, faultMends }: Words) => ({
  ok: false as const,
  at,
  ...placeOf(text, at),
  why: worded(why, faults),
  mend: mend ? { text: mend.text, say: worded(mend.say, faultMends) } : null,
})

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
    async (request) => {
      const would = await previewQuery(deps, agentOf(request).workspaceId, request.body)
      return would.ok ? would : unread(request.body.text, would, wordsFor(request))
    },
  )

  app.post('/api/queries', { schema: { body: AddQuery, response: { 200: QuerySaved } }, config: lead }, (request) =>
    saveQuery(deps, who(request), { id: null, version: 0, ...request.body }),
  )

  app.put(
    '/api/queries/:id',
    { schema: { params: Id, body: ChangeQuery, response: { 200: QuerySaved } }, config: lead },
    (request) => saveQuery(deps, who(request), { id: request.params.id, ...request.body }),
  )

  app.delete(
    '/api/queries/:id',
    { schema: { params: Id, querystring: RemoveQuery }, config: lead },
    async (request, reply) => {
      await takeAway(deps, agentOf(request).workspaceId, request.params.id, request.query.version)
      return reply.status(204).send()
    },
  )
}
