import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { DecisionsPage, DecisionsQuery, JudgePage, type HeadPage } from '../../contract/judge.ts'
import type { Head } from '../../domain/learn/heads.ts'
import { ENOUGH } from '../../flow/learn/learn.ts'
import {
  confusion,
  correctedCount,
  decisionCount,
  decisionsBehind,
  learnedJudge,
  type StoredJudge,
} from '../../store/learning.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import type { HttpDeps } from '../deps.ts'
import { keyFrom } from '../page-key.ts'
import { agentOf } from '../session.ts'

const PAGE = 100
const member = { who: 'member' } as const

/** How good the judge is here, and the decisions that say so. */
export function judgeRoutes(fastify: FastifyInstance, { db }: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.get('/api/judge', { schema: { response: { 200: JudgePage } }, config: member }, (request) =>
    inWorkspace(db, agentOf(request).workspaceId, async (tx) => {
      const stored = await learnedJudge(tx)
      return {
        decisions: await decisionCount(tx),
        needed: ENOUGH,
        learned: stored && {
          at: stored.at,
          decisions: stored.decisions,
          corrected: await correctedCount(tx),
          kind: await headPage(tx, stored, 'kind'),
          needsReply: await headPage(tx, stored, 'needsReply'),
        },
      }
    }),
  )

  app.get(
    '/api/judge/decisions',
    { schema: { querystring: DecisionsQuery, response: { 200: DecisionsPage } }, config: member },
    async (request) => {
      const { head, by, decided = null, said = null, agrees, alone, corrected, after } = request.query
      const filter = {
        head,
        by,
        decided,
        said,
        agrees: agrees === undefined ? null : agrees === 'yes',
        alone: alone === 'yes',
        corrected: corrected === 'yes',
      }
      const rows = await inWorkspace(db, agentOf(request).workspaceId, (tx) =>
        decisionsBehind(tx, filter, keyFrom(after), PAGE),
      )
      const last = rows.at(-1)
      return { rows, next: last && rows.length === PAGE ? `${last.at}.${last.id}` : null }
    },
  )
}

async function headPage(tx: Tx, { trust }: StoredJudge, head: Head): Promise<HeadPage> {
  const by = trust[head].used ? 'learned' : 'rules'
  return { trust: trust[head], by, confusion: await confusion(tx, head, by) }
}
