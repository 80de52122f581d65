import { mkdir } from 'node:fs/promises'
import net from 'node:net'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { createRehearsal, type Rehearsal } from '../rehearsal/server.ts'
import { proposals } from './domain/match/proposals.ts'
import { addColleague } from './flow/colleague.ts'
import { found } from './flow/found.ts'
import { makeApp } from './http/app.ts'
import { hashToken } from './http/cookie.ts'
import { Live } from './http/live.ts'
import { Folding } from './jobs/folding.ts'
import { startListeners } from './jobs/listeners.ts'
import { startWorker } from './jobs/worker.ts'
import { openHouse, type Open, type Opening } from './open.ts'
import type { Config } from './runtime/config.ts'
import { newToken } from './runtime/ids.ts'
import { PersonError } from './runtime/person-error.ts'
import { agentByEmail, firstAgent, ownedSince } from './store/agents.ts'
import { serverVersion } from './store/db.ts'
import { schemaVersion } from './store/migrate.ts'
import { showPresence } from './store/presence.ts'
import { acrossWorkspaces } from './store/scope.ts'
import { addLink, type LinkPurpose } from './store/sessions.ts'
import { allWorkspaces } from './store/workspaces.ts'

export interface Desk {
  /** What to print: addresses and links. */
  readonly lines: readonly string[]
  /** Takes nothing new, lets what runs end, and closes everything. */
  readonly stop: () => Promise<void>
}

export interface Start extends Opening {
  readonly version: string
  /** The company of a make-believe day, or null. */
  readonly demo: string | null
  readonly webDir: string
}

/** Starts the roles of this process on one port. */
export async function startDesk(start: Start): Promise<Desk> {
  const { config, demo } = start
  await portIsFree(config)
  const house = await openHouse(start)
  const closing: (() => Promise<unknown> | void)[] = [() => house.close()]
  const stop = async () => {
    for (const close of closing.toReversed()) await close()
  }
  try {
    const { deps, log } = house
    const dayIsNew = demo === null ? false : await beginDay(house, demo)
    const failed = (error: Error) => log.warn({ error: error.message }, 'live updates paused')
    const live = new Live(deps.db, failed)
    const folding = config.roles.has('worker') ? new Folding(deps, failed) : null
    const woken = (workspaceId: string) => {
      live.woken(workspaceId)
      folding?.woken(workspaceId)
    }
    const presence = await showPresence(house.url, { woken, sessionEnded: (id) => live.ended(id) }, failed)
    closing.push(
      () => folding?.stop(),
      () => presence.close(),
    )
    const notReady = new Set(['The desk is starting.'])
    if (config.roles.has('web')) closing.push(await openDoors(start, house, { live, notReady, storyWaits: dayIsNew }))
    const running = await startRoles(house, config, presence)
    closing.push(running.stop)
    notReady.clear()
    return { lines: await linesOf(start, house), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

interface Behind {
  readonly live: Live
  readonly notReady: ReadonlySet<string>
  /** On a new make-believe day, people begin to write when somebody has come in. */
  readonly storyWaits: boolean
}

/** The page, the API and the make-believe network on one port; gives back how to shut them. */
async function openDoors(
  start: Start,
  house: Open,
  { live, notReady, storyWaits }: Behind,
): Promise<() => Promise<void>> {
  const rehearsal = await mountRehearsal(house, storyWaits)
  const app = await makeApp(
    {
      ...house.deps,
      ...pageOf(start),
      notReady: () => [...notReady],
      versions: await versionsOf(house, start.version),
      entered: () => rehearsal.start(),
    },
    live,
  )
  const shut = async () => {
    live.close()
    await app.close()
    await rehearsal.close()
  }
  mount(app, rehearsal)
  try {
    await listen(app, start.config)
  } catch (error) {
    await shut()
    throw error
  }
  return shut
}

const pageOf = ({ config, version, webDir }: Start) => ({
  version,
  webDir,
  publicUrl: config.publicUrl,
  trustedProxies: config.trustedProxies,
  rehearsal: '/rehearsal/',
})

async function startRoles(
  { deps, plain }: Open,
  config: Config,
  presence: Awaited<ReturnType<typeof showPresence>>,
): Promise<{ stop: () => Promise<void> }> {
  const listeners = config.roles.has('listener') ? await startListeners(deps, presence) : null
  const worker = config.roles.has('worker') ? await startWorker(deps, plain, presence) : null
  return {
    async stop() {
      await Promise.all([listeners?.stop(), worker?.stop()])
    },
  }
}

async function mountRehearsal(house: Open, waits: boolean): Promise<Rehearsal> {
  const dir = path.join(house.dataDir, 'rehearsal')
  await mkdir(dir, { recursive: true })
  return createRehearsal({
    dir,
    story: waits ? 'when told' : 'by itself',
    log: (message) => house.log.warn({ message }, 'the make-believe network says'),
  })
}

/** The make-believe network is a stranger on our port: it gets its requests raw, and speaks for itself. */
function mount(app: FastifyInstance, rehearsal: Rehearsal): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!/^\/rehearsal(?=[/?]|$)/.test(request.url)) return
    reply.hijack()
    rehearsal.handle(request.raw, reply.raw, '/rehearsal')
  })
}

