import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  AskBecame,
  Became,
  FilterChoices,
  Counted,
  FilteredPage,
  FilteredQuery,
  FilterOf,
  OrderViews,
  SavedViews,
  SaveView,
  ViewCounts,
  ViewSaved,
} from '../../contract/views.ts'
import type { Filter } from '../../domain/view/filter.ts'
import { mayChange, maySee } from '../../domain/view/may-change.ts'
import { NotHereError } from '../../flow/problems.ts'
import { viewCounter } from '../../flow/view/counts.ts'
import { dropView, editView, restoreView, saveView, setOrder } from '../../flow/view/saved.ts'
import { casesBecame, promisesBecame } from '../../store/became.ts'
import { filteredIds } from '../../store/filtered.ts'
import { allLabels } from '../../store/labels.ts'
import { owedRows } from '../../store/inbox.ts'
import { caseRows } from '../../store/standing-list.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import { whoIsHere } from '../../store/team.ts'
import { heardIn, viewById, viewsOf } from '../../store/views.ts'
import { said } from '../../words/said.ts'
import type { HttpDeps } from '../deps.ts'
import { keyFrom } from '../page-key.ts'
import { agentOf } from '../session.ts'

const Id = z.strictObject({ id: z.uuid() })
const member = { who: 'member' } as const
const PAGE = 100

/** Saved views, and lists by a filter. */
export function viewRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.get('/api/views', { schema: { response: { 200: SavedViews } }, config: member }, (request) => {
    const who = agentOf(request)
    return inWorkspace(deps.db, who.workspaceId, async (tx) => ({
      views: (await viewsOf(tx, who.id)).map(({ madeBy, maker, ...view }) => ({
        ...view,
        filter: FilterOf.parse(view.filter),
        madeBy: { id: madeBy, name: maker },
        mayChange: mayChange({ ...view, madeBy }, who),
      })),
    }))
  })

  app.post('/api/views', { schema: { body: SaveView, response: { 200: ViewSaved } }, config: member }, (request) =>
    saveView(deps, agentOf(request), request.body),
  )
  app.put('/api/views/order', { schema: { body: OrderViews }, config: member }, async (request, reply) => {
    await setOrder(deps, agentOf(request), request.body.ids)
    return reply.status(204).send()
  })
  app.put('/api/views/:id', { schema: { params: Id, body: SaveView }, config: member }, async (request, reply) => {
    await editView(deps, agentOf(request), request.params.id, request.body)
    return reply.status(204).send()
  })
  app.post('/api/views/:id/remove', { schema: { params: Id }, config: member }, async (request, reply) => {
    await dropView(deps, agentOf(request), request.params.id)
    return reply.status(204).send()
  })
  app.post('/api/views/:id/undo', { schema: { params: Id }, config: member }, async (request, reply) => {
    await restoreView(deps, agentOf(request), request.params.id)
    return reply.status(204).send()
  })
  listRoutes(fastify, deps)
  countRoutes(fastify, deps)
}

function listRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/api/filtered',
    { schema: { querystring: FilteredQuery, response: { 200: FilteredPage } }, config: member },
    (request) => {
      const { id: agentId, workspaceId } = agentOf(request)
      const { view, filter: typed, after } = request.query
      return inWorkspace(deps.db, workspaceId, async (tx) => {
        const filter = view === undefined ? (typed ?? FilterOf.parse({})) : await filterOf(tx, view, agentId)
        const { ids, next } = await filteredIds(tx, { filter, agentId }, keyFrom(after), PAGE)
        const owed = filter.among === 'owed'
        return {
          owed: owed ? await owedRows(tx, agentId, ids) : [],
          cases: owed ? [] : await caseRows(tx, ids),
          next: next && `${next.at}.${next.id}`,
        }
      })
    },
  )

  app.post('/api/became', { schema: { body: AskBecame, response: { 200: Became } }, config: member }, (request) =>
    inWorkspace(deps.db, agentOf(request).workspaceId, async (tx) => ({
      rows: [...(await promisesBecame(tx, request.body.owed)), ...(await casesBecame(tx, request.body.cases))],
    })),
  )
}

async function filterOf(tx: Tx, viewId: string, agentId: string): Promise<Filter> {
  const view = await viewById(tx, viewId, false)
  if (!view || view.removed || !maySee(view, agentId)) throw new NotHereError(said('view-not-here'))
  return FilterOf.parse(view.filter)
}

function countRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()
  const count = viewCounter(deps)

  app.get('/api/views/counts', { schema: { response: { 200: ViewCounts } }, config: member }, async (request) => {
    const who = agentOf(request)
    const views = await inWorkspace(deps.db, who.workspaceId, (tx) => viewsOf(tx, who.id))
    const counts: ViewCounts['counts'] = {}
    for (const { id, filter } of views) counts[id] = await count(who, FilterOf.parse(filter))
    return { counts }
  })

  app.get(
    '/api/filtered/count',
    { schema: { querystring: FilteredQuery, response: { 200: Counted } }, config: member },
    (request) => count(agentOf(request), request.query.filter ?? FilterOf.parse({})),
  )

  app.get('/api/filter-choices', { schema: { response: { 200: FilterChoices } }, config: member }, (request) =>
    inWorkspace(deps.db, agentOf(request).workspaceId, async (tx) => ({
      agents: (await whoIsHere(tx)).map(({ id, name }) => ({ id, name })),
      labels: await allLabels(tx),
      ...(await heardIn(tx)),
    })),
  )
}
