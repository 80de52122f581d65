import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { ChangeName, ChangeSettings, MySettings } from '../../contract/settings.ts'
import { renameOneself } from '../../flow/team/rename.ts'
import { tell } from '../../store/feed.ts'
import { inWorkspace } from '../../store/scope.ts'
import { changeSettings } from '../../store/settings.ts'
import type { HttpDeps } from '../deps.ts'
import { agentOf } from '../session.ts'

/** How one works oneself; `/api/me` gives it back. */
export function mySettingsRoutes(fastify: FastifyInstance, { db }: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.put(
    '/api/me/settings',
    { schema: { body: ChangeSettings, response: { 200: MySettings } }, config: { who: 'member' } },
    (request) => {
      const { id, workspaceId } = agentOf(request)
      return inWorkspace(db, workspaceId, async (tx) => {
        const settings = await changeSettings(tx, id, request.body as Partial<MySettings>)
        await tell(tx, [{ noun: 'team', id }])
        return settings
      })
    },
  )

  app.put('/api/me/name', { schema: { body: ChangeName }, config: { who: 'member' } }, async (request, reply) => {
    const { id: agentId, workspaceId } = agentOf(request)
    await renameOneself({ db }, { workspaceId, agentId }, request.body.name)
    return reply.status(204).send()
  })
}