async function portIsFree({ port, host }: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = net.createServer().once('error', reject)
    probe.listen(port, host, () => probe.close(() => resolve()))
  }).catch((error: NodeJS.ErrnoException) => {
    throw portError(error, port)
  })
}

async function listen(app: FastifyInstance, { port, host }: Config): Promise<void> {
  await app.listen({ port, host }).catch((error: NodeJS.ErrnoException) => {
    throw portError(error, port)
  })
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new PersonError(
      `Port ${port} is taken by another program. Nothing was changed. Try: PORT=${port + 1} npm start`,
    )
  if (error.code === 'EACCES')
    return new PersonError(`This user may not open port ${port}. Nothing was changed. Try: PORT=4280 npm start`)
  if (error.code === 'EADDRNOTAVAIL')
    return new PersonError(
      'HOST is no address of this machine. Nothing was changed. Leave it out, or give 127.0.0.1 or 0.0.0.0.',
    )
  return error
}

/** A make-believe day begins with a desk that has an owner. True where it began just now. */
async function beginDay({ deps }: Open, company: string): Promise<boolean> {
  const [there] = await acrossWorkspaces(deps.db, allWorkspaces)
  if (!there) {
    const names = proposals(company)
    await found(deps, {
      company,
      names: names.length > 0 ? names : [company],
      email: 'ingrid@desk.example',
      agentName: 'Ingrid Solheim',
      passwordHash: null,
      demo: true,
    })
    await makeTeam(deps)
    return true
  }
  if (there.name === company) return false
  throw new PersonError(
    `A make-believe day at ${there.name} is kept here. Nothing was changed. Go on with it: npm start -- --demo "${there.name}", or begin another elsewhere: DATA_DIR=/path npm start -- --demo "${company}"`,
  )
}

/** Whoever tries the desk sits down as Alex. */
const NEWCOMER = 'alex@desk.example'

/** The others of the make-believe day: nobody signs in as them, because they have no password. */
async function makeTeam(deps: Open['deps']): Promise<void> {
  const [there] = await acrossWorkspaces(deps.db, allWorkspaces)
  const others = [
    { name: 'Alex Rowe', email: NEWCOMER, role: 'lead' },
    { name: 'Priya Nair', email: 'priya@desk.example', role: 'agent' },
    { name: 'Leo Castellano', email: 'leo@desk.example', role: 'trainee' },
  ] as const
  for (const one of others) await addColleague(deps, { ...one, workspaceId: there!.id, passwordHash: null })
}

async function versionsOf({ deps }: Open, amends: string): Promise<Record<string, string>> {
  return {
    amends,
    node: process.versions.node,
    postgres: await serverVersion(deps.db.pool),
    schema: String(schemaVersion()),
    tzdata: process.versions.tz ?? 'unknown',
  }
}

async function linesOf({ config, demo, version }: Start, { deps, readyMs, dataDir }: Open): Promise<string[]> {
  const seconds = (readyMs / 1000).toFixed(1)
  const allowed =
    config.outboundAllow.length > 0
      ? [
          `Outbound  ${config.outboundAllow.join(', ')} may be reached although not on the open internet (OUTBOUND_ALLOW)`,
        ]
      : []
  const end = `Ctrl C stops; everything is kept in ${dataDir}.`
  if (demo !== null) {
    // A day that began before there was a team has its newcomer as its first agent.
    const agent = await acrossWorkspaces(
      deps.db,
      async (tx) => (await agentByEmail(tx, NEWCOMER)) ?? firstAgent(tx, (await allWorkspaces(tx))[0]!.id),
    )
    const link = await oneTimeLink(deps, config, 'sign-in', agent!.id)
    return [
      `Amends ${version} · a make-believe day at ${demo} · database ready in ${seconds} s`,
      `Desk      ${link}   (signs you in as ${agent!.name.split(' ')[0]}, once)`,
      `Network   ${config.publicUrl}/rehearsal/`,
      ...allowed,
      `Nothing leaves this machine. ${end}`,
    ]
  }
  const owned = await acrossWorkspaces(deps.db, ownedSince)
  const door =
    owned === null
      ? `Begin     ${await oneTimeLink(deps, config, 'first-run', null)}   (makes you the owner, once)`
      : `Desk      ${config.publicUrl}/`
  return [
    `Amends ${version} · database ready in ${seconds} s`,
    door,
    `Network   ${config.publicUrl}/rehearsal/   (make-believe)`,
    ...allowed,
    end,
  ]
}

async function oneTimeLink(
  deps: Open['deps'],
  config: Config,
  purpose: LinkPurpose,
  agentId: string | null,
): Promise<string> {
  const token = newToken()
  await acrossWorkspaces(deps.db, (tx) => addLink(tx, { tokenHash: hashToken(token), purpose, agentId }))
  return `${config.publicUrl}/${purpose === 'first-run' ? 'first' : 'enter'}/${token}`
}
