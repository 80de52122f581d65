import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { KeepNote } from '../../contract/case-work.ts'
import {
  Joined,
  JoinPerson,
  PeoplePage,
  PeopleQuery,
  PersonPage,
  PersonPosts,
  PersonPostsQuery,
} from '../../contract/person.ts'
import { alike } from '../../domain/person/alike.ts'
import { writesFrom } from '../../domain/person/hours.ts'
import { apart, join, part } from '../../flow/person/join.ts'
import { notePerson, takePersonNoteBack } from '../../flow/person/note.ts'
import { NotHereError } from '../../flow/problems.ts'
import { joinedTo, joinsOf } from '../../store/person-joins.ts'
import { personNotes } from '../../store/person-notes.ts'
import { casesOfPerson, habitsOf, identitiesOf, lookalikes, people, postsOfPerson } from '../../store/person-page.ts'
import { playbookNow } from '../../store/playbooks.ts'
import { inWorkspace, type Tx } from '../../store/scope.ts'
import { said } from '../../words/said.ts'
import type { HttpDeps } from '../deps.ts'
import { keyFrom } from '../page-key.ts'
import { agentOf } from '../session.ts'

const Id = z.strictObject({ id: z.uuid() })
const member = { who: 'member' } as const
const PAGE = 100

/** Who people are: read, joined, parted and noted. */
export function peopleRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/api/people',
    { schema: { querystring: PeopleQuery, response: { 200: PeoplePage } }, config: member },
    async (request) => {
      const { begins = '', after } = request.query
      const rows = await inWorkspace(deps.db, agentOf(request).workspaceId, (tx) =>
        people(tx, begins, keyFrom(after), PAGE),
      )
      const last = rows.at(-1)
      return { rows, next: last && rows.length === PAGE ? `${last.heardSince}.${last.id}` : null }
    },
  )

  app.get('/api/people/:id', { schema: { params: Id, response: { 200: PersonPage } }, config: member }, (request) => {
    const { id: agentId, workspaceId } = agentOf(request)
    return inWorkspace(deps.db, workspaceId, (tx) => presentPerson(tx, request.params.id, agentId))
  })

  app.get(
    '/api/people/:id/posts',
    { schema: { params: Id, querystring: PersonPostsQuery, response: { 200: PersonPosts } }, config: member },
    async (request) => {
      const rows = await inWorkspace(deps.db, agentOf(request).workspaceId, async (tx) =>
        postsOfPerson(tx, await knownPerson(tx, request.params.id), keyFrom(request.query.after), PAGE),
      )
      const last = rows.at(-1)
      return { rows, next: last && rows.length === PAGE ? `${last.at}.${last.id}` : null }
    },
  )

  changeRoutes(fastify, deps)
}

function changeRoutes(fastify: FastifyInstance, deps: HttpDeps): void {
  const app = fastify.withTypeProvider<ZodTypeProvider>()
  const about = (request: FastifyRequest & { params: { id: string } }) => {
    const { id: agentId, workspaceId } = agentOf(request)
    return { workspaceId, agentId, personId: request.params.id }
  }

  app.post(
    '/api/people/:id/join',
    { schema: { params: Id, body: JoinPerson, response: { 200: Joined } }, config: member },
    (request) => join(deps, about(request), request.body.other),
  )
  app.post(
    '/api/people/:id/apart',
    { schema: { params: Id, body: JoinPerson }, config: member },
    async (request, reply) => {
      await apart(deps, about(request), request.body.other)
      return reply.status(204).send()
    },
  )
  app.post('/api/joins/:id/part', { schema: { params: Id }, config: member }, async (request, reply) => {
    await part(deps, about(request), request.params.id)
    return reply.status(204).send()
  })
  app.post(
    '/api/people/:id/notes',
    { schema: { params: Id, body: KeepNote }, config: member },
    async (request, reply) => {
      await notePerson(deps, about(request), request.body)
      return reply.status(204).send()
    },
  )
  app.post('/api/person-notes/:id/undo', { schema: { params: Id }, config: member }, async (request, reply) => {
    await takePersonNoteBack(deps, about(request), request.params.id)
    return reply.status(204).send()
  })
}

/** Somebody who was joined to another is that other now: an old link still leads to them. */
async function knownPerson(tx: Tx, asked: string): Promise<string> {
  const id = (await joinedTo(tx, asked)) ?? asked
  if ((await identitiesOf(tx, id)).length === 0) throw new NotHereError(said('person-not-here'))
  return id
}

async function presentPerson(tx: Tx, asked: string, agentId: string): Promise<PersonPage> {
  const id = await knownPerson(tx, asked)
  const identities = await identitiesOf(tx, id)
  const { zone } = (await playbookNow(tx)).body
  const habits = await habitsOf(tx, id, zone)
  if (!habits) throw new NotHereError(said('person-not-here'))
  const likely = (await lookalikes(tx, id)).map((other) => ({
    ...other,
    because: [...new Set(identities.flatMap((mine) => alike(mine, other)))],
  }))
  return {
    id,
    identities,
    lookalikes: likely.filter(({ because }) => because.length > 0),
    joins: await joinsOf(tx, id),
    heardSince: habits.heardSince,
    posts: habits.posts,
    languages: [...habits.languages],
    writesFrom: writesFrom(habits.byHour),
    cases: await casesOfPerson(tx, id),
    notes: (await personNotes(tx, id)).map(({ agentId: by, ...note }) => ({ ...note, mine: by === agentId })),
  }
}
