import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { FirstRun } from '../../contract/session.ts'
import { found, nameFromEmail } from '../../flow/found.ts'
import { NotNowError } from '../../flow/problems.ts'
import { hashPassword } from '../../runtime/password.ts'
import { ownedSince } from '../../store/agents.ts'
import { acrossWorkspaces } from '../../store/scope.ts'
import { linkIsOpen, useLink } from '../../store/sessions.ts'
import { beginSession, hashToken } from '../cookie.ts'
import type { HttpDeps } from '../deps.ts'
import { wordsFor } from '../words-for.ts'
import { few } from '../limits.ts'
import { said } from '../../words/said.ts'

const Token = z.strictObject({ token: z.string().max(200) })

/** The first run: only by the link that the desk printed, and only until there is an owner. */
export function firstRunRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/api/first-run/:token',
    { schema: { params: Token }, config: { who: 'anyone', rateLimit: few } },
    (request) =>
      acrossWorkspaces(deps.db, async (tx) => {
        const { problems } = wordsFor(request)
        const taken = await ownedSince(tx)
        if (taken !== null) return { open: false, message: problems['owned-already']() }
        if (await linkIsOpen(tx, hashToken(request.params.token), 'first-run')) return { open: true }
        return { open: false, message: problems['link-ended']() }
      }),
  )

  app.post(
    '/api/first-run',
    { schema: { body: FirstRun }, config: { who: 'anyone', rateLimit: few } },
    async (request, reply) => {
      const { body } = request
      const passwordHash = await hashPassword(body.password)
      const open = await acrossWorkspaces(deps.db, (tx) => linkIsOpen(tx, hashToken(body.token), 'first-run'))
      if (!open) throw new NotNowError(said('link-ended-unchanged'))
      const { agentId } = await found(deps, {
        ...body,
        agentName: nameFromEmail(body.email),
        passwordHash,
        demo: false,
        words: wordsFor(request),
      })
      await acrossWorkspaces(deps.db, async (tx) => {
        await useLink(tx, hashToken(body.token), 'first-run')
        await beginSession(tx, reply, deps.publicUrl, agentId)
      })
      return reply.status(204).send()
    },
  )
}

/** A one-time link that signs in: only from this machine, and only once. */
export function enterRoute(app: FastifyInstance, deps: HttpDeps): void {
  app
    .withTypeProvider<ZodTypeProvider>()
    .get('/enter/:token', { schema: { params: Token } }, async ({ params, socket }, reply) => {
      const here = /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '')
      const used = here
        ? await acrossWorkspaces(deps.db, async (tx) => {
            const link = await useLink(tx, hashToken(params.token), 'sign-in')
            if (link?.agentId) await beginSession(tx, reply, deps.publicUrl, link.agentId)
            return link
          })
        : null
      if (used) deps.entered()
      return reply.redirect(used ? '/' : '/sign-in?link=ended')
    })
}
