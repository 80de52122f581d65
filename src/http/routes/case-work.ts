import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  Colleagues,
  Done,
  HandOverCase,
  KeepNote,
  MergeCase,
  ResolveCase,
  SnoozeCase,
  SplitCase,
  SplitDone,
  StandingPage,
  StandingQuery,
} from '../../contract/case-work.ts'
import { MINUTE } from '../../domain/instant.ts'
import { mayAs } from '../../domain/team/role.ts'
import { handOver, keepNote, takeNoteBack } from '../../flow/case/hand-over.ts'
import { merge, split } from '../../flow/case/move.ts'
import { resolve } from '../../flow/case/resolve.ts'
import { snooze } from '../../flow/case/standing.ts'
import { undoDeed } from '../../flow/case/undo.ts'
import { databaseNow } from '../../store/feed.ts'
import { colleagues } from '../../store/hand-overs.ts'
import { inWorkspace, lookIn } from '../../store/scope.ts'
import { casesStanding } from '../../store/standing-list.ts'
import type { HttpDeps } from '../deps.ts'
import { keyFrom } from '../page-key.ts'
import { agentOf, refusal } from '../session.ts'

const Id = z.strictObject({ id: z.uuid() })
const member = { who: 'member' } as const
const PAGE = 50
/** A session is marked as seen once a minute at most. */
const HERE = 5 * MINUTE

/** Where a case goes and stands: resolve, snooze, hand over, note, split, merge, and back. */
export function caseWorkRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()
  const where = (request: FastifyRequest & { params: { id: string } }) => {
    const { id: agentId, workspaceId } = agentOf(request)
    return { workspaceId, agentId, caseId: request.params.id }
  }
  const answers = <Body extends z.ZodType>(body: Body) => ({
    schema: { params: Id, body, response: { 200: Done } },
    config: member,
  })

  app.post('/api/cases/:id/resolve', answers(ResolveCase), async (request) => {
    const who = agentOf(request)
    // Whoever may not give up a promise may not do it on the way either.
    if (request.body.waive.length > 0 && !mayAs(who.role, 'agent')) throw await refusal(deps, who, 'agent')
    return resolve(deps, where(request), request.body.waive)
  })
  app.post('/api/cases/:id/snooze', answers(SnoozeCase), (request) => snooze(deps, where(request), request.body.until))
  app.post('/api/cases/:id/hand-over', answers(HandOverCase), (request) => handOver(deps, where(request), request.body))
  app.post('/api/cases/:id/merge', answers(MergeCase), (request) => merge(deps, where(request), request.body.other))
  app.post(
    '/api/cases/:id/split',
    { schema: { params: Id, body: SplitCase, response: { 200: SplitDone } }, config: member },
    (request) => split(deps, where(request), request.body.posts),
  )
  app.post(
    '/api/cases/:id/notes',
    { schema: { params: Id, body: KeepNote }, config: member },
    async (request, reply) => {
      await keepNote(deps, where(request), request.body)
      return reply.status(204).send()
    },
  )
  backRoutes(fastify, deps)
}

function backRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.post('/api/notes/:id/undo', { schema: { params: Id }, config: member }, async (request, reply) => {
    const { id: agentId, workspaceId } = agentOf(request)
    await takeNoteBack(deps, { workspaceId, agentId }, request.params.id)
    return reply.status(204).send()
  })

  app.post('/api/deeds/:id/undo', { schema: { params: Id }, config: member }, async (request, reply) => {
    await undoDeed(deps, agentOf(request).workspaceId, request.params.id)
    return reply.status(204).send()
  })

  app.get('/api/agents', { schema: { response: { 200: Colleagues } }, config: member }, (request) =>
    inWorkspace(deps.db, agentOf(request).workspaceId, async (tx) => {
      const now = await databaseNow(tx)
      const agents = await colleagues(tx)
      return { agents: agents.map(({ seenAt, ...one }) => ({ ...one, here: seenAt !== null && now - seenAt < HERE })) }
    }),
  )

  app.get(
    '/api/standing',
    { schema: { querystring: StandingQuery, response: { 200: StandingPage } }, config: member },
    async (request) => {
      const { view, after } = request.query
      const rows = await lookIn(deps.db, agentOf(request).workspaceId, (tx) =>
        casesStanding(tx, view, keyFrom(after), PAGE),
      )
      const last = rows.at(-1)
      return { rows, next: last && rows.length === PAGE ? `${last.rank}.${last.id}` : null }
    },
  )
}
