import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { comeBack, goThere, TurnedError } from '../../flow/sign-in/company.ts'
import { acrossWorkspaces } from '../../store/scope.ts'
import { clearWay, letIn, setWay, wayToken } from '../cookie.ts'
import type { HttpDeps } from '../deps.ts'
import { few } from '../limits.ts'
import { backOf } from './team.ts'

const Id = z.strictObject({ id: z.uuid() })

/** The way to the company's own sign-in and back. These are pages that a browser goes to, and always end on one. */
export function companyRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()
  const { publicUrl } = deps

  app.get(
    '/sign-in/company/:id',
    { schema: { params: Id }, config: { who: 'anyone', rateLimit: few } },
    async ({ params }, reply) => {
      const there = await orTurned(goThere(deps, params.id, backOf(publicUrl)))
      if ('turned' in there) return reply.redirect(`/sign-in?turned=${there.turned}`)
      setWay(reply, publicUrl, 'amends-trip', there.state)
      return reply.redirect(there.url)
    },
  )

  app.get('/sign-in/back', { config: { who: 'anyone', rateLimit: few } }, async (request, reply) => {
    const state = wayToken(request, publicUrl, 'amends-trip')
    clearWay(reply, publicUrl, 'amends-trip')
    const query = new URL(request.url, publicUrl).search
    const back = await orTurned(comeBack(deps, new URL(`${backOf(publicUrl)}${query}`), state))
    if ('turned' in back) return reply.redirect(`/sign-in?turned=${back.turned}`)
    const next = await acrossWorkspaces(deps.db, (tx) => letIn(tx, reply, publicUrl, back.agentId))
    return reply.redirect(next === 'in' ? '/' : '/sign-in?step=code')
  })
}

const orTurned = <T extends object>(coming: Promise<T>): Promise<T | { turned: string }> =>
  coming.catch((error: unknown) => {
    if (error instanceof TurnedError) return { turned: error.why }
    throw error
  })
