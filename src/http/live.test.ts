import net from 'node:net'
import fastify from 'fastify'
import { expect, test } from 'vitest'
import { freshDesk } from '../../test/desk.ts'
import { newId } from '../runtime/ids.ts'
import { tell } from '../store/feed.ts'
import { Live } from './live.ts'

const desk = await freshDesk()

/** A page as the network sees it: a socket, read or not read. */
async function page(port: number) {
  const socket = net.connect(port, '127.0.0.1')
  socket.write('GET /live HTTP/1.1\r\nhost: desk\r\n\r\n')
  let text = ''
  let closed = false
  socket.on('data', (chunk) => (text += chunk.toString()))
  socket.on('close', () => (closed = true))
  socket.on('error', () => undefined)
  await expect.poll(() => text).toContain('event: hello')
  return { socket, text: () => text, closed: () => closed }
}

test('a page that does not read is let go, and the others hear everything', async () => {
  const live = new Live(desk.db, (error) => {
    throw error
  })
  const app = fastify({ forceCloseConnections: true })
  app.get('/live', (request, reply) => live.open(request, reply, desk.workspaceId))
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
