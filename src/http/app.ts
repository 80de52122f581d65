import cookie from '@fastify/cookie'
import fastify, { LogController, type FastifyInstance } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { refuseForeignWrites } from './csrf.ts'
import type { HttpDeps } from './deps.ts'
import { answerError } from './errors.ts'
import { limitTries } from './limits.ts'
import { databaseAnswers } from '../store/db.ts'
import type { Live } from './live.ts'
import { servePage } from './page.ts'
import { bulkRoutes } from './routes/bulk.ts'
import { caseWorkRoutes } from './routes/case-work.ts'
import { caseRoutes, replyRoutes } from './routes/cases.ts'
import { inboxRoutes } from './routes/inbox.ts'
import { judgeRoutes } from './routes/judge.ts'
import { judgementRoutes } from './routes/judgements.ts'
import { queryRoutes } from './routes/queries.ts'
import { noticeRoutes, owedRoutes } from './routes/owed.ts'
import { connectionRoutes } from './routes/connections.ts'
import { peopleRoutes } from './routes/people.ts'
import { privateRoutes } from './routes/private.ts'
import { playbookRoutes } from './routes/playbook.ts'
import { statusRoutes } from './routes/statuses.ts'
import { enterRoute, firstRunRoutes } from './routes/doors.ts'
import { companyRoutes } from './routes/company.ts'
import { invitedRoutes } from './routes/invited.ts'
import { mySettingsRoutes } from './routes/my-settings.ts'
import { mySignInRoutes, secondFactorRoutes } from './routes/my-sign-in.ts'
import { ownerRoutes, teamRoutes } from './routes/team.ts'
import { meRoute, signInRoutes } from './routes/sign-in.ts'
import { searchRoutes } from './routes/search.ts'
import { viewRoutes } from './routes/views.ts'
import { agentOf, guardRoutes, type RouteSaid } from './session.ts'

/** Everything that answers on the desk's one port. */
export async function makeApp(
  deps: HttpDeps,
  live: Live,
  tell: (route: RouteSaid) => void = () => {},
): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: deps.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 256 * 1024,
    routerOptions: { maxParamLength: 200 },
    trustProxy: deps.trustedProxies.length > 0 ? [...deps.trustedProxies] : false,
    forceCloseConnections: true,
  }) as unknown as FastifyInstance
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answerError)
  await app.register(cookie)
  refuseForeignWrites(app, deps.publicUrl)
  guardRoutes(app, deps, tell)
  await servePage(app, deps)
  health(app, deps)
  await limitTries(app)
  enterRoute(app, deps)
  firstRunRoutes(app, deps)
  signInRoutes(app, deps)
  meRoute(app, deps)
  invitedRoutes(app, deps)
  companyRoutes(app, deps)
  mySettingsRoutes(app, deps)
  mySignInRoutes(app, deps)
  secondFactorRoutes(app, deps)
  teamRoutes(app, deps)
  ownerRoutes(app, deps)
  inboxRoutes(app, deps)
  caseRoutes(app, deps)
  replyRoutes(app, deps)
  judgementRoutes(app, deps)
  judgeRoutes(app, deps)
  queryRoutes(app, deps)
  owedRoutes(app, deps)
  noticeRoutes(app, deps)
  statusRoutes(app, deps)
  playbookRoutes(app, deps)
  peopleRoutes(app, deps)
  connectionRoutes(app, deps)
  caseWorkRoutes(app, deps)
  privateRoutes(app, deps)
  searchRoutes(app, deps)
  bulkRoutes(app, deps)
  viewRoutes(app, deps)
  app.get('/api/live', { config: { who: 'member' } }, (request, reply) =>
    live.open(request, reply, { workspaceId: agentOf(request).workspaceId, sessionId: request.sessionId }),
  )
  return app
}

/** 200 with the versions where all is ready, else 503 with what is not. */
function health(app: FastifyInstance, deps: HttpDeps): void {
  app.get('/health', async (_request, reply) => {
    const answers = await databaseAnswers(deps.db.pool)
    const not = [...deps.notReady(), ...(answers ? [] : ['The database does not answer.'])]
    return reply.status(not.length === 0 ? 200 : 503).send({ ready: not.length === 0, not, versions: deps.versions })
  })
}
