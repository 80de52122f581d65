import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { FirstRun, Me, SignIn } from '../../contract/session.ts'
import { found, nameFromEmail } from '../../flow/found.ts'
import { NotNowError } from '../../flow/problems.ts'
import { hashPassword, isPassword } from '../../runtime/password.ts'
import { agentByEmail, countAgents, ownedSince } from '../../store/agents.ts'
import { acrossWorkspaces, enterWorkspace } from '../../store/scope.ts'
import { endSession, linkIsOpen, useLink } from '../../store/sessions.ts'
import { thisWorkspace } from '../../store/workspaces.ts'
import { beginSession, cookieName, hashToken, sessionToken } from '../cookie.ts'
import type { HttpDeps } from '../deps.ts'
import { SignedOutError, TooManyError } from '../errors.ts'
import { agentOf } from '../session.ts'

const Token = z.strictObject({ token: z.string().max(200) })

export async function signInRoutes(fastify: FastifyInstance, deps: HttpDeps): Promise<void> {
  const app = fastify.withTypeProvider<ZodTypeProvider>()
  await app.register(rateLimit, { global: false, errorResponseBuilder: (_request, { after }) => tooMany(after) })
  const few = { max: 10, timeWindow: '1 minute' }
  // Checked where nobody has that address, so that both answers take equally long.
  const nobody = await hashPassword('nobody has this password')

  app.get(
    '/api/first-run/:token',
    { schema: { params: Token }, config: { who: 'anyone', rateLimit: few } },
    ({ params }) =>
      acrossWorkspaces(deps.db, async (tx) => {
        const taken = await ownedSince(tx)
        if (taken !== null)
          return { open: false, message: 'This desk has an owner already. Sign in, or ask for an invitation.' }
        if (await linkIsOpen(tx, hashToken(params.token), 'first-run')) return { open: true }
        return { open: false, message: 'This link has ended. Start the desk again: it prints a new one.' }
      }),
  )

  app.post(
    '/api/first-run',
    { schema: { body: FirstRun }, config: { who: 'anyone', rateLimit: few } },
    async ({ body }, reply) => {
      const passwordHash = await hashPassword(body.password)
      const open = await acrossWorkspaces(deps.db, (tx) => linkIsOpen(tx, hashToken(body.token), 'first-run'))
      if (!open)
        throw new NotNowError('This link has ended. Nothing was changed. Start the desk again: it prints a new one.')
      const { agentId } = await found(deps, {
        ...body,
        agentName: nameFromEmail(body.email),
        passwordHash,
        demo: false,
      })
      await acrossWorkspaces(deps.db, async (tx) => {
        await useLink(tx, hashToken(body.token), 'first-run')
        await beginSession(tx, reply, deps.publicUrl, agentId)
      })
      return reply.status(204).send()
    },
  )

  app.post(
    '/api/sign-in',
    { schema: { body: SignIn }, config: { who: 'anyone', rateLimit: few } },
    async ({ body }, reply) => {
      const agent = await acrossWorkspaces(deps.db, (tx) => agentByEmail(tx, body.email.trim().toLowerCase()))
      const right = await isPassword(agent?.passwordHash ?? nobody, body.password)
      if (!agent?.passwordHash || !right) {
        throw new SignedOutError(
          'That e-mail and password do not belong together. Nothing was changed. Try again, or ask an owner for an invitation.',
        )
      }
      await acrossWorkspaces(deps.db, (tx) => beginSession(tx, reply, deps.publicUrl, agent.id))
      return reply.status(204).send()
    },
  )

  app.post('/api/sign-out', { config: { who: 'anyone' } }, async (request, reply) => {
    const token = sessionToken(request, deps.publicUrl)
    if (token) await acrossWorkspaces(deps.db, (tx) => endSession(tx, hashToken(token)))
    return reply.clearCookie(cookieName(deps.publicUrl), { path: '/' }).status(204).send()
  })

  app.get('/api/me', { schema: { response: { 200: Me } }, config: { who: 'agent' } }, async (request) => {
    const agent = agentOf(request)
    const { workspace, alone } = await acrossWorkspaces(deps.db, async (tx) => ({
      alone: (await countAgents(tx, agent.workspaceId)) === 1,
      workspace: await thisWorkspace(await enterWorkspace(tx, agent.workspaceId)),
    }))
    return {
      agent: { id: agent.id, name: agent.name, email: agent.email },
      workspace: { id: workspace.id, name: workspace.name },
      networks: [...deps.networks.values()].map(({ about }) => about),
      demo: workspace.demo,
      rehearsal: deps.rehearsal,
      version: deps.version,
      home: alone ? ('everyone' as const) : ('mine' as const),
    }
  })
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

const tooMany = (after: string): TooManyError =>
  new TooManyError(`Too many tries. Wait ${after}; your account is not locked.`)
