import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { Counts, OwedPage, OwedQuery, QuietPage, QuietQuery } from '../../contract/inbox.ts'
import { viewCounts } from '../../store/counts.ts'
import { mostUrgent, quietMentions } from '../../store/inbox.ts'
import { lookIn, together } from '../../store/scope.ts'
import { hearing } from '../../store/sources.ts'
import type { HttpDeps } from '../deps.ts'
import { keyFrom } from '../page-key.ts'
import { agentOf } from '../session.ts'

const PAGE = 50

export function inboxRoutes(fastify: FastifyInstance, { db }: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.get('/api/counts', { schema: { response: { 200: Counts } }, config: { who: 'member' } }, (request) => {
    const { id, workspaceId } = agentOf(request)
    return lookIn(db, workspaceId, async (tx) => {
      const [counts, heard] = await together([viewCounts(tx, id), hearing(tx)])
      return { ...counts, ...heard }
    })
  })

  app.get(
    '/api/owed',
    { schema: { querystring: OwedQuery, response: { 200: OwedPage } }, config: { who: 'member' } },
    async (request) => {
      const { id, workspaceId } = agentOf(request)
      const { view, after } = request.query
      const rows = await lookIn(db, workspaceId, (tx) => mostUrgent(tx, view, id, keyFrom(after), PAGE))
      const last = rows.at(-1)
      return { rows, next: last && rows.length === PAGE ? `${last.rankAt}.${last.id}` : null }
    },
  )

  app.get(
    '/api/quiet',
    { schema: { querystring: QuietQuery, response: { 200: QuietPage } }, config: { who: 'member' } },
    async (request) => {
      const rows = await lookIn(db, agentOf(request).workspaceId, (tx) =>
        quietMentions(tx, keyFrom(request.query.after), PAGE),
      )
      const last = rows.at(-1)
      return { rows, next: last && rows.length === PAGE ? `${last.at}.${last.id}` : null }
    },
  )
}
