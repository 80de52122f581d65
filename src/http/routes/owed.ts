import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  CallAgreed,
  KeepOwed,
  Notices,
  NoticesTold,
  PromiseMade,
  SetAway,
  SetTopic,
  Waive,
  WentAway,
} from '../../contract/owed.ts'
import { agreeCall } from '../../flow/owed/call.ts'
import { keepByHand, promise, unwaive, waive } from '../../flow/owed/by-hand.ts'
import { retopic } from '../../flow/owed/retopic.ts'
import { goAway } from '../../flow/watch/away.ts'
import { markTold, noticesFor } from '../../store/notices.ts'
import { inWorkspace } from '../../store/scope.ts'
import { settingsOf } from '../../store/settings.ts'
import type { HttpDeps } from '../deps.ts'
import { agentOf } from '../session.ts'

const Id = z.strictObject({ id: z.uuid() })
const member = { who: 'member' } as const
const agent = { who: 'agent' } as const
/** As many as anybody reads at once; the rest follows when these are seen. */
const SHOWN = 50

const whoOf = (request: FastifyRequest) => {
  const { id: agentId, workspaceId } = agentOf(request)
  return { workspaceId, agentId }
}

/** What a person does to what is owed, by hand. */
export function owedRoutes(fastify: FastifyInstance, { db }: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.post(
    '/api/cases/:id/promise',
    { schema: { params: Id, body: PromiseMade }, config: member },
    async (request, reply) => {
      await promise(db, whoOf(request), request.params.id, request.body)
      return reply.status(204).send()
    },
  )

  app.put(
    '/api/cases/:id/topic',
    { schema: { params: Id, body: SetTopic }, config: member },
    async (request, reply) => {
      await retopic(db, whoOf(request), request.params.id, request.body.topic)
      return reply.status(204).send()
    },
  )

  app.post(
    '/api/cases/:id/call',
    { schema: { params: Id, body: CallAgreed }, config: member },
    async (request, reply) => {
      await agreeCall(db, whoOf(request), request.params.id, request.body)
      return reply.status(204).send()
    },
  )

  app.post(
    '/api/obligations/:id/keep',
    { schema: { params: Id, body: KeepOwed }, config: member },
    async (request, reply) => {
      await keepByHand(db, whoOf(request), request.params.id, request.body)
      return reply.status(204).send()
    },
  )

  app.post(
    '/api/obligations/:id/waive',
    { schema: { params: Id, body: Waive }, config: agent },
    async (request, reply) => {
      await waive(db, whoOf(request), request.params.id, request.body.reason)
      return reply.status(204).send()
    },
  )

  app.post('/api/obligations/:id/unwaive', { schema: { params: Id }, config: member }, async (request, reply) => {
    await unwaive(db, whoOf(request), request.params.id)
    return reply.status(204).send()
  })
}

/** What somebody is told, and whether they are here to be told. */
export function noticeRoutes(fastify: FastifyInstance, { db }: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.get('/api/notices', { schema: { response: { 200: Notices } }, config: member }, (request) => {
    const { workspaceId, agentId } = whoOf(request)
    return inWorkspace(db, workspaceId, async (tx) => {
      const { tell } = await settingsOf(tx, agentId)
      return { notices: await noticesFor(tx, agentId, SHOWN, tell) }
    })
  })

  app.post('/api/notices/told', { schema: { body: NoticesTold }, config: member }, async (request, reply) => {
    const { workspaceId, agentId } = whoOf(request)
    await inWorkspace(db, workspaceId, (tx) => markTold(tx, agentId, request.body.ids))
    return reply.status(204).send()
  })

  app.put(
    '/api/me/away',
    { schema: { body: SetAway, response: { 200: WentAway } }, config: member },
    async (request) => {
      const { workspaceId, agentId } = whoOf(request)
      return { back: await goAway(db, workspaceId, agentId, request.body.away) }
    },
  )
}
