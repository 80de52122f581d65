import net from 'node:net'
import fastify from 'fastify'
import { describe, expect, test } from 'vitest'
import { freshDesk } from '../../test/desk.ts'
import { colleague, founderSession } from '../../test/doors.ts'
import { newId } from '../runtime/ids.ts'
import { tell } from '../store/feed.ts'
import { acrossWorkspaces, type Across } from '../store/scope.ts'
import { endOne, endOthers, endSession } from '../store/sessions.ts'
import { showPresence } from '../store/presence.ts'
import { remove } from '../flow/team/change.ts'
import { hashToken } from './cookie.ts'
import { Live } from './live.ts'

const desk = await freshDesk()
await founderSession(desk)
const { id: sessionId } = (await desk.rows<{ id: string }>('select id from session'))[0]!

/** A page as the network sees it: a socket, read or not read. */
async function page(port: number, url = '/live', says = /event: hello/) {
  const socket = net.connect(port, '127.0.0.1')
  socket.write(`GET ${url} HTTP/1.1\r\nhost: desk\r\n\r\n`)
  let text = ''
  let closed = false
  socket.on('data', (chunk) => (text += chunk.toString()))
  socket.on('close', () => (closed = true))
  socket.on('error', () => undefined)
  await expect.poll(() => text).toMatch(says)
  return { socket, text: () => text, closed: () => closed }
}

test('a page that does not read is let go, and the others hear everything', async () => {
  const live = new Live(desk.db, (error) => {
    throw error
  })
  const app = fastify({ forceCloseConnections: true })
  app.get('/live', (request, reply) => live.open(request, reply, { workspaceId: desk.workspaceId, sessionId }))
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as net.AddressInfo
  const good = await page(port)
  const slow = await page(port)
  slow.socket.pause()
  let told = 0
  while (told < 400) {
    const ids = Array.from({ length: 400 }, () => newId())
    await desk.inIt((tx) =>
      tell(
        tx,
        ids.map((id) => ({ noun: 'case', id })),
      ),
    )
    told += 1
    live.woken(desk.workspaceId)
    await expect.poll(() => good.text()).toContain(ids.at(-1)!)
    if ((await connections(app.server)) === 1) break
  }
  expect(await connections(app.server)).toBe(1)
  expect(good.closed()).toBe(false)
  expect(good.text().match(/event: change/g)).toHaveLength(told * 400)
  slow.socket.resume()
  await expect.poll(() => slow.closed()).toBe(true)
  good.socket.destroy()
  live.close()
  await app.close()
})

const connections = (server: net.Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)))
  })

/** The end of an answer that came in pieces. */
const OVER = /\r\n0\r\n\r\n$/

describe('a session that is over', () => {
  const by = { workspaceId: desk.workspaceId, agentId: desk.agentId }
  const sessionsOf = (agentId: string) =>
    desk.rows<{ id: string }>('select id from session where agent_id = $1 order by created_at, id', [agentId])
  const end = (act: (tx: Across) => Promise<unknown>) => acrossWorkspaces(desk.db, act)

  test.each<[string, (one: { id: string; token: string; sessionId: string }) => Promise<unknown>]>([
    ['by the list of sessions', ({ id, sessionId: mine }) => end((tx) => endOne(tx, id, mine))],
    ['by a new password', ({ id }) => end((tx) => endOthers(tx, id, null))],
    ['by signing out', ({ token }) => end((tx) => endSession(tx, hashToken(token)))],
    ['because somebody was removed', ({ id }) => remove(desk, by, id, null)],
  ])('%s closes its stream at once, and no other', async (_, over) => {
    const { port, close } = await streams()
    const mine = await colleague(desk, { name: 'Jo Ek', role: 'agent' })
    const jo = { ...mine, sessionId: (await sessionsOf(mine.id))[0]!.id }
    const hers = await page(port, `/live/${jo.sessionId}`)
    const other = await page(port, `/live/${sessionId}`)
    await over(jo)
    await expect.poll(() => hers.text()).toMatch(OVER)
    // What happens from then on goes to the others alone.
    const id = newId()
    await desk.inIt((tx) => tell(tx, [{ noun: 'case', id }]))
    await expect.poll(() => other.text()).toContain(id)
    expect(hers.text()).not.toContain(id)
    expect(other.closed()).toBe(false)
    // Whoever comes back with it is let go as soon as that is found.
    await page(port, `/live/${jo.sessionId}`, OVER)
    await close()
  })

  async function streams() {
    const failed = (error: Error) => {
      throw error
    }
    const live = new Live(desk.db, failed)
    const hears = { woken: (id: string) => live.woken(id), sessionEnded: (id: string) => live.ended(id) }
    const presence = await showPresence(desk.url, hears, failed)
    const app = fastify({ forceCloseConnections: true })
    app.get<{ Params: { id: string } }>('/live/:id', (request, reply) =>
      live.open(request, reply, { workspaceId: desk.workspaceId, sessionId: request.params.id }),
    )
    await app.listen({ port: 0, host: '127.0.0.1' })
    const close = async () => {
      live.close()
      await app.close()
      await presence.close()
    }
    return { port: (app.server.address() as net.AddressInfo).port, close }
  }
})
