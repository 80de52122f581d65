import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { guardOutbound, isPublic } from './outbound.ts'

let asked = 0
const server = http.createServer((request, response) => {
  asked += 1
  if (request.url === '/redirect') response.writeHead(302, { location: `http://127.0.0.1:${port()}/` })
  response.end('hello')
})
const port = () => (server.address() as AddressInfo).port

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.close()
})

const HIDDEN = [
  '127.0.0.1',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '198.18.0.1',
  '0.0.0.0',
  '255.255.255.255',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '64:ff9b::7f00:1',
  'fd00::1',
  'fe80::1',
  'not an address',
  '',
]

test.each(HIDDEN)('%s is not on the open internet', (address) => {
  expect(isPublic(address)).toBe(false)
})

test.each(['8.8.8.8', '1.1.1.1', '2606:4700::1111'])('%s is', (address) => {
  expect(isPublic(address)).toBe(true)
})

/** Every way to write this machine's own address. */
const LITERALS = [
  '127.0.0.1',
  '2130706433',
  '0x7f.1',
  '0177.0.0.1',
  '127.1',
  '[::1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '0.0.0.0',
  'localhost',
  'LOCALHOST',
  'localhost.',
]

test.each(LITERALS)('fetch to %s is refused before a connection is made', async (host) => {
  guardOutbound([])
  const before = asked
  await expect(fetch(`http://${host}:${port()}/`)).rejects.toThrow('fetch failed')
  expect(asked).toBe(before)
})

test('what the operator allows is reached, by this name and port alone', async () => {
  guardOutbound([`127.0.0.1:${port()}`])
  expect(await (await fetch(`http://127.0.0.1:${port()}/`)).text()).toBe('hello')
  await expect(fetch(`http://localhost:${port()}/`)).rejects.toThrow('fetch failed')
})

test('a redirect to a hidden address is judged again', async () => {
  const own = `localhost:${port()}`
  guardOutbound([own])
  await expect(fetch(`http://${own}/redirect`)).rejects.toThrow('fetch failed')
})
