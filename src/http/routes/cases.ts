import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { CasePage } from '../../contract/case-page.ts'
import {
  ApproveReply,
  AskFindings,
  DraftKept,
  Findings,
  KeepDraft,
  ReplyQueued,
  SendBackReply,
  SendReply,
  SettleReply,
} from '../../contract/reply.ts'
import { approveReply, sendBack } from '../../flow/answer/approval.ts'
import { findings, keep, take } from '../../flow/answer/draft.ts'
import { promisedNow } from '../../flow/answer/promise.ts'
import { queueReply, sendNow, undoReply } from '../../flow/answer/queue.ts'
import { settleByPerson } from '../../flow/answer/read-back.ts'
import { placeOf } from '../../flow/facts.ts'
import { caseEvents, caseObligations } from '../../store/case-page.ts'
import { draftsOf } from '../../store/drafts.ts'
import { playbookNow } from '../../store/playbooks.ts'
import { underWay } from '../../store/replies.ts'
import { lookIn, together } from '../../store/scope.ts'
import { whoIsHere } from '../../store/team.ts'
import { findingsIn } from '../../words/findings.ts'
import { wordsFor } from '../words-for.ts'
import type { HttpDeps } from '../deps.ts'
import { presentCase } from '../present-case.ts'
import { workOn } from '../present-work.ts'
import { agentOf } from '../session.ts'

const Id = z.strictObject({ id: z.uuid() })
const member = { who: 'member' } as const
const agent = { who: 'agent' } as const

export function caseRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()
  const where = (request: FastifyRequest & { params: { id: string } }) => {
    const { id: agentId, workspaceId } = agentOf(request)
    return { workspaceId, agentId, caseId: request.params.id }
  }

  app.get('/api/cases/:id', { schema: { params: Id, response: { 200: CasePage } }, config: member }, (request) => {
    const { workspaceId, agentId, caseId } = where(request)
    return lookIn(deps.db, workspaceId, async (tx) => {
      const [place, owed, events, replies, drafts, playbook, team, work] = await together([
        placeOf(deps, tx, caseId),
        caseObligations(tx, caseId),
        caseEvents(tx, caseId),
        underWay(tx, caseId),
        draftsOf(tx, caseId, agentId),
        playbookNow(tx),
        whoIsHere(tx),
        workOn(tx, caseId, agentId),
      ])
      return presentCase(
        { place, owed, events, underWay: replies, drafts, playbook: playbook.body, team, work, agentId },
        wordsFor(request),
      )
    })
  })

  app.post('/api/cases/:id/take', { schema: { params: Id }, config: member }, async (request, reply) => {
    await take(deps, where(request))
    return reply.status(204).send()
  })

  app.put(
    '/api/cases/:id/draft',
    { schema: { params: Id, body: KeepDraft, response: { 200: DraftKept } }, config: member },
    (request) => {
      const { audience, ...draft } = request.body
      return keep(deps, where(request), audience, draft)
    },
  )

  app.post(
    '/api/cases/:id/findings',
    { schema: { params: Id, body: AskFindings, response: { 200: Findings } }, config: member },
    async (request) => ({
      findings: findingsIn(
        await findings(deps, where(request), request.body.audience, request.body.text),
        wordsFor(request),
      ),
      promised: await promisedNow(deps.db, agentOf(request).workspaceId, request.body.text),
    }),
  )

  app.post(
    '/api/cases/:id/replies',
    { schema: { params: Id, body: SendReply, response: { 200: ReplyQueued } }, config: member },
    (request) => queueReply(deps, { ...where(request), role: agentOf(request).role }, request.body),
  )
}

export function replyRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.post(
    '/api/replies/:id/approve',
    { schema: { params: Id, body: ApproveReply, response: { 200: ReplyQueued } }, config: { who: 'lead' } },
    (request) => {
      const { id: agentId, workspaceId } = agentOf(request)
      return approveReply(deps, { workspaceId, agentId }, request.params.id, request.body.seen, request.body.changed)
    },
  )

  app.post(
    '/api/replies/:id/send-back',
    { schema: { params: Id, body: SendBackReply }, config: { who: 'lead' } },
    async (request, reply) => {
      const { id: agentId, workspaceId } = agentOf(request)
      await sendBack(deps, { workspaceId, agentId }, request.params.id, request.body.word)
      return reply.status(204).send()
    },
  )

  app.post('/api/replies/:id/undo', { schema: { params: Id }, config: member }, async (request, reply) => {
    await undoReply(deps, agentOf(request).workspaceId, request.params.id)
    return reply.status(204).send()
  })

  app.post('/api/replies/:id/send-now', { schema: { params: Id }, config: agent }, async (request, reply) => {
    await sendNow(deps, agentOf(request).workspaceId, request.params.id)
    return reply.status(204).send()
  })

  app.post(
    '/api/replies/:id/settle',
    { schema: { params: Id, body: SettleReply }, config: agent },
    async (request, reply) => {
      const { id: agentId, workspaceId } = agentOf(request)
      await settleByPerson(deps, { workspaceId, agentId }, request.params.id, request.body.as)
      return reply.status(204).send()
    },
  )
}
