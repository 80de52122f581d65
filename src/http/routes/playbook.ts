import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import {
  HistoryQuery,
  PlaybookHistory,
  PlaybookPage,
  PlaybookSaved,
  PlaybookTried,
  SavePlaybook,
  TryPlaybook,
} from '../../contract/playbook.ts'
import { worded } from '../../domain/coded.ts'
import { wordsFor } from '../words-for.ts'
import { problemsOf } from '../../domain/playbook/problems.ts'
import { mayOf } from '../../domain/team/role.ts'
import { knownLanguages } from '../../domain/triage/language.ts'
import { change, effect } from '../../flow/playbook/change.ts'
import { history } from '../../flow/playbook/history.ts'
import { playbookNow } from '../../store/playbooks.ts'
import { inWorkspace } from '../../store/scope.ts'
import { team } from '../../store/team.ts'
import type { HttpDeps } from '../deps.ts'
import { agentOf } from '../session.ts'

const member = { who: 'member' } as const
/** As many as one reads at once. */
const VERSIONS = 20
const lead = { who: 'lead' } as const

export function playbookRoutes(fastify: FastifyInstance, { db }: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.get('/api/playbook', { schema: { response: { 200: PlaybookPage } }, config: member }, (request) => {
    const { workspaceId, role } = agentOf(request)
    return inWorkspace(db, workspaceId, async (tx) => ({
      ...(await playbookNow(tx)),
      may: mayOf(role).change,
      team: await team(tx),
      languages: knownLanguages,
    }))
  })

  app.get(
    '/api/playbook/history',
    { schema: { querystring: HistoryQuery, response: { 200: PlaybookHistory } }, config: member },
    (request) =>
      inWorkspace(db, agentOf(request).workspaceId, (tx) => history(tx, request.query.before ?? null, VERSIONS)),
  )

  app.post(
    '/api/playbook/try',
    { schema: { body: TryPlaybook, response: { 200: PlaybookTried } }, config: member },
    async (request) => {
      const { body } = request.body
      const wrong = Object.entries(problemsOf(body))
      const problems = Object.fromEntries(
        wrong.map(([field, why]) => [field, worded(why, wordsFor(request).playbookFaults)]),
      )
      if (Object.keys(problems).length > 0) return { effect: null, problems }
      return { effect: await effect(db, agentOf(request).workspaceId, body), problems }
    },
  )

  app.put(
    '/api/playbook',
    { schema: { body: SavePlaybook, response: { 200: PlaybookSaved } }, config: lead },
    async (request) => {
      const { id: agentId, workspaceId } = agentOf(request)
      const { over, body } = request.body
      return { version: await change(db, { workspaceId, agentId }, over, body) }
    },
  )
}
