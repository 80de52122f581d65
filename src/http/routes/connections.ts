import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  Connect,
  Connected,
  ConnectionEvents,
  Connections,
  SignedInAgain,
  SignInAgain,
} from '../../contract/connections.ts'
import { connect } from '../../flow/connect/connect.ts'
import { remove } from '../../flow/connect/remove.ts'
import { signIn } from '../../flow/connect/sign-in.ts'
import { NotHereError } from '../../flow/problems.ts'
import { casesOn, connectionEvents, connections } from '../../store/connections.ts'
import { dayBegan } from '../../store/feed.ts'
import { playbookNow } from '../../store/playbooks.ts'
import { inWorkspace } from '../../store/scope.ts'
import { said } from '../../words/said.ts'
import type { HttpDeps } from '../deps.ts'
import { agentOf } from '../session.ts'

const Id = z.strictObject({ id: z.uuid() })
const NOTHING = { listen: false, reply: false, find: false }

/** Sources and accounts: what each can do, and what is wrong, with the exact reason. */
export function connectionRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.get('/api/connections', { schema: { response: { 200: Connections } }, config: { who: 'member' } }, (request) =>
    inWorkspace(deps.db, agentOf(request).workspaceId, async (tx) => {
      const began = await dayBegan(tx, (await playbookNow(tx)).body.zone)
      const rows = await connections(tx, began)
      const all = []
      for (const { connector, accountId: _, ...row } of rows) {
        const can = deps.networks.get(connector)?.about.abilities ?? NOTHING
        all.push({ ...row, can, cases: await casesOn(tx, row.network) })
      }
      return { connections: all }
    }),
  )

  app.get(
    '/api/connections/:id/events',
    { schema: { params: Id, response: { 200: ConnectionEvents } }, config: { who: 'member' } },
    (request) =>
      inWorkspace(deps.db, agentOf(request).workspaceId, async (tx) => {
        const events = await connectionEvents(tx, request.params.id)
        if (events === null) throw new NotHereError(said('connection-not-here'))
        return { events }
      }),
  )

  app.post(
    '/api/connections',
    { schema: { body: Connect, response: { 200: Connected } }, config: { who: 'lead' } },
    (request) => {
      const { id: agentId, workspaceId } = agentOf(request)
      return connect(deps, { workspaceId, agentId }, request.body)
    },
  )

  app.put(
    '/api/connections/:id/sign-in',
    { schema: { params: Id, body: SignInAgain, response: { 200: SignedInAgain } }, config: { who: 'lead' } },
    (request) => {
      const { id: agentId, workspaceId } = agentOf(request)
      return signIn(deps, { workspaceId, agentId, sourceId: request.params.id }, request.body.secret)
    },
  )

  app.delete('/api/connections/:id', { schema: { params: Id }, config: { who: 'lead' } }, async (request, reply) => {
    const { id: agentId, workspaceId } = agentOf(request)
    await remove(deps, { workspaceId, agentId, sourceId: request.params.id })
    return reply.status(204).send()
  })
}
