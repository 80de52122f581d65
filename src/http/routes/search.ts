import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { SearchAnswer, SearchQuery, type FoundPerson, type FoundRow } from '../../contract/search.ts'
import { excerptOf, placesIn } from '../../domain/search/places.ts'
import type { Search } from '../../domain/search/search.ts'
import { search, type Results } from '../../flow/search/search.ts'
import type { HttpDeps } from '../deps.ts'
import { keyFrom } from '../page-key.ts'
import { agentOf } from '../session.ts'

export function searchRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/api/search',
    { schema: { querystring: SearchQuery, response: { 200: SearchAnswer } }, config: { who: 'member' } },
    async (request) => {
      const began = performance.now()
      const { id: agentId, workspaceId } = agentOf(request)
      const { q: text, kind, order, after } = request.query
      const wish = { text, kind: kind ?? null, order, after: keyFrom(after) }
      const results = await search(deps, { workspaceId, agentId }, wish)
      if (!results.ok) return results
      const { counts, next, proposal, filling } = results
      return {
        ok: true as const,
        took: Math.round((performance.now() - began) * 10) / 10,
        counts,
        kind: results.kind,
        rows: rowsOf(results),
        people: peopleOf(results),
        next: next && `${next.at}.${next.id}`,
        proposal,
        filling,
      }
    },
  )
}

const rowsOf = ({ found, search: wanted }: Results): FoundRow[] =>
  found.map((row) => ({ ...row, ...excerptOf(row.text, placesIn(row.text, wanted)) }))

const peopleOf = ({ people, search: wanted }: Results): FoundPerson[] =>
  people.map((one) => ({
    ...one,
    inName: begun(one.name, wanted),
    inHandle: begun(one.handle, wanted),
    note: one.note === null ? null : excerptOf(one.note, begun(one.note, wanted)),
  }))

const begun = (text: string, wanted: Search) => placesIn(text, wanted, true)
