import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Role } from '../src/domain/team/role.ts'
import type { Deps } from '../src/flow/deps.ts'
import { makeApp } from '../src/http/app.ts'
import { hashToken } from '../src/http/cookie.ts'
import { Live } from '../src/http/live.ts'
import type { RouteSaid } from '../src/http/session.ts'
import { newId, newToken } from '../src/runtime/ids.ts'
import { addAgent } from '../src/store/agents.ts'
import { acrossWorkspaces } from '../src/store/scope.ts'
import { addSession } from '../src/store/sessions.ts'

type House = Deps & { readonly workspaceId: string; readonly agentId: string }

/** The doors of a desk without a port: requests are handed in. */
export async function openDoors(
  house: House,
  { publicUrl = 'http://localhost:4280', tell }: { publicUrl?: string; tell?: (route: RouteSaid) => void } = {},
): Promise<FastifyInstance> {
  const webDir = mkdtempSync(path.join(os.tmpdir(), 'amends-page-'))
  writeFileSync(path.join(webDir, 'index.html'), '<meta name="csp-nonce" content="" />')
  const live = new Live(house.db, (error) => {
    throw error
  })
  const app = await makeApp(
    {
      ...house,
      version: '0',
      webDir,
      publicUrl,
      trustedProxies: [],
      rehearsal: null,
      notReady: () => [],
      versions: {},
      entered: () => undefined,
    },
    live,
    tell,
  )
  app.addHook('onClose', () => live.close())
  await app.ready()
  return app
}

/** A browser at those doors: it keeps its cookies, and comes from an address of its own. */
export function visitor(app: FastifyInstance, token?: string, userAgent = 'test') {
  const jar = new Map<string, string>(token ? [['amends', token]] : [])
  const remoteAddress = `10.0.${Math.floor(Math.random() * 255)}.${Math.floor(Math.random() * 255)}`
  const ask = async (method: 'GET' | 'POST' | 'PUT', url: string, body?: object) => {
    const answer = await app.inject({
      method,
      url,
      remoteAddress,
      headers: { 'x-amends': '1', 'user-agent': userAgent, 'accept-language': 'en' },
      cookies: Object.fromEntries(jar),
      ...(body ? { payload: body } : {}),
    })
    for (const { name, value } of answer.cookies as { name: string; value: string }[])
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    return answer
  }
  return {
    jar,
    get: (url: string) => ask('GET', url),
    post: (url: string, body?: object) => ask('POST', url, body ?? {}),
    put: (url: string, body: object) => ask('PUT', url, body),
  }
}

/** Somebody who works at a desk and is signed in. */
export async function colleague(
  house: House,
  one: { name: string; role: Role; email?: string; passwordHash?: string | null },
): Promise<{ id: string; token: string; email: string }> {
  const id = newId()
  const token = newToken()
  const email = one.email ?? `${id}@desk.example`
  await acrossWorkspaces(house.db, async (tx) => {
    await addAgent(tx, { passwordHash: null, ...one, id, email, workspaceId: house.workspaceId })
    await addSession(tx, hashToken(token), id)
  })
  return { id, token, email }
}

/** A session of whoever founded the desk. */
export async function founderSession(house: House): Promise<string> {
  const token = newToken()
  await acrossWorkspaces(house.db, (tx) => addSession(tx, hashToken(token), house.agentId))
  return token
}
