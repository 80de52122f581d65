import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { ChangePassword, FactorSetup, MySignIn, RecoveryCodes, Sessions, WithCode } from '../../contract/sign-in.ts'
import { deviceOf } from '../../domain/team/device.ts'
import { NotHereError } from '../../flow/problems.ts'
import { changePassword } from '../../flow/sign-in/password.ts'
import { beginSetup, confirmSetup, freshCodes, switchOff } from '../../flow/sign-in/second-factor.ts'
import { hasPassword } from '../../store/agents.ts'
import { acrossWorkspaces, enterWorkspace } from '../../store/scope.ts'
import { factorOf } from '../../store/second-factors.ts'
import { endOne, endOthers, sessionsOf } from '../../store/sessions.ts'
import { factorSwitchedOff } from '../../store/team-events.ts'
import { thisWorkspace } from '../../store/workspaces.ts'
import { said } from '../../words/said.ts'
import type { HttpDeps } from '../deps.ts'
import { few } from '../limits.ts'
import { agentOf } from '../session.ts'

const Id = z.strictObject({ id: z.uuid() })
const member = { who: 'member' } as const
const guarded = { who: 'member', rateLimit: few } as const

const whoseOf = (request: FastifyRequest) => {
  const { id: agentId, workspaceId } = agentOf(request)
  return { workspaceId, agentId }
}

/** One's own sessions and password. */
export function mySignInRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.get('/api/me/sessions', { schema: { response: { 200: Sessions } }, config: member }, async (request) => {
    const mine = await acrossWorkspaces(deps.db, (tx) => sessionsOf(tx, agentOf(request).id))
    const sessions = mine.map(({ userAgent, ...one }) => ({
      ...one,
      here: one.id === request.sessionId,
      device: deviceOf(userAgent),
    }))
    return { sessions: sessions.toSorted((a, b) => Number(b.here) - Number(a.here)) }
  })

  app.post('/api/me/sessions/:id/end', { schema: { params: Id }, config: member }, async (request, reply) => {
    const ended = await acrossWorkspaces(deps.db, (tx) => endOne(tx, agentOf(request).id, request.params.id))
    if (!ended) throw new NotHereError(said('session-gone'))
    return reply.status(204).send()
  })

  app.post('/api/me/sessions/end-others', { config: member }, async (request, reply) => {
    await acrossWorkspaces(deps.db, (tx) => endOthers(tx, agentOf(request).id, request.sessionId))
    return reply.status(204).send()
  })

  app.put('/api/me/password', { schema: { body: ChangePassword }, config: guarded }, async (request, reply) => {
    await changePassword(deps, { ...whoseOf(request), sessionId: request.sessionId }, request.body)
    return reply.status(204).send()
  })
}

/** One's own second factor. */
export function secondFactorRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.get('/api/me/sign-in', { schema: { response: { 200: MySignIn } }, config: member }, (request) => {
    const { workspaceId, agentId } = whoseOf(request)
    return acrossWorkspaces(deps.db, async (tx) => {
      const factor = await factorOf(tx, agentId)
      const inside = await enterWorkspace(tx, workspaceId)
      return {
        hasPassword: await hasPassword(tx, agentId),
        factor,
        switchedOff: factor ? null : await factorSwitchedOff(inside, agentId),
      }
    })
  })

  app.post(
    '/api/me/second-factor/begin',
    { schema: { response: { 200: FactorSetup } }, config: guarded },
    async (request) => {
      const { workspaceId, email } = agentOf(request)
      const company = await acrossWorkspaces(deps.db, async (tx) =>
        thisWorkspace(await enterWorkspace(tx, workspaceId)),
      )
      return beginSetup(deps, whoseOf(request), { issuer: company.name.replaceAll(':', ' '), label: email })
    },
  )

  const withCode = { schema: { body: WithCode, response: { 200: RecoveryCodes } }, config: guarded }
  app.post('/api/me/second-factor/confirm', withCode, async (request) => ({
    codes: await confirmSetup(deps, whoseOf(request), request.body.code),
  }))
  app.post('/api/me/second-factor/codes', withCode, async (request) => ({
    codes: await freshCodes(deps, whoseOf(request), request.body.code),
  }))

  app.post('/api/me/second-factor/off', { schema: { body: WithCode }, config: guarded }, async (request, reply) => {
    await switchOff(deps, whoseOf(request), request.body.code)
    return reply.status(204).send()
  })
}
